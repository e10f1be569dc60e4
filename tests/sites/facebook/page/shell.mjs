import { avatar, el, ICONS, icon, pressable } from './dom.mjs';
import { brand, profileHref } from './people.mjs';
import { cx } from './styles.mjs';

/** The bar with search and the acting account. */
export function topBar(app) {
  const { labels, acting } = app;
  return el(
    'div',
    { role: 'banner', class: cx('topBar') },
    el('a', { href: '/', role: 'link', class: cx('brandMark') }, 'commons'),
    el('input', {
      type: 'search',
      placeholder: labels.search,
      'aria-label': labels.search,
      class: cx('searchBox'),
    }),
    pressable(
      {
        'aria-label': labels.switchProfile(acting().name),
        'aria-haspopup': 'menu',
        class: cx('pill', 'push'),
      },
      app.switchProfile,
      icon(ICONS.swap),
      el('span', { dir: 'auto' }, acting().name),
    ),
  );
}

/** The page's head, its introduction, and `feed` beside it. */
export function timelineLayout(app, feed) {
  const { labels } = app;
  const head = el(
    'div',
    { class: cx('coverInner') },
    el('img', { alt: '', src: '/rsrc/photo/machine-cover.svg', class: cx('coverPicture') }),
    el(
      'div',
      { class: cx('pageHead') },
      avatar(brand, 84),
      el(
        'div',
        {},
        el('h1', { class: cx('pageName') }, brand.name),
        el('div', { class: cx('muted') }, labels.followers),
      ),
      pressable({ 'aria-label': labels.follow, class: cx('pill', 'push') }, () => undefined, labels.follow),
    ),
    el(
      'div',
      { class: cx('tabs') },
      labels.tabs.map((name) => el('a', { href: profileHref(brand), role: 'tab', class: cx('link') }, name)),
    ),
  );
  const intro = el(
    'div',
    { class: cx('card', 'aside') },
    el('h2', { class: cx('heading') }, labels.intro),
    el('p', { class: cx('muted') }, labels.introText),
  );
  return el(
    'div',
    { role: 'main' },
    el('div', { class: cx('cover') }, head),
    el('div', { class: cx('columns') }, intro, feed),
  );
}

/** A plain feed in one column. */
export function homeLayout(feed) {
  return el('div', { role: 'main', class: cx('single') }, feed);
}
