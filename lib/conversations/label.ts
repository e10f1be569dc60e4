import * as z from 'zod/mini';

/** What triage says of a comment and a person can put right. */
export const labelFieldSchema = z.enum(['risk', 'sentiment', 'talk', 'class', 'lang', 'urgency']);
export type LabelField = z.infer<typeof labelFieldSchema>;
