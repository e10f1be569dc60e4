import type { IconNode } from 'lucide';

const SVG = 'http://www.w3.org/2000/svg';

/** A lucide icon as an element, for the parts in the page that are no components. Decorative. */
export function drawIcon(root: Document, shapes: IconNode): SVGElement {
  const icon = root.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = root.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    icon.append(shape);
  }
  return icon;
}
