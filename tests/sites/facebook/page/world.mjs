import { idFor, comments as sharedComments } from '../../comments/comments.mjs';
import { generateComments } from '../../comments/generated.mjs';
import { backgroundPosts } from './background.mjs';
import { brand, personFrom } from './people.mjs';
import { createComment, createPost } from './posts.mjs';
import { customerReplies, ownAnswers, pagePosts } from './texts.mjs';

/** The page's posts with every comment on them, and the unrelated posts that lie under a permalink's dialog.
 *  @param {{ count: number, perPost: number, surface: string, postRef?: string }} asked
 *  @returns {{ pagePosts: import('./posts.mjs').Post[], backgroundPosts: import('./posts.mjs').Post[],
 *    findPost(ref: string): import('./posts.mjs').Post | undefined }} */
export function createWorld(asked) {
  const posts = asked.count > 0 ? countedPosts(asked) : writtenPosts();
  return {
    pagePosts: posts,
    backgroundPosts: backgroundPosts(),
    findPost: (ref) => posts.find((post) => isNamed(post, ref)),
  };
}

function writtenPosts() {
  const posts = pagePosts.map((written, index) => createPost(`page-${index}`, brand, written));
  const closing = sharedComments.filter((comment) => comment.situation === 'closing');
  const opening = sharedComments.filter((comment) => comment.situation !== 'closing');
  opening.forEach((written, index) => {
    const post = posts[index % posts.length];
    const comment = fromShared(post, written, index);
    post.comments.push(comment);
    addReplies(comment, index);
  });
  for (const written of closing) addClosing(posts, written);
  addOddOnes(posts);
  posts[2].shown = 6;
  return posts;
}

function fromShared(post, written, index) {
  return createComment(post, {
    id: written.id,
    author: personFrom(written.author, written.handle),
    text: written.text,
    lang: written.lang,
    minutesAgo: written.minutesAgo,
    topFan: index % 13 === 2,
    edited: index % 17 === 4,
    answeredPrivately: index % 11 === 5,
    photo: index % 10 === 6 ? `machine-${index}` : undefined,
  });
}

function addReplies(comment, index) {
  if (index % 9 === 4) answer(comment, index, { open: false });
  else if (index % 5 === 1) answer(comment, index, { open: true });
  if (index % 7 === 3) addCustomerReply(comment, index);
}

function answer(comment, index, { open }) {
  const first = comment.author.name.split(' ')[0];
  comment.repliesOpen = open;
  comment.replies.push(
    createComment(comment.post, {
      id: idFor(`answer-${comment.id}`),
      parent: comment,
      author: brand,
      mentioned: comment.author,
      text: `${comment.author.name} ${ownAnswers[index % ownAnswers.length].replace('{first}', first)}`,
      minutesAgo: Math.max(1, comment.minutesAgo - 6),
    }),
  );
}

function addCustomerReply(comment, index) {
  const { name, handle, text } = customerReplies[index % customerReplies.length];
  comment.replies.push(
    createComment(comment.post, {
      id: idFor(`customer-reply-${comment.id}`),
      parent: comment,
      author: personFrom(name, handle),
      mentioned: comment.author,
      text: text.replace('{name}', comment.author.name),
      minutesAgo: Math.max(1, comment.minutesAgo - 11),
    }),
  );
}

/** "It arrived, thanks": under the same author's earlier comment, else on its own. */
function addClosing(posts, written) {
  const earlier = posts.flatMap((post) => post.comments).find(({ author }) => author.name === written.author);
  const post = earlier?.post ?? posts[0];
  const comment = fromShared(post, written, 0);
  comment.topFan = false;
  if (!earlier) {
    post.comments.push(comment);
    return;
  }
  comment.parent = earlier;
  comment.minutesAgo = 1;
  if (earlier.replies.length === 0) answer(earlier, 2, { open: true });
  earlier.replies.push(comment);
}

function addOddOnes(posts) {
  const odd = [
    {
      slug: 'sticker',
      name: 'Perla Quint',
      handle: 'perla.quint',
      text: '',
      sticker: 'Two hands holding a warm cup',
      lang: 'zxx',
    },
    { slug: 'only-emoji', name: 'Ilmari Koski', handle: 'ilmari.koski', text: '👏👏👏', lang: 'zxx' },
    {
      slug: 'tags-friend',
      name: 'Runa Vik',
      handle: 'runa.vik',
      text: 'Perla Quint we need this one',
      mentioned: personFrom('Perla Quint', 'perla.quint'),
    },
  ];
  odd.forEach(({ slug, name, handle, ...fields }, index) => {
    const post = posts[index];
    post.comments.splice(
      2,
      0,
      createComment(post, {
        id: idFor(slug),
        author: personFrom(name, handle),
        minutesAgo: 95 + index * 70,
        ...fields,
      }),
    );
  });
}

/** Many comments: over many posts on the timeline, all on the asked one when a single post is asked for. */
function countedPosts({ count, perPost, postRef }) {
  const written = generateComments(count);
  const total = postRef ? pagePosts.length : Math.max(pagePosts.length, Math.ceil(count / perPost));
  const posts = Array.from({ length: total }, (_, index) =>
    createPost(`page-${index}`, brand, {
      ...pagePosts[index % pagePosts.length],
      minutesAgo: 30 + index * 190,
    }),
  );
  const asked = posts.find((post) => isNamed(post, postRef));
  written.forEach((shared, index) => {
    addCounted(asked ?? posts[Math.floor(index / perPost)], shared, index);
  });
  return posts;
}

function isNamed(post, ref) {
  return post.id === ref || post.pfbid === ref;
}

/** Each fourth comment answers the one before it, so that `count` is the number of customer comments exactly. */
function addCounted(post, shared, index) {
  const comment = fromShared(post, shared, index);
  const previous = post.comments.at(-1);
  if (index % 4 !== 3 || !previous) {
    post.comments.push(comment);
    if (index % 10 === 1) answer(comment, index, { open: true });
    return;
  }
  comment.parent = previous;
  previous.replies.push(comment);
}
