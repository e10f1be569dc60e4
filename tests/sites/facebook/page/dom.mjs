/** An element with attributes (`undefined`, `null` and `false` leave one out; functions become listeners) and children.
 *  @param {string} tag
 *  @param {Record<string, unknown>} [attributes]
 *  @param {...unknown} children nodes, strings, lists of these; empty values are skipped
 *  @returns {HTMLElement} */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...kept(children));
  return element;
}

/** A pressable `div[role=button]`, as the site builds nearly all of its buttons.
 *  @param {Record<string, unknown>} attributes
 *  @param {() => void} onPress
 *  @param {...unknown} children */
export function pressable(attributes, onPress, ...children) {
  const element = el('div', { role: 'button', tabindex: 0, ...attributes }, ...children);
  element.addEventListener('click', (event) => {
    event.preventDefault();
    if (element.getAttribute('aria-disabled') !== 'true') onPress(event);
  });
  element.addEventListener('keydown', (event) => {
    if (event.target !== element || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    element.click();
  });
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A portrait in the site's way: an SVG whose picture is an `<image>`, so that it adds no text to the page. */
export function avatar(person, size) {
  const svg = document.createElementNS(SVG, 'svg');
  const image = document.createElementNS(SVG, 'image');
  const letters = person.name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2);
  image.setAttribute('href', `/rsrc/avatar/${encodeURIComponent(letters || '?')}.svg`);
  for (const name of ['width', 'height']) {
    image.setAttribute(name, '100%');
    svg.setAttribute(name, `${size}`);
  }
  svg.setAttribute('role', 'none');
  svg.setAttribute('data-visualcompletion', 'ignore-dynamic');
  svg.style.borderRadius = '50%';
  svg.style.display = 'block';
  svg.append(image);
  return svg;
}

/** A line icon. @param {string} path SVG path data on a 20 × 20 field */
export function icon(path, size = 18) {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 20 20',
    width: size,
    height: size,
    fill: 'none',
  }))
    svg.setAttribute(name, `${value}`);
  for (const [name, value] of Object.entries({
    d: path,
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }))
    line.setAttribute(name, value);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(line);
  return svg;
}

export const ICONS = {
  close: 'M5 5l10 10M15 5L5 15',
  send: 'M3 10l14-6-5 13-3-5z',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  like: 'M4 9h3v8H4zM7 9l3-6c2 0 2 2 1.5 5H16l-1.500 9H7',
  bubble: 'M3 4h14v10H9l-4 3v-3H3z',
  share: 'M12 4l5 5-5 5M17 9H9c-4 0-6 3-6 7',
  smile: 'M10 3a7 7 0 1 0 .01 0M7 12c1.500 2 4.500 2 6 0M7.500 8h.01M12.500 8h.01',
  camera: 'M3 6h3l1.500-2h5L14 6h3v10H3zM10 13.500a2.500 2.500 0 1 0-.01 0',
  sticker: 'M4 4h12v8l-4 4H4zM12 16v-4h4',
  film: 'M4 5h12v10H4zM8 5v10M12 5v10',
  search: 'M9 4a5 5 0 1 0 .01 0M13 13l4 4',
  swap: 'M4 7h10l-3-3M16 13H6l3 3',
  turn: 'M4 4v6h11M12 7l3 3-3 3',
};

function setAttribute(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (typeof value === 'function') element.addEventListener(name, value);
  else element.setAttribute(name, value === true ? '' : `${value}`);
}

function kept(children) {
  return children
    .flat(Number.POSITIVE_INFINITY)
    .filter((child) => child !== undefined && child !== null && child !== false && child !== '');
}
