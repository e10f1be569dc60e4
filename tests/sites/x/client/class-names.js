import { styles } from './styles.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** One generated class per style name, another at every page load, as atomic-CSS builds make them. */
const tokens = new Map(Object.keys(styles).map((name) => [name, `r-${randomToken(7)}`]));
const base = `css-${randomToken(7)}`;

/** Class attribute for style names: `classes('row', 'muted')`. Throws on a name without a style.
 *  @param {string[]} names */
export function classes(...names) {
  const known = names.map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no style named ${name}`);
    return token;
  });
  return [base, ...known].join(' ');
}

export function writeStyleSheet() {
  const sheet = document.createElement('style');
  sheet.id = 'site-stylesheet';
  const rules = Object.entries(styles).map(([name, css]) => `.${tokens.get(name)} { ${css} }`);
  sheet.textContent = [`.${base} { box-sizing: border-box; }`, ...rules].join('\n');
  document.head.append(sheet);
}

function randomToken(length) {
  const numbers = crypto.getRandomValues(new Uint8Array(length));
  const token = [...numbers].map((number) => LETTERS[number % LETTERS.length]).join('');
  return `${LETTERS[(numbers[0] ?? 0) % 26]}${token.slice(1)}`;
}
