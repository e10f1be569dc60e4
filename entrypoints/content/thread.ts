import type { Comment } from '@/lib/conversations/comment';
import type { CommentBook } from './comment-book';

/** How many comments on either side are looked at for context. */
const SPAN = 6;

/** A comment and those around it that belong to the same conversation, in page order. */
export function threadAround(book: CommentBook, key: string): Comment[] {
  const keys = book.keys();
  const at = keys.indexOf(key);
  const comment = book.comment(key);
  if (at < 0 || !comment) return [];
  return keys
    .slice(Math.max(0, at - SPAN), at + SPAN + 1)
    .map((other) => book.comment(other))
    .filter((other) => other !== undefined)
    .filter((other) => other.key === key || isRelated(other, comment));
}

/** What it answers, what answers it, and what the same person wrote beside it. Never what strangers wrote beside it. */
function isRelated(other: Comment, comment: Comment): boolean {
  if (other.id === comment.parentId || other.parentId === comment.id) return true;
  const isBeside = comment.parentId !== null && other.parentId === comment.parentId;
  return isBeside && other.author.handle !== null && other.author.handle === comment.author.handle;
}
