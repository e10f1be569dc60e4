import * as z from 'zod/mini';
import { platformIdSchema } from './account';
import { audienceSchema } from './comment';
import { provenanceSchema } from './composer';
import { markSchema } from './mark';
import { riskKindSchema } from './risk';

export const JOURNAL_SCHEMA = 1;

/** A snippet as it stood when it was used. */
const snippetRefSchema = z.object({ id: z.string(), version: z.number() });

const comment = { commentKey: z.string() };
const finding = { commentKey: z.nullable(z.string()), ruleId: z.string(), findingId: z.string() };
const severity = z.enum(['block', 'warn', 'tip']);

/**
 * One thing that happened. Ids, versions, provenance and numbers: never what a customer wrote, and never the text
 * of a draft. `reason` in `finding-kept` is the responder's own sentence about the rule.
 */
export const journalEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('comment-seen'),
    ...comment,
    platform: platformIdSchema,
    risk: z.nullable(riskKindSchema),
    postedAt: z.nullable(z.number()),
  }),
  z.object({
    kind: z.literal('suggestions-shown'),
    ...comment,
    snippets: z.array(snippetRefSchema),
    /** Whether one of them could be relied on. Entries of before 2026-11-22 lack it. */
    isConfident: z.optional(z.boolean()),
  }),
  z.object({
    kind: z.literal('snippet-picked'),
    commentKey: z.nullable(z.string()),
    snippet: snippetRefSchema,
    from: z.enum(['suggestions', 'search']),
    /** Place in the list, from 0. */
    position: z.number(),
  }),
  z.object({
    kind: z.literal('reply-inserted'),
    ...comment,
    snippet: z.nullable(snippetRefSchema),
    provenance: provenanceSchema,
    audience: audienceSchema,
    /** `copied`: the text went to the clipboard because it could not be inserted, or was asked for. */
    how: z.enum(['inserted', 'copied']),
  }),
  z.object({
    kind: z.literal('reply-posted'),
    ...comment,
    replyKey: z.nullable(z.string()),
    snippet: z.nullable(snippetRefSchema),
    provenance: provenanceSchema,
    /** Share of the words inserted that were changed, 0 to 1; null when nothing was inserted or it is not known. */
    edited: z.optional(z.nullable(z.number())),
    postedAt: z.nullable(z.number()),
  }),
  z.object({ kind: z.literal('finding-shown'), ...finding, severity }),
  z.object({ kind: z.literal('finding-fixed'), ...finding, severity }),
  z.object({ kind: z.literal('finding-kept'), ...finding, severity, reason: z.string() }),
  z.object({
    kind: z.literal('escalated'),
    ...comment,
    escalationId: z.string(),
    routeId: z.string(),
    risk: z.nullable(riskKindSchema),
    urgency: z.enum(['now', 'today', 'week']),
    handOff: z.nullable(z.object({ snippetId: z.string(), version: z.number() })),
  }),
  z.object({ kind: z.literal('escalation-taken-back'), ...comment, escalationId: z.string() }),
  /** On its way out: it arrived, it did not and is not tried any more, somebody there has it, the next has it. */
  z.object({
    kind: z.literal('case-sent'),
    ...comment,
    escalationId: z.string(),
    destinationId: z.nullable(z.string()),
    reference: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('case-dead'), ...comment, escalationId: z.string(), why: z.string() }),
  z.object({ kind: z.literal('case-taken-over'), ...comment, escalationId: z.string() }),
  z.object({
    kind: z.literal('case-solved'),
    ...comment,
    escalationId: z.string(),
    how: z.enum(['target', 'hand', 'undone']),
  }),
  z.object({ kind: z.literal('case-passed-on'), ...comment, escalationId: z.string(), routeId: z.string() }),
  z.object({
    kind: z.literal('destination-changed'),
    destinationId: z.string(),
    how: z.enum(['saved', 'on', 'off', 'removed', 'restored']),
  }),
  z.object({
    kind: z.literal('status-changed'),
    ...comment,
    from: markSchema.shape.status,
    to: markSchema.shape.status,
  }),
  /** The library: who did what to which version. */
  z.object({ kind: z.literal('snippet-approved'), snippet: snippetRefSchema }),
  z.object({
    kind: z.literal('snippet-recalled'),
    snippet: snippetRefSchema,
    reason: z.string(),
    replacedBy: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('snippet-retired'), snippet: snippetRefSchema }),
  z.object({ kind: z.literal('snippet-restored'), snippet: snippetRefSchema }),
  z.object({
    kind: z.literal('library-imported'),
    from: z.string(),
    added: z.number(),
    changed: z.number(),
    refused: z.number(),
  }),
  /** Policy: who decided what about a pack, saved which version of a rule, and has read which. */
  z.object({
    kind: z.literal('pack-decided'),
    packId: z.string(),
    /** `restored`: what was decided before counts again, as it stood. */
    decision: z.enum(['confirmed', 'withdrawn', 'on', 'off', 'rule-on', 'rule-off', 'restored']),
    ruleId: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal('helpline-decided'),
    /** ISO 3166-1 alpha-2. */
    country: z.string(),
    decision: z.enum(['confirmed', 'withdrawn', 'restored']),
  }),
  /** What rules know of the team: which of it was changed. */
  z.object({ kind: z.literal('facts-changed'), facts: z.array(z.string()) }),
  /** Words of risk: which of the team's changes count from then on, and which do no more. */
  z.object({
    kind: z.literal('cues-changed'),
    cues: z.array(z.object({ id: z.string(), counts: z.boolean() })),
  }),
  z.object({
    kind: z.literal('rule-saved'),
    ruleId: z.string(),
    version: z.number(),
    state: z.enum(['draft', 'live', 'off', 'deleted']),
  }),
  z.object({ kind: z.literal('rule-acknowledged'), ruleId: z.string(), version: z.number() }),
  z.object({
    kind: z.literal('commitment-made'),
    ...comment,
    commitmentId: z.string(),
    dueAt: z.nullable(z.number()),
  }),
  z.object({
    kind: z.literal('commitment-closed'),
    ...comment,
    commitmentId: z.string(),
    how: z.enum(['kept', 'dropped']),
  }),
  z.object({ kind: z.literal('incident-started'), title: z.string(), endsAt: z.number() }),
  z.object({ kind: z.literal('incident-ended'), title: z.string() }),
  /** Typed words for which the library had nothing, folded. */
  z.object({
    kind: z.literal('search-missed'),
    commentKey: z.nullable(z.string()),
    words: z.string(),
    lang: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('reply-requested'), commentKey: z.nullable(z.string()), requestId: z.string() }),
  z.object({
    kind: z.literal('erased'),
    scope: z.enum(['retention', 'author']),
    comments: z.number(),
    drafts: z.number(),
  }),
]);
export type JournalEvent = z.infer<typeof journalEventSchema>;

/** Who and when, around an event. `id` is a ULID, so entries sort by time. */
export const journalStampSchema = z.object({
  id: z.string(),
  schema: z.literal(JOURNAL_SCHEMA),
  /** Milliseconds since 1970 UTC. */
  at: z.number(),
  /** The responder's name as set, or empty. */
  by: z.string(),
});
export const journalEntrySchema = z.object({ ...journalStampSchema.shape, event: journalEventSchema });
export type JournalEntry = z.infer<typeof journalEntrySchema>;
