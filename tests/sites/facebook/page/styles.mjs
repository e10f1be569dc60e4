import { commentStyles } from './style-comments.mjs';
import { pageStyles } from './style-page.mjs';
import { themes } from './style-themes.mjs';

const STYLES = { ...pageStyles, ...commentStyles };

const sheet = new CSSStyleSheet();
const salt = crypto.getRandomValues(new Uint32Array(1))[0];
const known = new Map();

/** Class attribute for the named styles, later ones winning: one atomic class per declaration, its name drawn anew at
 *  each page load. @param {...(string | false | undefined)} names */
export function cx(...names) {
  const merged = {};
  for (const name of names) if (name) Object.assign(merged, styleNamed(name));
  return Object.entries(merged)
    .flatMap(([property, value]) =>
      typeof value === 'object'
        ? Object.entries(value).map(([inner, text]) => atomicClass(inner, text, property))
        : [atomicClass(property, value, '')],
    )
    .join(' ');
}

/** Puts the sheet and the theme's colours on the page. @param {'light' | 'dark'} theme */
export function wearTheme(theme) {
  const colours = Object.entries(themes[theme])
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  sheet.insertRule(`:root{color-scheme:${theme};${colours}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.className = cx('body');
}

/** A name no selector can rely on. */
export function randomName() {
  return Math.floor(Math.random() * 36 ** 7).toString(36);
}

function styleNamed(name) {
  const style = STYLES[name];
  if (!style) throw new Error(`No style is called ${name}`);
  return style;
}

function atomicClass(property, value, condition) {
  const key = `${condition}|${property}|${value}`;
  const found = known.get(key);
  if (found) return found;
  const name = `x${hash(key).toString(36).padStart(7, '1').slice(0, 7)}`;
  known.set(key, name);
  const rule = `.${name}${condition.startsWith(':') ? condition : ''}{${property}:${value}}`;
  sheet.insertRule(
    condition === '@narrow' ? `@media (max-width: 900px){${rule}}` : rule,
    sheet.cssRules.length,
  );
  return name;
}

function hash(text) {
  let value = salt;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value * 31 + (salt % 1009);
}
