import { createComposer } from './composer.mjs';
import { avatar, el, ICONS, icon, pressable } from './dom.mjs';
import { relativeTime } from './labels.mjs';
import { postHref, tracked } from './links.mjs';
import { profileHref } from './people.mjs';
import { eachComment } from './posts.mjs';
import { cx } from './styles.mjs';
import { textBlocks } from './text.mjs';
import { threadElement } from './thread.mjs';

const GROWS_BY = 20;

/** A post of a feed: its article holds text, comments and comment box.
 *  @param {object} app @param {import('./posts.mjs').Post} post @param {number} position from 1 */
export function feedPost(app, post, position) {
  const { comments, composer } = commentParts(app, post, { marksIds: true });
  return el(
    'div',
    { role: 'article', 'aria-posinset': position, class: cx('post') },
    postContent(app, post, composer),
    el('div', { class: cx('commentArea') }, comments, composer.element),
  );
}

/** The same post for a dialog, which keeps the comment box apart at its foot. */
export function dialogPost(app, post) {
  const { comments, composer } = commentParts(app, post, { marksIds: false, grows: true });
  const content = el(
    'div',
    { role: 'article', class: cx('column') },
    postContent(app, post, composer),
    el('div', { class: cx('commentArea') }, comments),
  );
  return { content, composer: composer.element };
}

function postContent(app, post, composer) {
  return [
    postHead(app, post),
    postText(post),
    post.photo && photo(app, post),
    counts(app, post),
    actions(app, composer),
  ];
}

function postHead(app, post) {
  const { labels, options } = app;
  const profile = tracked(profileHref(post.author, app.route()));
  const time = el(
    'a',
    {
      href: tracked(postHref(post, app.route())),
      role: 'link',
      tabindex: 0,
      class: cx('link'),
      click: app.follow,
    },
    relativeTime(post.minutesAgo, options.locale).short,
  );
  return el(
    'div',
    { class: cx('postHead') },
    el('a', { href: profile, role: 'link', tabindex: -1, 'aria-hidden': 'true' }, avatar(post.author, 40)),
    el(
      'div',
      {},
      el(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        el(
          'h3',
          { class: cx('postName') },
          el('a', { href: profile, role: 'link', tabindex: 0, class: cx('link') }, post.author.name),
        ),
      ),
      el(
        'div',
        { class: cx('muted') },
        post.sponsored ? labels.sponsored : time,
        ' · ',
        el('span', {}, labels.shared),
      ),
    ),
    pressable(
      {
        'aria-label': labels.postMenu(post.author.name),
        'aria-haspopup': 'menu',
        class: `${cx('roundButton', 'push')}`,
      },
      () => undefined,
      icon(ICONS.more),
    ),
  );
}

function postText(post) {
  return el(
    'div',
    { 'data-ad-rendering-role': 'story_message', class: cx('postText') },
    el(
      'div',
      { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
      el('span', { dir: 'auto' }, textBlocks(post.text)),
    ),
  );
}

function photo({ labels }, post) {
  const href = tracked(`/photo/?fbid=${post.id}&set=a.${post.id}`);
  const image = el('img', {
    alt: labels.photoAlt,
    src: `/rsrc/photo/${post.photo}.svg`,
    class: cx('postPhoto'),
    width: 680,
    height: 340,
  });
  return el('a', { href, role: 'link', tabindex: 0 }, image);
}

function counts({ labels }, post) {
  const total = [...eachComment(post)].length;
  return el(
    'div',
    { class: cx('postCounts', 'muted') },
    pressable({ 'aria-label': labels.reactions(post.reactions) }, () => undefined, `${post.reactions}`),
    pressable({}, () => undefined, labels.comments(total)),
  );
}

function actions({ labels }, composer) {
  const action = (name, path, onPress) =>
    pressable({ class: cx('postAction'), 'aria-label': name }, onPress, icon(path), el('span', {}, name));
  return el(
    'div',
    { class: cx('postActions') },
    action(labels.like, ICONS.like, () => undefined),
    action(labels.comment, ICONS.bubble, () => composer.focus()),
    action(labels.share, ICONS.share, () => undefined),
  );
}

function commentParts(app, post, surface) {
  const list = el('div', {});
  let mounted = 0;
  const growTo = (wanted) => {
    const until = Math.min(wanted, post.comments.length);
    for (; mounted < until; mounted += 1) list.append(threadElement(app, post.comments[mounted], surface));
  };
  if (surface.grows) post.shown = Math.max(Math.min(post.shown, GROWS_BY), post.revealed ?? 0);
  growTo(post.shown);
  const onPublished = (comment) => {
    list.prepend(threadElement(app, comment, surface));
    mounted += 1;
  };
  const label = app.labels.commentAs(app.acting().name);
  const composer = createComposer(app, {
    label,
    placeholder: `${label}…`,
    onPublish: (text) => app.publish({ kind: 'comment', text, post }, onPublished),
  });
  return { comments: [sortButton(app), list, moreButton(app, post, surface, growTo)], composer };
}

function sortButton({ labels }) {
  return pressable({ 'aria-haspopup': 'menu', class: cx('sort') }, () => undefined, labels.sort);
}

/** "View more comments": by press, and in a dialog also by scrolling to it. */
function moreButton({ labels }, post, { grows }, growTo) {
  if (post.shown >= post.comments.length) return undefined;
  const button = pressable({ class: cx('sort') }, () => grow(), labels.viewMore);
  const nearEnd = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && grow(),
    { rootMargin: '400px 0px' },
  );
  const grow = () => {
    post.shown += GROWS_BY;
    growTo(post.shown);
    nearEnd.disconnect();
    if (post.shown >= post.comments.length) button.remove();
    else if (grows) nearEnd.observe(button);
  };
  if (grows) nearEnd.observe(button);
  return button;
}
