import * as z from 'zod/mini';
import { accountSchema, platformIdSchema } from './account';
import { audienceSchema } from './comment';

/** Whose account would post. `known` is false when the page does not prove it: then Cuecard asks once per page. */
export const actingAccountSchema = z.object({ known: z.boolean(), account: z.nullable(accountSchema) });
export type ActingAccount = z.infer<typeof actingAccountSchema>;

/** The reply box that a draft or an insertion is about. */
export const composerStateSchema = z.object({
  /** `other`: a composer is open, but it answers another comment, or cannot be told. */
  state: z.enum(['closed', 'open', 'other']),
  audience: z.nullable(audienceSchema),
});
export type ComposerState = z.infer<typeof composerStateSchema>;

export const draftSchema = z.object({
  text: z.string(),
  /** Hash of text and audience; a check is stale when it does not match. */
  hash: z.string(),
  audience: audienceSchema,
  platform: platformIdSchema,
  commentKey: z.nullable(z.string()),
});
export type Draft = z.infer<typeof draftSchema>;

/** How close a posted reply is to the approved text. */
export const provenanceSchema = z.enum(['verbatim', 'placeholders-only', 'edited', 'free']);
export type Provenance = z.infer<typeof provenanceSchema>;
