import * as z from 'zod/mini';
import { commentSchema } from '@/lib/conversations/comment';
import { commentTopicSchema } from '@/lib/conversations/comment-topic';
import { draftSchema, provenanceSchema } from '@/lib/conversations/composer';
import { labelFieldSchema } from '@/lib/conversations/label';
import { markSchema } from '@/lib/conversations/mark';
import { riskKindSchema } from '@/lib/conversations/risk';
import { riskClassSchema } from '@/lib/conversations/risk-class';
import { feelingSchema, talkSchema } from '@/lib/conversations/talk';
import { urgencySchema } from '@/lib/conversations/urgency';
import { shareSchema } from '@/lib/escalation/share';
import { personalDataKindSchema } from '@/lib/policy/matcher';

const changed = { changedAt: z.number(), changedBy: z.string() };

/** What triage found in the text, and the customer's own words it was found by. Goes when the text goes. */
export const triageSchema = z.object({
  risk: z.nullable(riskKindSchema),
  words: z.array(z.string()),
  lang: z.nullable(z.string()),
  /** Every risk it shows, the one that can wait least first. Rows of before 2026-11-22 lack these three. */
  risks: z.optional(z.array(riskKindSchema)),
  topics: z.optional(z.array(commentTopicSchema)),
  /** Kinds of personal data the customer posted; never the data itself. */
  personalData: z.optional(z.array(personalDataKindSchema)),
  /** Where it belongs in reports, risk or not. Rows of before 2026-11-22 lack the rest. */
  classes: z.optional(z.array(riskClassSchema)),
  classWords: z.optional(z.array(z.string())),
  /** `null`: not read, because nobody said the language. */
  sentiment: z.optional(
    z.nullable(z.object({ label: feelingSchema, confidence: z.number(), words: z.array(z.string()) })),
  ),
  talk: z.optional(z.object({ label: talkSchema, words: z.array(z.string()) })),
  /** Only where it was put right or taught: else it follows from the rest (lib/triage/urgency). */
  urgency: z.optional(urgencySchema),
  /** What a person put right. */
  corrected: z.optional(z.array(labelFieldSchema)),
  /** What follows from corrections of other comments. */
  taught: z.optional(z.array(labelFieldSchema)),
  /** What it rests on was changed by a person: to be read anew. */
  stale: z.optional(z.boolean()),
});
export type Triage = z.infer<typeof triageSchema>;

export const commentStatusSchema = markSchema.shape.status;
export type CommentStatus = z.infer<typeof commentStatusSchema>;

/** A comment with what Cuecard knows about it. Times in milliseconds since 1970 UTC. */
export const storedCommentSchema = z.object({
  ...commentSchema.shape,
  schema: z.literal(1),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  status: commentStatusSchema,
  /** When the brand's answer was posted, where the page tells. */
  answeredAt: z.nullable(z.number()),
  triage: z.nullable(triageSchema),
  ...changed,
  deletedAt: z.nullable(z.number()),
});
export type StoredComment = z.infer<typeof storedCommentSchema>;

/** Secrets of one destination, sealed with a key that cannot be read out. In no export, backup or diagnostics. */
export const secretsRowSchema = z.object({
  /** The destination's. */
  id: z.string(),
  schema: z.literal(1),
  iv: z.instanceof(Uint8Array),
  sealed: z.instanceof(Uint8Array),
  ...changed,
});
export type SecretsRow = z.infer<typeof secretsRowSchema>;

/** One request that left this computer. `outcome` is `pending` until it ended, and stays so when nobody saw the end. */
export const networkRowSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  at: z.number(),
  host: z.string(),
  /** Of the body. */
  bytes: z.number(),
  purpose: z.enum(['deliver', 'look-up', 'test']),
  /** The escalation's id. */
  why: z.string(),
  outcome: z.string(),
  status: z.nullable(z.number()),
  answeredAt: z.nullable(z.number()),
});
export type NetworkRow = z.infer<typeof networkRowSchema>;

/** The responder kept the words a rule objects to, and said why. */
export const keptReasonSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  commentKey: z.nullable(z.string()),
  ruleId: z.string(),
  /** The matched words, folded, so that the reason holds while they stay. */
  matchedKey: z.string(),
  reason: z.string(),
  at: z.number(),
  by: z.string(),
});
export type KeptReason = z.infer<typeof keptReasonSchema>;

/** What stands in the escalation form. `null`: not touched, the suggestion applies. */
export const escalationDraftSchema = z.object({
  commentKey: z.string(),
  schema: z.literal(1),
  /** Becomes the escalation's id, so that pressing Send twice saves one. */
  escalationId: z.string(),
  routeId: z.nullable(z.string()),
  risk: z.nullable(riskKindSchema),
  urgency: z.nullable(urgencySchema),
  note: z.nullable(z.string()),
  masked: z.boolean(),
  withHandOff: z.boolean(),
  /** What of this case may leave, where the responder said otherwise than the route. Forms of before 2026-11-22 lack it. */
  share: z.optional(z.partial(shareSchema)),
  ...changed,
});
export type EscalationDraft = z.infer<typeof escalationDraftSchema>;

/** The last draft seen in the reply box of a comment. */
export const storedDraftSchema = z.object({
  commentKey: z.string(),
  schema: z.literal(1),
  text: draftSchema.shape.text,
  hash: draftSchema.shape.hash,
  audience: draftSchema.shape.audience,
  checkedAt: z.number(),
});
export type StoredDraft = z.infer<typeof storedDraftSchema>;

const insertion = {
  commentKey: z.string(),
  schema: z.literal(1),
  requestId: z.string(),
  text: z.string(),
  /** Wording in it that must stay as it is. */
  locked: z.array(z.string()),
  snippet: z.nullable(z.object({ id: z.string(), version: z.number() })),
  provenance: provenanceSchema,
  at: z.number(),
};

/** What was last put into the reply box of a comment, so that the draft can be compared with it. */
export const insertionRowSchema = z.object({
  ...insertion,
  /** What stood there before, for when this one waits for the box and never gets in. */
  before: z.optional(z.object(insertion)),
});
export type InsertionRow = z.infer<typeof insertionRowSchema>;

/** The library at one moment, packed. */
export const snapshotSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  at: z.number(),
  /** `daily`, or what was about to happen: an import, a restore, a bulk action. */
  reason: z.enum(['daily', 'before-import', 'before-restore', 'by-hand']),
  counts: z.object({ snippets: z.number(), revisions: z.number() }),
  /** A gzipped backup file. */
  bytes: z.instanceof(Uint8Array),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What a responder changed in a reply before posting it: runs of words, personal data masked. */
export const editRowSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  commentKey: z.string(),
  snippetId: z.string(),
  version: z.number(),
  changes: z.array(z.object({ removed: z.string(), added: z.string() })),
  at: z.number(),
});
export type EditRow = z.infer<typeof editRowSchema>;

export const metaSchema = z.object({ key: z.string(), value: z.unknown() });
export type Meta = z.infer<typeof metaSchema>;
