import { type BrandAccount, isBrand } from '@/lib/conversations/account';
import type { Comment } from '@/lib/conversations/comment';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import type { SnapshotLine } from './escalation';
import { coverNames, maskName, surnamesOf } from './mask-name';

/** A case carries at most this many comments. */
const LIMIT = 20;

/**
 * The conversation as the page showed it, in page order: the chosen comment and what stands nearest before it, then
 * after it. With `mask`, surnames become initials, in names and in texts, and phone numbers, e-mail addresses, cards
 * and other personal data are covered; links to comments and handles stay, or nobody could find the case. The
 * brand's own accounts keep their names. Empty when the chosen comment is not in the thread.
 */
export function snapshotOf(
  thread: readonly Comment[],
  selectedKey: string,
  { mask, brand = [] }: { readonly mask: boolean; readonly brand?: readonly BrandAccount[] },
): SnapshotLine[] {
  const chosen = thread.findIndex(({ key }) => key === selectedKey);
  if (chosen < 0) return [];
  const start = Math.max(0, Math.min(chosen - LIMIT / 2, thread.length - LIMIT));
  const comments = thread.slice(start, start + LIMIT);
  if (!mask) return comments.map((comment) => lineOf(comment, comment.author.name, comment.text));
  const customers = comments.filter(({ author, platform }) => !isBrand(author, platform, brand));
  const surnames = new Set(customers.flatMap(({ author }) => surnamesOf(author.name)));
  return comments.map((comment) => {
    const { author, platform, text } = comment;
    const name = isBrand(author, platform, brand) ? author.name : maskName(author.name);
    return lineOf(comment, name, coverNames(maskPersonalData(text), surnames));
  });
}

function lineOf({ postedAt, permalink }: Comment, author: string, text: string): SnapshotLine {
  return { author, text, postedAt, permalink };
}
