import { languageName } from './labels.js';
import {
  adPosts,
  ancestorsOf,
  BRAND,
  homePosts,
  mentionPosts,
  own,
  posts,
  repliesTo,
  strangerPosts,
} from './store.js';
import { cutLongText } from './text.js';

/** One cell of a timeline. `shape` chooses the view; `key` is unique in its list.
 *  @typedef {{ key: string, shape: 'post' | 'ad' | 'focused' | 'heading', post?: object, joinedAbove?: boolean,
 *    joinedBelow?: boolean, replyingTo?: string, shown?: object, unrelated?: boolean }} Item */

export function homeItems() {
  const [ad] = adPosts();
  const items = homePosts().flatMap((post, index) =>
    withFresh(post, { repostedBy: index === 4 ? 'Field Notes' : undefined }),
  );
  if (ad && items.length > 3) items.splice(3, 0, adItem(ad));
  return items;
}

export function mentionItems() {
  return mentionPosts().flatMap((post) => withFresh(post, { replyingTo: handleOf(post.inReplyTo) }));
}

/** Cells of a status page. Ancestors come in a second go, so they are asked for apart. */
export function statusItems(id, { withAncestors }) {
  const post = posts.get(id);
  if (!post) return [];
  const ancestors = ancestorsOf(id);
  const above = ancestors.map((one, index) => postItem(one, { joinedBelow: true, joinedAbove: index > 0 }));
  const focused = {
    key: `focused-${id}`,
    shape: 'focused',
    post,
    joinedAbove: withAncestors && above.length > 0,
  };
  const threads = repliesTo(id)
    .sort(byOwnThreadThenFresh(post))
    .map((reply) => threadBelow(reply, post));
  const [firstAd, secondAd] = adPosts();
  if (threads.length > 4) threads.splice(4, 0, [adItem(firstAd)]);
  if (threads.length > 12) threads.splice(11, 0, [adItem(secondAd)]);
  return [...(withAncestors ? above : []), focused, ...threads.flat(), ...discoverMore()];
}

function byOwnThreadThenFresh(focused) {
  const rank = (post) => (post.handle === focused.handle && !post.fresh ? 0 : post.fresh ? 1 : 2);
  return (a, b) => rank(a) - rank(b);
}

/** A reply, and below it its first answer, joined by the line, as long as there is one. */
function threadBelow(reply, focused) {
  const chain = [reply];
  while (chain.length < 4) {
    const next = repliesTo(chain.at(-1).id).findLast(
      (post) => [reply.handle, BRAND].includes(post.handle) || own(post),
    );
    if (!next) break;
    chain.push(next);
  }
  const startsAtFocused = reply.handle === focused.handle;
  return chain.map((post, index) =>
    postItem(post, {
      joinedAbove: index > 0,
      joinedBelow: index < chain.length - 1,
      selfThread: startsAtFocused,
    }),
  );
}

function discoverMore() {
  const unrelated = strangerPosts()
    .filter((post) => !post.text.includes(`@${BRAND}`))
    .slice(0, 4);
  return [
    { key: 'discover-more', shape: 'heading' },
    ...unrelated.map((post) => ({ ...postItem(post), key: `unrelated-${post.id}`, unrelated: true })),
  ];
}

/** A post of a plain timeline, with the answer sent in this page load joined to it. */
function withFresh(post, more) {
  const answer = repliesTo(post.id).findLast((reply) => reply.fresh);
  if (!answer) return [postItem(post, more)];
  return [postItem(post, { ...more, joinedBelow: true }), postItem(answer, { joinedAbove: true })];
}

const adItem = (post) => ({ key: `ad-${post.id}`, shape: 'ad', post });
const handleOf = (id) => (id ? posts.get(id)?.handle : undefined);
const expanded = new Set();
const originals = new Set();

/** What the reader of the site chose: the whole text, or the text before translation. */
export const expand = (id) => expanded.add(id);
export const toggleOriginal = (id) => (originals.delete(id) ? undefined : originals.add(id));

function postItem(post, more = {}) {
  return { key: post.id, shape: 'post', post, ...more };
}

/** The text as this item shows it, with what the site did to it.
 *  @returns {{ text: string, lang: string, truncated: boolean, translated: boolean, translatable?: string }} */
export function shownText(item) {
  const { post, shape } = item;
  const translated = Boolean(post.translation) && !originals.has(post.id) && shape !== 'ad';
  const text = translated ? post.translation.text : post.text;
  const lang = translated ? 'en' : post.lang;
  const cut = shape === 'focused' || expanded.has(post.id) ? text : cutLongText(text);
  return {
    text: cut,
    lang,
    truncated: cut !== text,
    translated,
    translatable: post.translation ? languageName(post.lang) : undefined,
  };
}
