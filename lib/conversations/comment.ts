import * as z from 'zod/mini';
import { accountSchema, type BrandAccount, isBrand, platformIdSchema } from './account';

/** Who can read what is written there: everybody, or only the people in a message thread. */
export const audienceSchema = z.enum(['public', 'private']);
export type Audience = z.infer<typeof audienceSchema>;

/** One comment as the page shows it. Text keeps emoji, mentions, links and line breaks ("\n"). */
export const commentSchema = z.object({
  /** `platform:id`, unique over all sites. */
  key: z.string(),
  platform: platformIdSchema,
  id: z.string(),
  permalink: z.string(),
  author: accountSchema,
  text: z.string(),
  /** BCP 47 language the page states, or null. */
  lang: z.nullable(z.string()),
  /** Milliseconds since 1970 UTC, or null where the page has no machine-readable time. */
  postedAt: z.nullable(z.number()),
  /** `root` starts a conversation; `reply` stands under another comment or post. */
  role: z.enum(['root', 'reply']),
  /** The comment or post it answers, where the page proves it. */
  parentId: z.nullable(z.string()),
  /** Whoever wrote the post it stands under, where the page proves it. */
  postAuthor: z.nullable(accountSchema),
  /** Handles it mentions, without "@". */
  mentions: z.array(z.string()),
  /** The text on screen is the site's translation, not what the customer wrote. */
  translated: z.boolean(),
  /** The page shows only the beginning. */
  truncated: z.boolean(),
  audience: audienceSchema,
  /** Pictures and videos attached. */
  media: z.number(),
});
export type Comment = z.infer<typeof commentSchema>;

export function commentKey(platform: string, id: string): string {
  return `${platform}:${id}`;
}

/** True when one of the brand's accounts wrote it. */
export function isOwn(comment: Comment, brand: readonly BrandAccount[]): boolean {
  return isBrand(comment.author, comment.platform, brand);
}

/**
 * True when somebody else wrote it and it answers or mentions the brand or stands under the brand's post.
 * With no brand account known, nothing is a customer comment: never the whole home timeline.
 */
export function isCustomerComment(comment: Comment, brand: readonly BrandAccount[]): boolean {
  if (isOwn(comment, brand)) return false;
  const underOwnPost = comment.postAuthor !== null && isBrand(comment.postAuthor, comment.platform, brand);
  const addressed = comment.mentions.some((handle) => isBrand({ name: '', handle }, comment.platform, brand));
  return underOwnPost || addressed;
}
