import { permalink } from './post-parts.js';
import { BRAND, own, posts } from './store.js';
import { shownText } from './timeline-items.js';

/** What a reader must read from the page's items, mounted or not; `window.__truth`. Ads, quoted posts and the posts
 *  below "Discover more" are not in it: their ids are `window.__notComments`. */
export function truthOf(items) {
  return items.filter(isComment).map((item) => {
    const { post, shape } = item;
    const { text, lang, truncated, translated } = shownText(item);
    return {
      id: post.id,
      handle: post.handle,
      name: post.name,
      text,
      lang: lang === 'qme' ? null : lang,
      permalink: `https://x.com${permalink(post)}`,
      time: post.time.toISOString(),
      isReply: post.inReplyTo !== undefined,
      focused: shape === 'focused',
      truncated,
      translated,
      own: own(post),
      customer: isCustomer(post),
    };
  });
}

export function strayIds(items) {
  const quoted = items.map(({ post }) => post?.quote).filter(Boolean);
  const seen = new Set(items.filter(isComment).map(({ post }) => post.id));
  const strays = items.filter((item) => item.post && !isComment(item)).map(({ post }) => post.id);
  return [...new Set([...strays, ...quoted])].filter((id) => !seen.has(id));
}

const isComment = (item) => item.post && item.shape !== 'ad' && !item.unrelated;

/** Not the brand's own, and it names the brand, answers it, or stands below the brand's post. */
function isCustomer(post) {
  if (own(post)) return false;
  const names = new RegExp(`@${BRAND}(?!\\w)`, 'i').test(post.text);
  return names || standsUnderBrand(post);
}

function standsUnderBrand(post) {
  const parent = posts.get(post.inReplyTo);
  return parent ? parent.handle === BRAND || standsUnderBrand(parent) : false;
}
