/**
 * What the demonstration does on a site itself, as a person would: the site's own buttons and its own reply box.
 * @typedef {object} DemoSite
 * @property {string} name @property {string} url @property {string} customer @property {string} editor library of the reply box
 * @property {(page: import('playwright-core').Page) => Promise<void>} pressReply
 * @property {string} box selector of the reply box, once it is open
 */

const ON_X = 'Emil Sandvik';
const ON_FACEBOOK = 'Marit Olsen';

/** @type {DemoSite[]} */
export const SITES = [
  {
    name: 'X',
    url: 'https://x.com/notifications/mentions',
    customer: ON_X,
    editor: 'Draft.js',
    pressReply: (page) => page.locator('article', { hasText: ON_X }).first().getByTestId('reply').click(),
    box: '[role=dialog] [contenteditable=true]',
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/brevoli',
    customer: ON_FACEBOOK,
    editor: 'Lexical',
    pressReply: (page) =>
      facebookComment(page).getByRole('button', { name: 'Reply', exact: true }).first().click(),
    box: `[data-commentid]:has-text("${ON_FACEBOOK}") [contenteditable=true]`,
  },
];

function facebookComment(page) {
  return page.locator('[data-commentid]', { hasText: ON_FACEBOOK }).first();
}
