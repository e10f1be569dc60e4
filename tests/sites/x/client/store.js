import { BRAND, createConversations, ids } from '../data/conversations.mjs';
import { options } from './options.js';

const { posts, comments, generated } = createConversations({ count: options.count, now: Date.now() });

/** All posts by id; replies of this page load are added to it. */
export { BRAND, ids, posts };

/** What stands on the mentions timeline, newest first. */
export function mentionPosts() {
  const shown = generated.length > 0 ? generated : [...comments].sort((a, b) => b.time - a.time);
  return options.empty ? [] : shown;
}

export function homePosts() {
  const known = comments.filter((post) => !post.inReplyTo).slice(0, 3);
  const brand = [...posts.values()].filter((post) => post.handle === BRAND && !post.inReplyTo);
  return options.empty ? [] : [...strangerPosts(), ...known, ...brand].sort((a, b) => b.time - a.time);
}

/** Direct replies. Generated comments answer whichever post is looked at.
 *  @param {string} id */
export function repliesTo(id) {
  const written = repliesByParent.get(id) ?? [];
  const isTop = !posts.get(id)?.inReplyTo;
  return generated.length > 0 && isTop && !generatedIds.has(id)
    ? [...written.filter((post) => post.handle === BRAND || post.fresh), ...generated]
    : written;
}

const repliesByParent = Map.groupBy(
  [...posts.values()].filter(({ inReplyTo }) => inReplyTo),
  ({ inReplyTo }) => inReplyTo,
);

/** From the root down to the post before this one. */
export function ancestorsOf(id) {
  const parent = posts.get(posts.get(id)?.inReplyTo);
  return parent ? [...ancestorsOf(parent.id), parent] : [];
}

export const own = (post) => post.handle.toLowerCase() === (options.as ?? BRAND).toLowerCase();

export const strangerPosts = () => [...posts.values()].filter(isStranger);
export const adPosts = () => [...posts.values()].filter((post) => post.ad);

const generatedIds = new Set(generated.map((post) => post.id));
const strangerHandles = new Set(comments.concat(generated).map((post) => post.handle));
function isStranger(post) {
  return (
    !post.ad && post.handle !== BRAND && !post.inReplyTo && !post.fresh && !strangerHandles.has(post.handle)
  );
}

let lastFresh = 0;
/** A reply sent in this page load. */
export function addReply({ text, inReplyTo }) {
  lastFresh += 1;
  const id = `19${String(Date.now()).padStart(14, '0')}${String(lastFresh).padStart(2, '0')}`;
  const name = options.as === BRAND ? 'Brevoli' : options.as;
  const post = { id, handle: options.as, name, lang: 'en', text, time: new Date(), inReplyTo, fresh: true };
  posts.set(id, post);
  repliesByParent.set(inReplyTo, [...(repliesByParent.get(inReplyTo) ?? []), post]);
  return post;
}
