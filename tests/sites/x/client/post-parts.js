import { element, ICONS, icon, setAttribute, setText } from './element.js';
import { labels, longTime, shortTime } from './labels.js';
import { renderName, renderText } from './text.js';

export const permalink = (post) => `/${post.handle}/status/${post.id}`;

/** Own handle's avatar container; the handle stands in the attribute. */
export function avatar(post, { link = true, style = 'avatar' } = {}) {
  const container = element('div', { style });
  const face = element(link ? 'a' : 'div', {
    style: 'avatarFace',
    'aria-hidden': 'true',
    ...(link ? { role: 'link', tabindex: '-1' } : {}),
  });
  container.append(face);
  const show = (shown) => {
    setAttribute(container, 'data-testid', `UserAvatar-Container-${shown.handle}`);
    setAttribute(face, 'data-dark', shown.handle === 'brevoli');
    if (link) setAttribute(face, 'href', `/${shown.handle}`);
    setText(face, initials(shown.name));
  };
  if (post) show(post);
  return { node: container, show };
}

function initials(name) {
  const letters = name
    .split(/\s+/)
    .map((word) => word.match(/\p{L}/u)?.[0])
    .filter(Boolean);
  return letters.length > 1 ? `${letters[0]}${letters.at(-1)}`.toUpperCase() : name.slice(0, 2);
}

/** Name row. With `links` false (quoted posts) nothing in it is an anchor, as on the site. */
export function userName({ links = true, stacked = false, time = true } = {}) {
  const anchor = (style, more) =>
    links ? element('a', { style, role: 'link', ...more }) : element('div', { style });
  const name = anchor('name');
  const nameText = element('span', {});
  name.append(element('div', { dir: 'auto' }, element('span', {}, nameText)));
  const handle = anchor('handle', { tabindex: '-1' });
  const handleText = element('span', {});
  handle.append(element('div', { dir: 'ltr' }, handleText));
  const stamp = time ? timeLink(links) : undefined;
  const handlePart = element('div', { style: 'handlePart' }, element('div', { style: 'namePart' }, handle));
  if (stamp)
    handlePart.append(
      element('div', { style: 'quiet', dir: 'ltr', 'aria-hidden': 'true' }, element('span', {}, '·')),
      element('div', {}, stamp.node),
    );
  const node = element(
    'div',
    { style: stacked ? 'userNameStacked' : 'userName', 'data-testid': 'User-Name' },
    element('div', { style: 'namePart' }, element('div', {}, name)),
    handlePart,
  );
  const show = (post) => {
    if (links) {
      setAttribute(name, 'href', `/${post.handle}`);
      setAttribute(handle, 'href', `/${post.handle}`);
    }
    nameText.replaceChildren(...renderName(post.name));
    setText(handleText, `@${post.handle}`);
    stamp?.show(post);
  };
  return { node, show };
}

function timeLink(links) {
  const time = element('time', {});
  const node = links
    ? element('a', { style: 'time', dir: 'ltr', role: 'link' }, time)
    : element('div', { style: 'time' }, time);
  const show = (post) => {
    if (links) {
      setAttribute(node, 'href', permalink(post));
      setAttribute(node, 'aria-label', longTime(post.time));
    }
    setAttribute(time, 'datetime', post.time.toISOString());
    setText(time, shortTime(post.time));
  };
  return { node, show };
}

/** `tweetText` with, where the post has them, the translation row before it and "Show more" after it. */
export function textBlock({ style = 'text', links = true } = {}) {
  const text = element('div', { style, dir: 'auto', 'data-testid': 'tweetText' });
  const node = element('div', {}, text);
  const translation = translationRow();
  const more = element(
    'button',
    { style: 'textButton', type: 'button', role: 'button', 'data-testid': 'tweet-text-show-more-link' },
    element('span', {}, labels.showMore),
  );
  const show = (shown) => {
    setAttribute(text, 'lang', shown.lang);
    text.replaceChildren(...renderText(shown.text, { links }));
    placeIf(shown.translatable, translation.node, () => text.before(translation.node));
    if (shown.translatable) translation.show(shown);
    placeIf(shown.truncated, more, () => text.after(more));
  };
  return { node, show };
}

function translationRow() {
  const drawing = icon(ICONS.translate);
  setAttribute(drawing, 'viewBox', '0 0 33 32');
  const from = element('span', {});
  const toggle = element('button', {
    style: 'textButton',
    type: 'button',
    role: 'button',
    'data-action': 'toggle-original',
  });
  const node = element(
    'div',
    { style: 'translation' },
    drawing,
    element('div', { dir: 'auto' }, from),
    toggle,
  );
  const show = (shown) => {
    setText(from, labels.translatedFrom(shown.translatable));
    setText(toggle, shown.translated ? labels.showOriginal : labels.showTranslation);
  };
  return { node, show };
}

/** Puts a node in its place when wanted, takes it out when not. */
export function placeIf(wanted, node, place) {
  if (!wanted) node.remove();
  else if (!node.isConnected || !node.parentNode) place();
}

/** A quoted post: no anchors, its time outside any link. */
export function quotedPost(post) {
  const face = avatar(post, { link: false, style: 'smallAvatar' });
  const name = userName({ links: false });
  name.show(post);
  const text = textBlock({ links: false });
  text.show({ text: post.text, lang: post.lang });
  const head = element(
    'div',
    { style: 'quoteHead' },
    element('div', { 'data-testid': 'Tweet-User-Avatar' }, face.node),
    name.node,
  );
  return element(
    'div',
    { 'aria-hidden': 'false' },
    element('div', { style: 'quote', role: 'link', tabindex: '0', 'data-quoted': post.id }, head, text.node),
  );
}

export function linkCard({ title, line }) {
  return element(
    'div',
    { style: 'card', 'data-testid': 'card.wrapper' },
    element('div', {}, icon(ICONS.machine)),
    element('div', {}, element('div', { style: 'strong' }, title), element('div', { style: 'quiet' }, line)),
  );
}

/** The site wraps players in the same test id as ads, but inside the article. */
export function video() {
  const player = element(
    'div',
    { style: 'video', 'data-testid': 'videoPlayer' },
    element('span', {}, labels.video),
  );
  return element(
    'div',
    { 'data-testid': 'tweetPhoto' },
    element('div', { 'data-testid': 'placementTracking' }, player),
  );
}

export function actionBar(style = 'actions') {
  const kinds = [
    ['reply', labels.replies],
    ['retweet', labels.reposts],
    ['like', labels.likes],
  ];
  const icons = { reply: ICONS.reply, retweet: ICONS.repost, like: ICONS.like };
  const parts = kinds.map(([kind, label]) => {
    const count = element('span', { 'data-testid': 'app-text-transition-container' });
    const button = element(
      'button',
      { style: 'action', type: 'button', role: 'button', 'data-testid': kind },
      element('div', { dir: 'ltr' }, icon(icons[kind], 'actionIcon')),
      count,
    );
    return { kind, label, count, button };
  });
  const views = element('a', { style: 'action', role: 'link' }, element('span', {}));
  const node = element(
    'div',
    { style, role: 'group' },
    ...parts.map(({ button }) => element('div', {}, button)),
    element('div', {}, views),
  );
  const show = (post) => {
    const numbers = countsOf(post);
    for (const { kind, label, count, button } of parts) {
      setText(count, numbers[kind] === 0 ? '' : String(numbers[kind]));
      setAttribute(button, 'aria-label', label(numbers[kind]));
    }
    setAttribute(views, 'href', `${permalink(post)}/analytics`);
    setAttribute(views, 'aria-label', labels.views(numbers.views));
    setText(views.firstChild, String(numbers.views));
  };
  return { node, show };
}

function countsOf(post) {
  const seed = Number(post.id.slice(-6));
  if (post.fresh) return { reply: 0, retweet: 0, like: 0, views: 1 };
  return { reply: seed % 5, retweet: seed % 7 === 0 ? 3 : 0, like: seed % 23, views: 40 + (seed % 900) };
}

export function caretButton() {
  return element(
    'button',
    {
      style: 'caret',
      type: 'button',
      role: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': labels.more,
      'data-testid': 'caret',
    },
    icon(ICONS.more, 'actionIcon'),
  );
}
