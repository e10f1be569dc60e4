import { authorHref, commentHref } from './links.mjs';
import { brand } from './people.mjs';
import { fullText, isCut, visibleText } from './text.mjs';

/** What a reader must read of every comment on `posts`, mounted or not.
 *  `handle` is missing where the account has no address of its own; `hidden` says which press would show the comment.
 *  @param {import('./posts.mjs').Post[]} posts @param {{ byUid: boolean }} style */
export function truthOf(posts, style, acting) {
  return posts.flatMap((post) =>
    post.comments.flatMap((comment, index) => {
      const behindMore = index >= post.shown ? 'more' : null;
      const behindToggle = behindMore ?? (comment.repliesOpen ? null : 'collapsed');
      return [
        entry(comment, behindMore, style, acting),
        ...comment.replies.map((reply) => entry(reply, behindToggle, style, acting)),
      ];
    }),
  );
}

function entry(comment, hidden, style, acting) {
  const { author, parent, post } = comment;
  const usesVanity = author.vanity && !(style.byUid && author === brand);
  return {
    id: comment.id,
    postId: post.id,
    name: author.name,
    ...(usesVanity ? { handle: author.vanity } : { uid: author.uid }),
    authorPath: authorHref(comment, style).replace(/[?&]comment_id=.*/, ''),
    text: visibleText(comment),
    fullText: fullText(comment),
    permalink: commentHref(comment, style),
    isReply: parent !== undefined,
    parentId: parent?.id ?? null,
    truncated: isCut(comment),
    own: author.uid === brand.uid,
    byActing: author.uid === acting.uid,
    answered: comment.replies.some((reply) => reply.author.uid === brand.uid),
    answeredPrivately: Boolean(comment.answeredPrivately),
    hidden,
  };
}
