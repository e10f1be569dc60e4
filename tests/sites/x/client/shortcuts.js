import { element, setText } from './element.js';

const KEYS = new Set(['n', 'l', 'r', 't', 's', 'b', 'u', 'm', 'j', 'k', 'o', 'x', 'f', '/', '?', '.', ' ']);

/** Every single-key shortcut that reached the page; also `window.__shortcuts`. */
export const shortcuts = [];

/** Listens as the site does: on the document, ignoring only keys whose target is an editable of the page itself. Keys
 *  typed inside a shadow root are retargeted to its host, so they are not ignored. */
export function listenForShortcuts({ openReply }) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.has(event.key) || isEditable(event.target))
      return;
    shortcuts.push(event.key);
    setText(document.querySelector('#shortcut-counter'), String(shortcuts.length));
    document.querySelector('#shortcut-log')?.prepend(element('li', {}, event.key === ' ' ? '␣' : event.key));
    if (event.key === 'j') moveFocus(1);
    if (event.key === 'k') moveFocus(-1);
    if (event.key === 'r') openReply(document.activeElement?.closest('article'));
  });
}

function isEditable(target) {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function moveFocus(step) {
  const articles = [...document.querySelectorAll('[data-testid="primaryColumn"] article[tabindex="0"]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const here = articles.indexOf(document.activeElement?.closest('article'));
  articles[Math.max(0, here + step)]?.focus();
}
