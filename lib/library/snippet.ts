import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';

export const SNIPPET_SCHEMA = 1;

/** One language of a snippet. `body` is a Liquid template: `{{ customer_name }}`, `{% if responder_name %}…{% endif %}`. */
export const snippetTextSchema = z.object({ lang: z.string(), title: z.string(), body: z.string() });
export type SnippetText = z.infer<typeof snippetTextSchema>;

/** A value a responder fills in. Names known to Cuecard (`customer_name`, `responder_name`, `brand_name`) need none. */
export const placeholderSchema = z.object({
  name: z.string(),
  label: z.string(),
  example: z.string(),
  choices: z.optional(z.array(z.string())),
});
export type Placeholder = z.infer<typeof placeholderSchema>;

/** One approved reply. */
export const snippetSchema = z.object({
  id: z.string(),
  schema: z.literal(SNIPPET_SCHEMA),
  /** Short code, unique in the library, lower case with dashes. */
  code: z.string(),
  folder: z.string(),
  kind: z.enum(['first-answer', 'follow-up', 'hand-off']),
  /** English first; at least one. */
  texts: z.array(snippetTextSchema),
  placeholders: z.array(placeholderSchema),
  tags: z.array(z.string()),
  /** Customers' sentences that should suggest it, in any language. */
  examples: z.array(z.string()),
  risk: z.nullable(riskKindSchema),
  channels: z.array(platformIdSchema),
  audience: z.enum(['public', 'private', 'any']),
  owner: z.string(),
  status: z.enum(['draft', 'in-review', 'approved', 'retired']),
  version: z.number(),
  approvedBy: z.nullable(z.string()),
  /** ISO date. */
  reviewBy: z.string(),
  /** Milliseconds since 1970 UTC. */
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Snippet = z.infer<typeof snippetSchema>;
