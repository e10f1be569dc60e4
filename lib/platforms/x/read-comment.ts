import { type Account, isBrand } from '@/lib/conversations/account';
import { type Comment, commentKey } from '@/lib/conversations/comment';
import type { ReadContext } from '../platform';
import { readStanding, type Standing } from './conversation';
import { ownMatches, type PostIdentity, postOf, readAuthor, readIdentity } from './post';
import { SELECTORS } from './selectors';
import { readWords, repliedTo } from './words';

export function readComment(post: Element, context: ReadContext): Comment | undefined {
  if (postOf(post) !== post || !context.subject.contains(post)) return undefined;
  if (post.closest(SELECTORS.advertisement)) return undefined;
  const identity = readIdentity(post, context.url);
  const author = identity ? readAuthor(post, identity, context.url) : undefined;
  if (!identity || !author) return undefined;
  const standing = readStanding(post, identity.id, context);
  if (standing.part) context.memory.notePart(identity.id, standing.part);
  if (standing.part === 'unrelated') return undefined;
  return commentFrom(post, identity, author, place(post, identity, author, standing, context), context);
}

type Place = Pick<Comment, 'role' | 'parentId' | 'postAuthor'>;

function place(
  post: Element,
  { id }: PostIdentity,
  author: Account,
  { part, parentId }: Standing,
  context: ReadContext,
): Place {
  const { page, memory, brand, url } = context;
  const underId = part === 'below' && page.kind === 'status' ? page.postId : null;
  memory.remember({ id, author, parentId, underId });
  const addressed = repliedTo(post, url).map((handle) => ({ name: handle, handle }));
  const proven = memory.postAuthor(id, 'x', brand);
  const named = addressed.find((account) => isBrand(account, 'x', brand)) ?? addressed[0] ?? null;
  const isReply = memory.parentOf(id) !== null || part === 'below' || named !== null;
  return { role: isReply ? 'reply' : 'root', parentId: memory.parentOf(id), postAuthor: proven ?? named };
}

function commentFrom(
  post: Element,
  { id, permalink, postedAt }: PostIdentity,
  author: Account,
  standing: Place,
  { url }: ReadContext,
): Comment {
  return {
    key: commentKey('x', id),
    platform: 'x',
    id,
    permalink,
    author,
    ...readWords(post, url),
    postedAt,
    ...standing,
    audience: 'public',
    media: countMedia(post),
  };
}

/** A player stands inside the frame of a picture where it has one. */
function countMedia(post: Element): number {
  const media = ownMatches(post, `${SELECTORS.picture}, ${SELECTORS.video}`);
  return media.filter((one) => !one.parentElement?.closest(SELECTORS.picture)).length;
}
