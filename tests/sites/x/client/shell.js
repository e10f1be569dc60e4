import { element, ICONS, icon } from './element.js';
import { labels } from './labels.js';
import { options } from './options.js';
import { avatar } from './post-parts.js';

/** Frame of every page: navigation with the account switcher, and the column into which pages are put.
 *  @returns {HTMLElement} the primary column */
export function createShell(root) {
  const primary = element('div', { style: 'primary', 'data-testid': 'primaryColumn' });
  root.append(
    element('div', { style: 'app' }, banner(), element('main', { style: 'main', role: 'main' }, primary)),
  );
  return primary;
}

function banner() {
  const nav = element('nav', { role: 'navigation', 'aria-label': labels.home }, ...links().map(navLink));
  const inner = element(
    'div',
    { style: 'bannerInner' },
    element('div', { style: 'logo', 'aria-hidden': 'true' }),
    nav,
    element('div', { style: 'spacer' }),
    log(),
  );
  if (options.as) inner.append(accountSwitcher());
  return element('header', { style: 'banner', role: 'banner' }, inner);
}

function links() {
  const all = [
    ['/home', 'home', labels.home, 'AppTabBar_Home_Link'],
    ['/explore', 'explore', labels.explore, 'AppTabBar_Explore_Link'],
    ['/notifications/mentions', 'mentions', labels.mentions, 'AppTabBar_Notifications_Link'],
    ['/messages', 'messages', labels.messages, 'AppTabBar_DirectMessage_Link'],
    ['/i/bookmarks', 'saved', labels.saved, 'AppTabBar_Bookmarks_Link'],
  ];
  return options.as ? [...all, [`/${options.as}`, 'profile', labels.profile, 'AppTabBar_Profile_Link']] : all;
}

function navLink([href, drawing, words, testId]) {
  return element(
    'a',
    { style: 'navLink', href, role: 'link', 'aria-label': words, 'data-testid': testId },
    icon(ICONS[drawing]),
    element('span', { style: 'navLabel' }, words),
  );
}

export function markCurrentLink() {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function log() {
  const row = (words, id) =>
    element('div', { style: 'logRow' }, element('span', {}, words), element('b', { id }, '0'));
  return element(
    'div',
    { style: 'log' },
    row(labels.posted, 'posted-counter'),
    element('ol', { style: 'logList', id: 'posted-log' }),
    row(labels.shortcuts, 'shortcut-counter'),
    element('ol', { style: 'hiddenHeading', id: 'shortcut-log' }),
  );
}

function accountSwitcher() {
  const name = options.as === 'brevoli' ? 'Brevoli' : options.as;
  return element(
    'button',
    {
      style: 'account',
      type: 'button',
      role: 'button',
      'aria-label': labels.accountMenu,
      'aria-haspopup': 'menu',
      'data-testid': 'SideNav_AccountSwitcher_Button',
    },
    avatar({ handle: options.as, name }, { link: false }).node,
    element(
      'div',
      { style: 'navLabel' },
      element('div', { style: 'strong' }, name),
      element('div', { style: 'quiet', dir: 'ltr' }, `@${options.as}`),
    ),
  );
}
