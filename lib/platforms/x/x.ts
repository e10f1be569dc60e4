import type { BrandAccount } from '@/lib/conversations/account';
import type { ActingAccount } from '@/lib/conversations/composer';
import { climb, matchesIn, onlyOne } from '../ownership';
import type { ChipPlace, Platform } from '../platform';
import { handleInPath, isX, pageOfX } from './addresses';
import { cellOf, topOf } from './cells';
import { composerOf, composers, submitKeys, submits } from './composers';
import { handleOfAvatar, isSameHandle, ownMatch, postOf } from './post';
import { readComment } from './read-comment';
import { SELECTORS } from './selectors';

export const x: Platform = {
  id: 'x',
  name: 'X',
  watchedAttributes: ['href', 'datetime', 'data-testid', 'tabindex'],
  claims: isX,
  page: pageOfX,
  subject: (root) => onlyOne(root.querySelectorAll(SELECTORS.column)),
  candidates,
  glance: (post) => post.querySelector(SELECTORS.time)?.parentElement?.getAttribute('href') ?? undefined,
  containerOf: postOf,
  readComment,
  chipPlace,
  replyButton: (post) => ownMatch(post, SELECTORS.replyButton),
  composers,
  composerOf,
  submits,
  submitKeys,
  actingAccount,
};

/** Cells are appended in any order: theirs is the order on screen. */
function candidates(root: ParentNode): Element[] {
  const posts = matchesIn<Element>(root, SELECTORS.post).map((post) => ({ post, top: topOfPost(post) }));
  return posts.sort((a, b) => a.top - b.top).map(({ post }) => post);
}

function topOfPost(post: Element): number {
  const cell = cellOf(post);
  return cell ? topOf(cell) : 0;
}

/** Beside the menu at the end of the name row, or, where there is none, after the name. */
function chipPlace(post: Element): ChipPlace | undefined {
  const head = ownMatch(post, SELECTORS.authorRow);
  if (!head) return undefined;
  const menu = ownMatch(post, SELECTORS.postMenu);
  const row = menu ? climb(head, (element) => element.contains(menu), post) : undefined;
  if (!menu || !row) return { parent: head, before: null };
  return { parent: row, before: climb(menu, (element) => element.parentElement === row) ?? null };
}

/** By the portrait on the account switch and by the link to the own profile; two that disagree prove nothing. */
function actingAccount(root: ParentNode, brand: readonly BrandAccount[]): ActingAccount {
  const portrait = handleOfAvatar(root.querySelector(SELECTORS.ownAvatar));
  const link = handleInPath(
    root
      .querySelector(SELECTORS.ownProfileLink)
      ?.getAttribute('href')
      ?.replace(/[?#].*$/, '') ?? '',
  );
  const handle = portrait ?? link;
  if (handle === undefined || (link !== undefined && !isSameHandle(handle, link)))
    return { known: false, account: null };
  const own = brand.find(
    (account) => account.platform === 'x' && isSameHandle(account.handle.replace(/^@/, ''), handle),
  );
  return { known: true, account: { name: own?.name || handle, handle } };
}
