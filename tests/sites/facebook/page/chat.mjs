import { createBox } from './composer.mjs';
import { avatar, el, ICONS, icon, pressable } from './dom.mjs';
import { profileHref } from './people.mjs';
import { cx } from './styles.mjs';

/** A private conversation in the corner: a dialog too, but not modal, and nothing written here is public.
 *  @param {object} app @param {import('./posts.mjs').Person} person
 *  @returns {{ element: HTMLElement, focus(): void }} */
export function createChat(app, person) {
  const { labels, options } = app;
  const log = el(
    'div',
    { role: 'grid', class: cx('chatLog') },
    message('Hello, I wrote under your post. Can we do this here?', false),
  );
  const box = createBox({
    options,
    label: labels.message,
    placeholder: labels.message,
    submitLabel: labels.send,
    onPublish: (text) => {
      log.append(message(text, true));
      app.record({ kind: 'message', text, to: person.name });
    },
  });
  const element = el(
    'div',
    { role: 'dialog', 'aria-label': labels.chatWith(person.name), class: cx('chat') },
    el(
      'div',
      { class: cx('dialogHead') },
      el(
        'a',
        {
          href: profileHref(person),
          role: 'link',
          tabindex: 0,
          class: cx('row', 'link', 'bold', 'chatName'),
        },
        avatar(person, 28),
        el('span', { dir: 'auto' }, person.name),
      ),
      pressable(
        { 'aria-label': labels.close, class: cx('roundButton') },
        () => element.remove(),
        icon(ICONS.close),
      ),
    ),
    log,
    el(
      'div',
      { class: cx('composer', 'chatFoot') },
      el('div', { class: cx('composerBox', 'chatBox') }, box.frame),
      box.submit,
    ),
  );
  return { element, focus: box.focus };
}

function message(text, isOwn) {
  return el(
    'div',
    { role: 'row', class: cx('chatMessage', isOwn && 'chatOwn') },
    el('div', { dir: 'auto' }, text),
  );
}
