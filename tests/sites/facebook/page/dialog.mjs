import { el, ICONS, icon, pressable } from './dom.mjs';
import { dialogPost } from './post.mjs';
import { cx, randomName } from './styles.mjs';

/** A post opened over whatever lies beneath. @param {object} app @param {import('./posts.mjs').Post} post
 *  @returns {{ element: HTMLElement, end(): void }} */
export function createDialog(app, post) {
  const { labels, options } = app;
  const titleId = `_r_${randomName()}_`;
  const { content, composer } = dialogPost(app, post);
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': titleId, tabindex: -1, class: cx('dialog') },
    el(
      'div',
      { class: cx('dialogHead') },
      el('h2', { id: titleId, dir: 'auto', class: cx('heading') }, labels.postOf(post.author.name)),
      pressable({ 'aria-label': labels.close, class: cx('roundButton') }, app.closeDialog, icon(ICONS.close)),
    ),
    el('div', { class: cx('dialogScroll') }, content),
    el('div', { class: cx('dialogFoot') }, composer),
  );
  const ending = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) app.closeDialog();
    },
    { signal: ending.signal },
  );
  if (options.trapsFocus) trapFocus(dialog, ending.signal);
  document.body.style.overflow = 'hidden';
  return {
    element: el('div', { class: cx('overlay') }, dialog),
    end: () => {
      document.body.style.overflow = '';
      ending.abort();
    },
  };
}

/** Focus that leaves the dialog comes back, except into another dialog such as a chat. */
function trapFocus(dialog, signal) {
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!dialog.isConnected || dialog.contains(target) || target.closest('[role=dialog]')) return;
      dialog.focus();
    },
    { signal },
  );
}
