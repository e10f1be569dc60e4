import { el } from './dom.mjs';
import { cx } from './styles.mjs';

/** The test desk in the corner: what was posted and which shortcuts the page heard.
 *  @returns {{ element: HTMLElement, record(entry: object): void, countShortcut(key: string): void }} */
export function createDesk() {
  const posted = el('span', { id: 'posted-counter' }, '0');
  const pressed = el('span', { id: 'shortcut-counter' }, '0');
  const log = el('ol', { id: 'posted-log', class: cx('deskLog') });
  window.__posted = [];
  window.__shortcuts = [];
  return {
    element: el(
      'div',
      { class: cx('desk'), lang: 'en', dir: 'ltr' },
      'Posted ',
      posted,
      ' · Shortcuts ',
      pressed,
      log,
    ),
    record: (entry) => {
      window.__posted.push(entry);
      posted.textContent = `${window.__posted.length}`;
      log.append(el('li', { class: cx('deskItem') }, `${entry.kind} as ${entry.as}: ${entry.text}`));
    },
    countShortcut: (key) => {
      window.__shortcuts.push(key);
      pressed.textContent = `${window.__shortcuts.length}`;
    },
  };
}
