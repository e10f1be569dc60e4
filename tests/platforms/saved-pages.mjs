import { commentsBySlug, idFor } from '../sites/comments/comments.mjs';
import { pfbidFor, postIdFor } from '../sites/facebook/page/ids.mjs';

const repairDesk = idFor('brand-repair-desk');
const niko = commentsBySlug.get('niko-locked');
const closing = commentsBySlug.get('ok-close');
const marit = commentsBySlug.get('marit-leak');
const emil = commentsBySlug.get('emil-ownpii');
const acting = { known: true, handle: 'brevoli' };
const firstPost = pfbidFor(postIdFor('page-0'));
const press = (selector) => (page) => page.locator(selector).first().click();
const inline = (id) => ({ answers: { kind: 'comment', ids: [id] }, audience: 'public' });

/**
 * Which pages are saved, and what is known of them beforehand.
 * @type {{ platform: string, name: string, url: string, page: object, acting: object, composers: object[],
 *   heightPx?: number, prepare?(page: import('playwright-core').Page): Promise<void> }[]}
 */
export const SAVED_PAGES = [
  {
    platform: 'x',
    name: 'status',
    url: `https://x.com/brevoli/status/${repairDesk}`,
    page: { kind: 'status', postId: repairDesk },
    acting,
    composers: [inline(repairDesk)],
  },
  {
    platform: 'x',
    name: 'status-whole',
    url: `https://x.com/brevoli/status/${repairDesk}?theme=dark`,
    heightPx: 9000,
    page: { kind: 'status', postId: repairDesk },
    acting,
    composers: [inline(repairDesk)],
  },
  {
    platform: 'x',
    name: 'status-with-ancestors',
    url: `https://x.com/${closing.handle}/status/${closing.id}?locale=de`,
    page: { kind: 'status', postId: closing.id },
    acting,
    composers: [inline(closing.id)],
  },
  {
    platform: 'x',
    name: 'status-of-customer-as-somebody-else',
    url: `https://x.com/${niko.handle}/status/${niko.id}?locale=ar&as=robinashby`,
    page: { kind: 'status', postId: niko.id },
    acting: { known: true, handle: 'robinashby' },
    composers: [inline(niko.id)],
  },
  {
    platform: 'x',
    name: 'mentions',
    url: 'https://x.com/notifications/mentions?locale=ja',
    page: { kind: 'mentions' },
    acting,
    composers: [],
  },
  {
    platform: 'x',
    name: 'home',
    url: 'https://x.com/home?as=none',
    page: { kind: 'timeline' },
    acting: { known: false },
    composers: [],
  },
  {
    platform: 'x',
    name: 'reply-dialog',
    url: `https://x.com/${marit.handle}/status/${marit.id}`,
    prepare: press(`[data-testid=cellInnerDiv]:has(a[href*="${marit.id}"]) [data-testid=reply]`),
    page: { kind: 'overlay' },
    /** The page that stays behind the dialog. */
    behind: `https://x.com/${marit.handle}/status/${marit.id}`,
    acting,
    composers: [{ answers: { kind: 'unknown' }, audience: 'public' }, inline(marit.id)],
  },
  {
    platform: 'x',
    name: 'reply-dialog-without-links',
    url: 'https://x.com/notifications/mentions?bareModal&locale=de',
    prepare: press(`[data-testid=cellInnerDiv]:has(a[href*="${emil.id}"]) [data-testid=reply]`),
    page: { kind: 'overlay' },
    behind: 'https://x.com/notifications/mentions',
    acting,
    composers: [inline(emil.id)],
  },
  {
    platform: 'facebook',
    name: 'timeline',
    url: 'https://www.facebook.com/brevoli',
    page: { kind: 'profile', handle: 'brevoli' },
    acting,
    composers: 'posts',
  },
  {
    platform: 'facebook',
    name: 'timeline-with-reply-box',
    url: 'https://www.facebook.com/brevoli?locale=de&as=Robin Ashby',
    prepare: press(`[data-commentid="${marit.id}"] li:nth-child(3) [role=button]`),
    page: { kind: 'profile', handle: 'brevoli' },
    acting: { known: false },
    composers: 'posts',
    replyBox: inline(marit.id),
  },
  {
    platform: 'facebook',
    name: 'dialog-over-feed',
    url: `https://www.facebook.com/brevoli/posts/${firstPost}?locale=ar`,
    page: { kind: 'status', postId: firstPost },
    acting,
    composers: 'posts',
  },
  {
    platform: 'facebook',
    name: 'dialog-with-reply-box-and-chat',
    url: `https://www.facebook.com/brevoli/posts/${firstPost}?locale=ja&prefill=text&chat=Marit Olsen`,
    prepare: press(
      '[role=dialog][aria-modal=true] [role=article] [role=article] li:nth-child(3) [role=button]',
    ),
    page: { kind: 'status', postId: firstPost },
    acting,
    composers: 'posts',
    replyBox: 'first',
    chat: true,
  },
  {
    platform: 'facebook',
    name: 'home',
    url: 'https://www.facebook.com/',
    page: { kind: 'timeline' },
    acting,
    composers: 'posts',
  },
];
