import * as z from 'zod/mini';
import { platformIdSchema } from './account';

/** Something the brand said in public that it will do. Times in milliseconds since 1970 UTC. */
export const commitmentSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  commentKey: z.string(),
  platform: platformIdSchema,
  permalink: z.string(),
  /** The sentence it was made in: the brand's own words, personal data masked. */
  words: z.string(),
  /** Null when the words name no time. */
  dueAt: z.nullable(z.number()),
  /** Who posted it, by the responder's name as set; can be handed on. */
  owner: z.string(),
  state: z.enum(['open', 'kept', 'dropped']),
  madeAt: z.number(),
  /** When it was kept or dropped. */
  closedAt: z.nullable(z.number()),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Commitment = z.infer<typeof commitmentSchema>;
