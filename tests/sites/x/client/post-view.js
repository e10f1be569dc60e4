import { element, setAttribute, setText } from './element.js';
import { labels } from './labels.js';
import {
  actionBar,
  avatar,
  caretButton,
  linkCard,
  placeIf,
  quotedPost,
  textBlock,
  userName,
  video,
} from './post-parts.js';
import { posts } from './store.js';
import { shownText } from './timeline-items.js';

/** The article of an ordinary cell. `show` fills the same nodes with another post: cells are reused on scrolling. */
export function createPostView({ ad = false } = {}) {
  const face = avatar();
  const name = userName();
  const text = textBlock();
  const actions = actionBar();
  const caret = caretButton();
  const nameRow = element('div', { style: 'nameRow' }, name.node, caret);
  const lineAbove = element('div', { style: 'connectorAbove' });
  const lineBelow = element('div', { style: 'connector' });
  const aboveLeft = element('div', { style: 'aboveLeft' });
  const context = contextRow();
  const aboveRow = element('div', { style: 'aboveRow' }, aboveLeft, context.node);
  const avatarColumn = element(
    'div',
    { style: 'avatarColumn' },
    element('div', { 'data-testid': 'Tweet-User-Avatar' }, face.node),
  );
  const replyingTo = replyingToRow();
  const extras = element('div', {});
  const body = element('div', { style: 'body' }, nameRow, text.node, extras, actions.node);
  const article = element(
    'article',
    { style: 'article', role: 'article', tabindex: '0', 'data-testid': 'tweet' },
    element('div', { style: 'column' }, aboveRow, element('div', { style: 'row' }, avatarColumn, body)),
  );
  const adMark = element('div', { style: 'quiet' }, element('span', {}, labels.ad));
  if (ad) caret.before(adMark);
  const inner = element(
    'div',
    { style: 'cellInner' },
    ad ? element('div', { 'data-testid': 'placementTracking' }, article) : article,
  );

  const show = (item) => {
    const { post } = item;
    face.show(post);
    name.show(post);
    text.show(shownText(item));
    actions.show(post);
    placeIf(item.joinedAbove, lineAbove, () => aboveLeft.append(lineAbove));
    placeIf(item.joinedBelow, lineBelow, () => avatarColumn.append(lineBelow));
    setAttribute(inner, 'data-joined', Boolean(item.joinedBelow));
    context.show(item.repostedBy);
    placeIf(item.replyingTo, replyingTo.node, () => nameRow.after(replyingTo.node));
    if (item.replyingTo) replyingTo.show(item.replyingTo);
    extras.replaceChildren(...extrasOf(post));
  };
  return { node: element('div', {}, inner), article, show };
}

export function extrasOf(post) {
  const quoted = post.quote ? posts.get(post.quote) : undefined;
  return [
    quoted ? quotedPost(quoted) : undefined,
    post.card ? linkCard(post.card) : undefined,
    post.video ? video() : undefined,
  ].filter(Boolean);
}

export function replyingToRow() {
  const link = element('a', { role: 'link', dir: 'ltr' });
  const [before, after] = labels.replyingTo;
  const node = element('div', { style: 'replyingTo' }, before, link, after);
  const show = (handle) => {
    setAttribute(link, 'href', `/${handle}`);
    setText(link, `@${handle}`);
  };
  return { node, show };
}

function contextRow() {
  const words = element('span', {});
  const row = element('div', { style: 'context', 'data-testid': 'socialContext' }, words);
  const node = element('div', {});
  const show = (name) => {
    placeIf(name, row, () => node.append(row));
    if (name) setText(words, labels.reposted(name));
  };
  return { node, show };
}
