import { commentArticle } from './comment.mjs';
import { createComposer } from './composer.mjs';
import { avatar, el, pressable } from './dom.mjs';
import { cx } from './styles.mjs';

/** A comment with its replies and, once opened, its reply box. In a dialog the wrappers bear no `data-commentid`.
 *  @param {object} app @param {import('./posts.mjs').Comment} comment @param {{ marksIds: boolean }} surface */
export function threadElement(app, comment, surface) {
  const replies = el('div', { class: cx('replies') });
  const boxPlace = el('div', { class: cx('replies') });
  const openBox = (target) => openReplyBox(app, comment, target, boxPlace, () => draw());
  const draw = () => replies.replaceChildren(...replyNodes(app, comment, surface, openBox, draw));
  const article = commentArticle(app, comment, { onReply: openBox });
  draw();
  return wrapper(comment, surface, el('div', {}, article, el('div', {}, replies, boxPlace)));
}

function wrapper(comment, { marksIds }, ...children) {
  const id = marksIds ? comment.id : undefined;
  return el('div', { 'data-commentid': id, class: cx('commentWrap') }, children);
}

function replyNodes(app, comment, surface, openBox, redraw) {
  if (comment.replies.length === 0) return [];
  if (!comment.repliesOpen) return [collapsed(app, comment, redraw)];
  return comment.replies.map((reply) =>
    wrapper(reply, surface, el('div', {}, commentArticle(app, reply, { onReply: openBox }))),
  );
}

function collapsed({ labels }, comment, redraw) {
  const last = comment.replies.at(-1);
  const isByPage = last.author.uid === comment.post.author.uid;
  const count = comment.replies.length;
  const open = () => {
    comment.repliesOpen = true;
    redraw();
  };
  const text = isByPage ? labels.repliedCollapsed(last.author.name, count) : labels.viewReplies(count);
  return pressable(
    { class: cx('threadToggle') },
    open,
    avatar(last.author, 20),
    el('span', { dir: 'auto' }, text),
  );
}

/** One box per thread: pressing Reply on another of its comments starts the box anew for that one. */
function openReplyBox(app, comment, target, place, redraw) {
  const composer = createComposer(app, {
    label: app.labels.replyAs(app.acting().name),
    placeholder: `${app.labels.replyAs(app.acting().name)}…`,
    prefill: target.author.uid === app.acting().uid ? undefined : target.author,
    onPublish: (text) =>
      app.publish(
        { kind: 'reply', text, post: comment.post, parent: comment, mentioned: target.author },
        redraw,
      ),
  });
  place.replaceChildren(composer.element);
  composer.element.scrollIntoView({ block: 'nearest' });
  composer.focus();
}
