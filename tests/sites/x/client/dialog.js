import { mountDialogComposer } from './composer.jsx';
import { element, ICONS, icon } from './element.js';
import { labels } from './labels.js';
import { options } from './options.js';
import { avatar, textBlock, userName } from './post-parts.js';
import { replyingToRow } from './post-view.js';
import { shownText } from './timeline-items.js';

/** Opens the reply dialog in `#layers`. `onClose` runs once, after sending or closing.
 *  @returns {{ close(): void }} */
export function openReplyDialog(post, onClose) {
  const layers = document.querySelector('#layers');
  const holder = element('div', {});
  const closeButton = element(
    'button',
    {
      style: 'iconButton',
      type: 'button',
      role: 'button',
      'data-testid': 'app-bar-close',
      'aria-label': labels.close,
    },
    icon(ICONS.close),
  );
  const parts = [
    element(
      'div',
      { style: 'dialogBar' },
      closeButton,
      element('h2', { style: 'hiddenHeading', id: 'modal-header' }, labels.reply),
    ),
    element('div', { style: 'dialogBody' }, repliedToPost(post), holder),
  ];
  const { outer, dialog } = options.nativeDialog ? nativeFrame(parts) : sheetFrame(parts);
  layers.append(outer);
  if (options.nativeDialog) dialog.showModal();
  const unmount = mountDialogComposer(holder, post, () => close());
  let open = true;

  closeButton.addEventListener('click', () => close());
  outer.addEventListener(
    'pointerdown',
    (event) => event.target === outer && !options.nativeDialog && close(),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  document.addEventListener('keydown', onKey);
  if (options.trap) document.addEventListener('focusin', pullBack);
  return { close };

  function onKey(event) {
    if (event.key === 'Escape') close();
  }

  function pullBack(event) {
    if (!dialog.contains(event.target)) dialog.querySelector('[contenteditable="true"]')?.focus();
  }

  function close() {
    if (!open) return;
    open = false;
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('focusin', pullBack);
    unmount();
    // Sites close a native dialog before they take it away; some do not.
    if (options.nativeDialog && !options.abrupt) dialog.close();
    outer.remove();
    onClose();
  }
}

function sheetFrame(parts) {
  const dialog = element(
    'div',
    { style: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
    ...parts,
  );
  return { outer: element('div', { style: 'scrim' }, dialog), dialog };
}

function nativeFrame(parts) {
  const dialog = element(
    'dialog',
    { style: 'nativeDialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
    ...parts,
  );
  return { outer: dialog, dialog };
}

/** The post being answered, above the editor, and outside the editor the line that says whom the reply answers. */
function repliedToPost(post) {
  const links = !options.bareModal;
  const name = userName({ links });
  const text = textBlock();
  name.show(post);
  text.show(shownText({ post, shape: 'focused' }));
  const replyingTo = replyingToRow();
  replyingTo.show(post.handle);
  const face = element(
    'div',
    { style: 'avatarColumn' },
    element('div', { 'data-testid': 'Tweet-User-Avatar' }, avatar(post, { link: links }).node),
    element('div', { style: 'connectorAbove' }),
  );
  const body = element(
    'div',
    { style: 'body' },
    element('div', { style: 'nameRow' }, name.node),
    text.node,
    replyingTo.node,
  );
  return element(
    'article',
    { style: 'dialogArticle', role: 'article', tabindex: '-1', 'data-testid': 'tweet' },
    element('div', { style: 'row' }, face, body),
  );
}
