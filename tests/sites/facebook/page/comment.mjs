import { avatar, el, ICONS, icon, pressable } from './dom.mjs';
import { relativeTime } from './labels.mjs';
import { authorHref, commentHref, tracked } from './links.mjs';
import { cx } from './styles.mjs';
import { isCut, textBlocks, visibleText } from './text.mjs';

/** One comment's own article; its replies are no part of it.
 *  @param {object} app @param {import('./posts.mjs').Comment} comment
 *  @param {{ onReply(comment: object): void }} verbs */
export function commentArticle(app, comment, verbs) {
  const { labels, options } = app;
  const { name } = comment.author;
  const { long } = relativeTime(comment.minutesAgo, options.locale);
  const label = comment.parent
    ? labels.replyBy(name, comment.parent.author.name, long)
    : labels.commentBy(name, long);
  const article = el('div', { role: 'article', 'aria-label': label, tabindex: -1, class: cx('comment') });
  const draw = () => article.replaceChildren(...parts(app, comment, verbs, draw));
  draw();
  return article;
}

function parts(app, comment, verbs, redraw) {
  const href = authorHref(comment, app.route());
  const face = el(
    'div',
    {},
    el(
      'a',
      { href, role: 'link', tabindex: -1, 'aria-hidden': 'true' },
      avatar(comment.author, comment.parent ? 24 : 32),
    ),
  );
  const body = el(
    'div',
    { class: cx('commentBody') },
    el('div', { class: cx('bubbleRow') }, bubble(app, comment, href, redraw), menuButton(app, comment)),
    comment.photo && attachment(app, comment),
    actionRow(app, comment, verbs, redraw),
  );
  return [face, body];
}

function bubble(app, comment, href, redraw) {
  const { labels } = app;
  const isMarked = app.route().commentId === comment.id;
  const isByPostAuthor = comment.author.uid === comment.post.author.uid;
  return el(
    'div',
    { class: cx('bubble', isMarked && 'marked') },
    isByPostAuthor && el('span', { class: cx('badge') }, labels.author),
    el(
      'span',
      {},
      el(
        'a',
        { href, role: 'link', tabindex: 0, class: cx('commentName') },
        el('span', { dir: 'auto' }, comment.author.name),
      ),
    ),
    comment.topFan && el('span', { class: cx('badge') }, labels.topFan),
    comment.sticker ? sticker(comment) : words(app, comment, redraw),
  );
}

function words(app, comment, redraw) {
  const seeMore = isCut(comment)
    ? {
        label: app.labels.seeMore,
        onPress: () => {
          comment.wholeShown = true;
          redraw();
        },
      }
    : undefined;
  const blocks = textBlocks(visibleText(comment), { mentioned: comment.mentioned, seeMore });
  const lang = comment.lang === 'zxx' ? undefined : comment.lang;
  return el('div', {}, el('span', { dir: 'auto', lang }, blocks));
}

function sticker(comment) {
  return el(
    'div',
    {},
    el('img', { alt: comment.sticker, src: '/rsrc/photo/cup-sticker.svg', class: cx('sticker') }),
  );
}

function attachment(app, comment) {
  const link = el(
    'a',
    { href: tracked(`/photo/?fbid=${comment.id}&set=p.${comment.id}`), role: 'link', tabindex: 0 },
    el('img', { alt: app.labels.photoAlt, src: `/rsrc/photo/${comment.photo}.svg`, class: cx('attachment') }),
  );
  return el('div', {}, link);
}

function menuButton({ labels, acting }, comment) {
  const label = comment.author.uid === acting().uid ? labels.ownMenu : labels.otherMenu;
  return pressable(
    { 'aria-label': label, 'aria-haspopup': 'menu', 'aria-expanded': 'false', class: cx('roundButton') },
    () => undefined,
    icon(ICONS.more),
  );
}

function actionRow(app, comment, { onReply }, redraw) {
  const { labels, options, acting, world } = app;
  const item = (child) => el('li', { class: cx('actionItem') }, child);
  const { short } = relativeTime(comment.minutesAgo, options.locale);
  const isPage = acting() === world.brand;
  const isOwn = comment.author.uid === acting().uid;
  return el(
    'ul',
    { 'aria-hidden': 'false', class: cx('actionRow') },
    item(
      el(
        'a',
        {
          href: tracked(commentHref(comment, app.route())),
          role: 'link',
          tabindex: 0,
          class: cx('link'),
          click: app.follow,
        },
        short,
      ),
    ),
    item(likeButton(labels, comment, redraw)),
    item(pressable({ class: cx('action') }, () => onReply(comment), labels.reply)),
    isPage && !isOwn && item(privateAction(app, comment)),
    comment.edited && item(el('span', {}, labels.edited)),
    item(reactionCount(labels, comment)),
  );
}

function likeButton(labels, comment, redraw) {
  const toggle = () => {
    comment.liked = !comment.liked;
    redraw();
  };
  return pressable(
    {
      'aria-label': labels.like,
      'aria-pressed': `${Boolean(comment.liked)}`,
      class: cx('action', comment.liked && 'liked'),
    },
    toggle,
    labels.like,
  );
}

/** "See response" leads to the page's inbox: somebody has already written to this customer privately. */
function privateAction({ labels, openChat, world }, comment) {
  if (!comment.answeredPrivately)
    return pressable({ class: cx('action') }, () => openChat(comment.author), labels.sendMessage);
  const href = tracked(
    `/${world.brand.vanity}/inbox/?mailbox_id=${world.brand.uid}&selected_item_id=${comment.author.uid}`,
  );
  return el('a', { href, role: 'link', tabindex: 0, class: cx('action', 'link') }, labels.seeResponse);
}

function reactionCount(labels, comment) {
  const count = Number(comment.id.slice(-1)) + (comment.liked ? 1 : 0);
  if (count < 3) return undefined;
  return pressable(
    { 'aria-label': labels.reactions(count), class: cx('action') },
    () => undefined,
    `${count}`,
  );
}
