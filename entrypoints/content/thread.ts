import type { Comment } from '@/lib/conversations/comment';
import type { CommentBook } from './comment-book';

/** How many comments on either side are looked at for context. */
const SPAN = 6;

/** A comment and those around it that belong to the same conversation, in page order. */
export function threadAround(book: CommentBook, key: string): Comment[] {
  const keys = book.keys();
  const at = keys.indexOf(key);
  const comment = book.entry(key)?.comment;
  if (at < 0 || !comment) return [];
  return keys
    .slice(Math.max(0, at - SPAN), at + SPAN + 1)
    .map((other) => book.entry(other)?.comment)
    .filter((other) => other !== undefined)
    .filter((other) => other.key === key || isRelated(other, comment));
}

/** One answers the other, both answer the same, or one person wrote both. */
function isRelated(other: Comment, comment: Comment): boolean {
  return (
    other.id === comment.parentId ||
    other.parentId === comment.id ||
    (comment.parentId !== null && other.parentId === comment.parentId) ||
    (other.author.handle !== null && other.author.handle === comment.author.handle)
  );
}
