import * as z from 'zod/mini';

/** What the customer is doing. `other` wants no answer as such: chat among themselves. */
export const talkSchema = z.enum(['question', 'complaint', 'praise', 'wish', 'spam', 'closing', 'other']);
export type Talk = z.infer<typeof talkSchema>;

/** How the customer feels. */
export const feelingSchema = z.enum(['negative', 'neutral', 'positive', 'unsure']);
export type Feeling = z.infer<typeof feelingSchema>;
