import { type Account, isBrand } from '@/lib/conversations/account';
import { type Comment, commentKey } from '@/lib/conversations/comment';
import type { ReadContext } from '../platform';
import { readStanding, type Standing } from './conversation';
import { type PostParts, partsOf } from './parts';
import { type PostIdentity, postOf, readAuthor, readIdentity } from './post';
import { SELECTORS } from './selectors';
import { readWords, repliedTo, type Words } from './words';

export function readComment(post: Element, context: ReadContext): Comment | undefined {
  if (postOf(post) !== post || !context.subject.contains(post)) return undefined;
  if (post.closest(SELECTORS.advertisement)) return undefined;
  const parts = partsOf(post);
  const identity = readIdentity(parts.times, context.url);
  const author = identity ? readAuthor(parts, identity, context.url) : undefined;
  if (!identity || !author) return undefined;
  const standing = readStanding(post, parts, identity.id, context);
  if (standing.part) context.memory.notePart(identity.id, standing.part);
  if (standing.part === 'unrelated') return undefined;
  const words = readWords(post, parts, context.url);
  const media = countMedia(parts.media);
  return commentFrom(identity, author, {
    ...words,
    ...place(parts, identity, author, standing, context),
    media,
  });
}

type Place = Pick<Comment, 'role' | 'parentId' | 'postAuthor'>;

function place(
  parts: PostParts,
  { id }: PostIdentity,
  author: Account,
  { part, parentId }: Standing,
  context: ReadContext,
): Place {
  const { page, memory, brand, url } = context;
  const underId = part === 'below' && page.kind === 'status' ? page.postId : null;
  memory.remember({ id, author, parentId, underId });
  const addressed = repliedTo(parts, url).map((handle) => ({ name: handle, handle }));
  const proven = memory.postAuthor(id, 'x', brand);
  const named = addressed.find((account) => isBrand(account, 'x', brand)) ?? addressed[0] ?? null;
  const isReply = memory.parentOf(id) !== null || part === 'below' || named !== null;
  return { role: isReply ? 'reply' : 'root', parentId: memory.parentOf(id), postAuthor: proven ?? named };
}

function commentFrom(
  { id, permalink, postedAt }: PostIdentity,
  author: Account,
  said: Words & Place & Pick<Comment, 'media'>,
): Comment {
  return {
    key: commentKey('x', id),
    platform: 'x',
    id,
    permalink,
    author,
    postedAt,
    ...said,
    audience: 'public',
  };
}

/** A player stands inside the frame of a picture where it has one. */
function countMedia(media: readonly Element[]): number {
  return media.filter((one) => !one.parentElement?.closest(SELECTORS.picture)).length;
}
