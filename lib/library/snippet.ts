import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';
import { roleSchema } from './team';

export const SNIPPET_SCHEMA = 2;

/** Wording for one site, instead of the common body. */
export const snippetVariantSchema = z.object({ platform: platformIdSchema, body: z.string() });
export type SnippetVariant = z.infer<typeof snippetVariantSchema>;

/** One language of a snippet. `body` is a template (docs/template-language.md). */
export const snippetTextSchema = z.object({
  lang: z.string(),
  title: z.string(),
  body: z.string(),
  variants: z.array(snippetVariantSchema),
  /** The version of the snippet in which this language was last written or confirmed. */
  asOf: z.number(),
});
export type SnippetText = z.infer<typeof snippetTextSchema>;

/**
 * A value a responder fills in. Names known to Cuecard (`customer_name`, `responder_name`, `brand_name`) need none.
 * `toggle`: an optional part, asked about in `{% if name %}`; its default is `on` or `off`.
 */
export const placeholderSchema = z.object({
  name: z.string(),
  label: z.string(),
  example: z.string(),
  type: z.enum(['text', 'choice', 'date', 'number', 'toggle']),
  /** Without a value and a default the reply is held back. */
  required: z.boolean(),
  default: z.nullable(z.string()),
  /** For `choice`; else empty. */
  choices: z.array(z.string()),
});
export type Placeholder = z.infer<typeof placeholderSchema>;

/** Where the facts in a reply come from. Dates are ISO dates. */
export const factSourceSchema = z.object({
  text: z.string(),
  url: z.nullable(z.string()),
  checkedOn: z.nullable(z.string()),
});
export type FactSource = z.infer<typeof factSourceSchema>;

/** What a writer writes: all that a new version may change. */
export const snippetContentSchema = z.object({
  /** Short code, unique in the library, lower case with dashes. */
  code: z.string(),
  folder: z.string(),
  kind: z.enum(['first-answer', 'follow-up', 'hand-off']),
  /** The leading language first; at least one. */
  texts: z.array(snippetTextSchema),
  placeholders: z.array(placeholderSchema),
  tags: z.array(z.string()),
  /** Customers' sentences that should suggest it, in any language. */
  examples: z.array(z.string()),
  /** Customers' sentences that must not suggest it. */
  counterExamples: z.array(z.string()),
  risk: z.nullable(riskKindSchema),
  channels: z.array(platformIdSchema),
  audience: z.enum(['public', 'private', 'any']),
  /** Offered only to people with this role or a higher one; null: to everybody. */
  role: z.nullable(roleSchema),
  owner: z.string(),
  source: z.nullable(factSourceSchema),
  /** ISO dates. Past `reviewBy` it sinks in the suggestions; past `expiresOn` it cannot be inserted. */
  reviewBy: z.string(),
  expiresOn: z.nullable(z.string()),
});
export type SnippetContent = z.infer<typeof snippetContentSchema>;

export const approvalSchema = z.object({ by: z.string(), at: z.number(), version: z.number() });
export type Approval = z.infer<typeof approvalSchema>;

/** Taken out of use at once. */
export const recallSchema = z.object({ by: z.string(), at: z.number(), reason: z.string() });
export type Recall = z.infer<typeof recallSchema>;

/** Where an imported snippet came from, so that importing again updates it. */
export const originSchema = z.object({ system: z.string(), id: z.string(), hash: z.string() });
export type Origin = z.infer<typeof originSchema>;

/**
 * One reply as it is live, or, while no version was ever approved, as it is being written. What is being changed
 * beside a live version stands in a `Revision`. Fields of a newer Cuecard stay in the row: save with a spread, never with a parse.
 */
export const snippetSchema = z.object({
  ...snippetContentSchema.shape,
  id: z.string(),
  schema: z.literal(SNIPPET_SCHEMA),
  status: z.enum(['draft', 'in-review', 'approved', 'retired']),
  /** Of the live version; counts from 1. */
  version: z.number(),
  /** Of the live version, latest last. */
  approvals: z.array(approvalSchema),
  recall: z.nullable(recallSchema),
  /** Id of the snippet to use instead of a retired or recalled one. */
  replacedBy: z.nullable(z.string()),
  origin: z.nullable(originSchema),
  /** Milliseconds since 1970 UTC. */
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Snippet = z.infer<typeof snippetSchema>;

/** Whether a responder may use it on `today` (an ISO date). Roles are looked at elsewhere. */
export function isUsable({ status, deletedAt, recall, expiresOn }: Snippet, today: string): boolean {
  if (status !== 'approved' || deletedAt !== null || recall !== null) return false;
  return expiresOn === null || expiresOn >= today;
}

/** The words for a site: its own variant, else the common body. */
export function bodyFor({ body, variants }: SnippetText, platform: string): string {
  return variants.find((variant) => variant.platform === platform)?.body ?? body;
}

/** Whether this language was last written before the leading one changed. */
export function isBehind(text: SnippetText, texts: readonly SnippetText[]): boolean {
  const leading = texts[0];
  return leading !== undefined && text.lang !== leading.lang && text.asOf < leading.asOf;
}
