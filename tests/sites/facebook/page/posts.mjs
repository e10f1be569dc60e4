import { pfbidFor, postIdFor } from './ids.mjs';

/** @typedef {{ name: string, uid: string, vanity?: string }} Person
 *  @typedef {{ id: string, post: Post, parent?: Comment, author: Person, text: string, lang: string, minutesAgo: number,
 *    mentioned?: Person, sticker?: string, photo?: string, topFan?: boolean, edited?: boolean, answeredPrivately?: boolean,
 *    wholeShown: boolean, replies: Comment[], repliesOpen: boolean }} Comment
 *  @typedef {{ id: string, pfbid: string, author: Person, text: string, photo?: string, minutesAgo: number, sponsored?: boolean,
 *    reactions: number, comments: Comment[], shown: number }} Post */

/** A comment that is not yet in its post's list. @param {Post} post @param {Partial<Comment>} fields @returns {Comment} */
export function createComment(post, fields) {
  return { lang: 'en', minutesAgo: 1, wholeShown: false, replies: [], repliesOpen: true, ...fields, post };
}

/** A post without comments; its ids follow from `name`.
 *  @param {string} name @param {Person} author @param {Partial<Post>} fields @returns {Post} */
export function createPost(name, author, fields) {
  const id = postIdFor(name);
  const reactions = 40 + (Number(id.slice(-4)) % 300);
  return {
    id,
    pfbid: pfbidFor(id),
    author,
    reactions,
    comments: [],
    shown: Number.POSITIVE_INFINITY,
    ...fields,
  };
}

/** The post's comments, replies behind their parent. */
export function* eachComment(post) {
  for (const comment of post.comments) {
    yield comment;
    yield* comment.replies;
  }
}
