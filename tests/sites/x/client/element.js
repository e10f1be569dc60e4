import { classes } from './class-names.js';

/** Makes an element: `element('a', { style: 'name', href: '/x' }, 'text', child)`. `style` names entries of styles.js,
 *  apart by spaces; an attribute that is undefined or false is left out; `true` is written as an empty string. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  const { style, css, ...rest } = attributes;
  made.className = classes(...(style ? style.split(' ') : []));
  if (css) made.style.cssText = css;
  for (const [name, value] of Object.entries(rest)) setAttribute(made, name, value);
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

/** Writes an attribute only when it differs, so that a reused node gets no needless mutation. */
export function setAttribute(node, name, value) {
  if (value === undefined || value === false) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value === true ? '' : value)) {
    node.setAttribute(name, value === true ? '' : value);
  }
}

export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** An icon of 24 units drawn from path data. */
export function icon(paths, style = 'icon') {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', classes(style));
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const data of paths) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', data);
    group.append(path);
  }
  svg.append(group);
  return svg;
}

/** Our own few strokes; none is taken from the site. */
export const ICONS = {
  home: ['M4 11 12 4l8 7', 'M6 10v10h12V10'],
  explore: ['M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14', 'M16 16l5 5'],
  mentions: ['M6 17V10a6 6 0 0 1 12 0v7l2 2H4z', 'M10 21h4'],
  messages: ['M3 6h18v12H3z', 'M3 7l9 6 9-6'],
  saved: ['M6 3h12v18l-6-4-6 4z'],
  profile: ['M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8', 'M4 21c1-5 5-7 8-7s7 2 8 7'],
  reply: ['M4 5h16v11H11l-5 4v-4H4z'],
  repost: ['M4 9l3-4 3 4', 'M7 5v10a3 3 0 0 0 3 3h4', 'M20 15l-3 4-3-4', 'M17 19V9a3 3 0 0 0-3-3h-4'],
  like: ['M12 20C4 14 3 11 3 8.500a4.500 4.500 0 0 1 9-1 4.500 4.500 0 0 1 9 1C21 11 20 14 12 20z'],
  more: ['M5 12h.01', 'M12 12h.01', 'M19 12h.01'],
  back: ['M11 5l-7 7 7 7', 'M4 12h16'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  picture: ['M4 5h16v14H4z', 'M4 16l5-5 5 5 2-2 4 4'],
  face: ['M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18', 'M9 10h.01', 'M15 10h.01', 'M8.500 14.500c2 2 5 2 7 0'],
  translate: [
    'M4 6h10',
    'M9 4v2',
    'M6 16c4-2 6-6 6-10',
    'M6 10c1 3 4 5 7 6',
    'M13 20l4-9 4 9',
    'M14.500 17h5',
  ],
  machine: ['M5 4h14v4H5z', 'M7 8v12h12', 'M10 12h5v4h-5z'],
};
