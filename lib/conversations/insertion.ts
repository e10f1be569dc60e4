import * as z from 'zod/mini';

/** Why nothing was inserted. Each has its own words and its own way out in the sidebar. */
export const refusalSchema = z.enum([
  /** The comment is no longer on the page. */
  'comment-gone',
  /** The open reply box answers another comment, or it cannot be told which. */
  'other-composer',
  /** The reply box is public and the reply is for a private message only, or the other way round. */
  'wrong-audience',
  /** The page does not show whose account would post: ask. */
  'acting-unknown',
  /** Another account than the brand's would post: ask. */
  'acting-wrong',
  /** An input method is composing a character. */
  'composing',
  /** Another insertion is still being read back. */
  'busy',
  /** No reply box and no reply button could be found. */
  'no-composer',
  /** The extension was updated: the tab must be reloaded. */
  'outdated',
]);
export type Refusal = z.infer<typeof refusalSchema>;

/** Why waiting for the site's reply box ended without an insertion. */
export const cancelReasonSchema = z.enum([
  'timeout',
  'escape',
  'navigation',
  'other-composer',
  'replaced',
  /** The reply was taken out of use meanwhile. */
  'withheld',
]);
export type CancelReason = z.infer<typeof cancelReasonSchema>;

/** How an insertion ended, or that it waits for the site's own reply box to open. */
export const insertOutcomeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('inserted') }),
  z.object({ type: z.literal('waiting'), until: z.number() }),
  z.object({ type: z.literal('refused'), why: refusalSchema }),
  z.object({ type: z.literal('cancelled'), why: cancelReasonSchema }),
  /** The read-back did not show the text. `undone`: the draft is as it was before. */
  z.object({ type: z.literal('failed'), undone: z.boolean() }),
  z.object({ type: z.literal('taken-out') }),
]);
export type InsertOutcome = z.infer<typeof insertOutcomeSchema>;

/** One press on "Insert reply". The id makes asking twice harmless: the page answers with what it did the first time. */
export const insertionSchema = z.object({
  requestId: z.string(),
  commentKey: z.string(),
  snippet: z.nullable(z.object({ id: z.string(), version: z.number() })),
  outcome: insertOutcomeSchema,
});
export type Insertion = z.infer<typeof insertionSchema>;
