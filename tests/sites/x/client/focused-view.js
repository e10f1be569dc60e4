import { mountInlineComposer } from './composer.jsx';
import { element, setAttribute, setText } from './element.js';
import { labels, longTime } from './labels.js';
import { options } from './options.js';
import { actionBar, avatar, caretButton, permalink, placeIf, textBlock, userName } from './post-parts.js';
import { extrasOf } from './post-view.js';
import { shownText } from './timeline-items.js';

/** The post a status page is about: `tabindex=-1`, time below the text beside the link to its figures, and in the
 *  same cell the inline composer. */
export function createFocusedView() {
  const face = avatar();
  const name = userName({ stacked: true, time: false });
  const text = textBlock({ style: 'focusedText' });
  const extras = element('div', {});
  const time = element('time', {});
  const timeAnchor = element('a', { style: 'time', role: 'link', dir: 'ltr' }, time);
  const figures = element('a', { style: 'time', role: 'link' }, element('span', {}));
  const details = element(
    'div',
    { style: 'detailRow' },
    timeAnchor,
    element('span', { 'aria-hidden': 'true' }, '·'),
    figures,
  );
  const actions = actionBar('focusedActions');
  const lineAbove = element('div', { style: 'connectorAbove' });
  const aboveLeft = element('div', { style: 'aboveLeft' });
  const head = element(
    'div',
    { style: 'row' },
    element('div', { 'data-testid': 'Tweet-User-Avatar' }, face.node),
    name.node,
    caretButton(),
  );
  const article = element(
    'article',
    { style: 'focusedArticle', role: 'article', tabindex: '-1', 'data-testid': 'tweet' },
    element('div', { style: 'aboveRow' }, aboveLeft),
    head,
    element('div', { style: 'column' }, text.node, extras, details, actions.node),
  );
  const inner = element('div', { style: 'cellInner' }, article);
  const composerPlace = element('div', {});
  if (options.as) inner.append(composerPlace);
  let unmount;

  const show = (item) => {
    const { post } = item;
    face.show(post);
    name.show(post);
    text.show(shownText(item));
    extras.replaceChildren(...extrasOf(post));
    setAttribute(timeAnchor, 'href', permalink(post));
    setAttribute(time, 'datetime', post.time.toISOString());
    setText(time, longTime(post.time));
    setAttribute(figures, 'href', `${permalink(post)}/analytics`);
    setText(figures.firstChild, labels.views(40 + (Number(post.id.slice(-6)) % 900)));
    actions.show(post);
    placeIf(item.joinedAbove, lineAbove, () => aboveLeft.append(lineAbove));
    if (options.as) unmount ??= mountInlineComposer(composerPlace, post);
  };
  return { node: element('div', {}, inner), article, show, end: () => unmount?.() };
}

export function createHeadingView() {
  const words = element('span', {}, labels.discoverMore);
  const node = element(
    'div',
    {},
    element(
      'div',
      { style: 'cellInner' },
      element('h2', { style: 'heading', role: 'heading', 'aria-level': '2' }, words),
    ),
  );
  return { node, show: () => undefined };
}
