import { element, setText } from './element.js';
import { labels } from './labels.js';
import { permalink } from './post-parts.js';
import { addReply } from './store.js';

/** Everything sent in this page load; also `window.__posted`. */
export const posted = [];
const listeners = new Set();
let toastTimer = 0;

/** @param {(post: object) => void} listener called after a reply is stored */
export const onSent = (listener) => listeners.add(listener);

export function sendReply({ text, inReplyTo }) {
  const post = addReply({ text, inReplyTo });
  posted.push({ id: post.id, text, inReplyTo, time: post.time.toISOString() });
  writeLog();
  showToast(labels.sent, permalink(post));
  for (const listener of listeners) listener(post);
}

function writeLog() {
  setText(document.querySelector('#posted-counter'), String(posted.length));
  document.querySelector('#posted-log')?.prepend(element('li', {}, posted.at(-1).text));
}

export function showToast(words, href) {
  clearTimeout(toastTimer);
  const layers = document.querySelector('#layers');
  layers.querySelector('[data-testid="toast"]')?.remove();
  const toast = element(
    'div',
    { style: 'toast', 'data-testid': 'toast', role: 'alert' },
    element('span', {}, words),
  );
  if (href) toast.append(element('a', { href, role: 'link' }, labels.view));
  layers.append(toast);
  toastTimer = setTimeout(() => toast.remove(), 6000);
}
