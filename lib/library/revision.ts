import * as z from 'zod/mini';
import { approvalSchema, snippetContentSchema } from './snippet';

export const REVISION_SCHEMA = 1;

/**
 * One version of a snippet: the one being written (`draft`, `in-review`; at most one for each snippet), the live one
 * (`approved`) and those it replaced (`superseded`) or that were given up (`discarded`).
 */
export const revisionSchema = z.object({
  id: z.string(),
  schema: z.literal(REVISION_SCHEMA),
  snippetId: z.string(),
  version: z.number(),
  state: z.enum(['draft', 'in-review', 'approved', 'superseded', 'discarded']),
  content: snippetContentSchema,
  /** Everybody who wrote in it, first writer first: none of them may approve it. */
  writtenBy: z.array(z.string()),
  /** What changed and why, in the writer's words. */
  note: z.string(),
  /** Why a reviewer sent it back; null when nobody did since it was last handed in. */
  sentBack: z.nullable(z.object({ by: z.string(), at: z.number(), reason: z.string() })),
  approvals: z.array(approvalSchema),
  /** The version that was live when this one was begun; null for a snippet that never was live. */
  basedOn: z.nullable(z.number()),
  /** Grows with every save: a save that names an older one meets somebody else's words. */
  edit: z.number(),
  createdAt: z.number(),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Revision = z.infer<typeof revisionSchema>;

/** Still being worked on. */
export function isOpen({ state, deletedAt }: Revision): boolean {
  return deletedAt === null && (state === 'draft' || state === 'in-review');
}
