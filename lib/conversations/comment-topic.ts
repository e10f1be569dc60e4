import * as z from 'zod/mini';

/** What a comment with a risk is about, where it shows more exactly than by the kind of risk. */
export const commentTopicSchema = z.enum([
  'data-access',
  'data-erasure',
  'breach',
  'doxxing',
  'takeover',
  'violence',
  'child-safety',
  'adverse-event',
  'regulator',
  'complaint',
]);
export type CommentTopic = z.infer<typeof commentTopicSchema>;
