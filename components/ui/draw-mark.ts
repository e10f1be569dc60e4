const SVG = 'http://www.w3.org/2000/svg';

/** Our own mark as an element: a card with three ticks and two lines. Decorative. */
export function drawMark(root: Document): SVGElement {
  const mark = draw(root, 'svg', { viewBox: '0 0 20 20', class: 'mark', 'aria-hidden': 'true' });
  mark.append(
    draw(root, 'rect', { class: 'mark-card', x: '1', y: '2', width: '18', height: '16', rx: '3' }),
    draw(root, 'path', {
      class: 'mark-cut',
      d: 'M4.5 5.5h1.4v3H4.5zM7.1 5.5h1.4v3H7.1zM9.7 5.5h1.4v3H9.7zM4.5 11h11v1.4h-11zM4.5 13.8h7v1.4h-7z',
    }),
  );
  return mark;
}

function draw(root: Document, name: string, attributes: Record<string, string>): SVGElement {
  const element = root.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
