import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { audienceSchema, commentSchema } from '@/lib/conversations/comment';
import {
  actingAccountSchema,
  composerStateSchema,
  draftSchema,
  provenanceSchema,
} from '@/lib/conversations/composer';
import { insertionSchema } from '@/lib/conversations/insertion';
import { markSchema } from '@/lib/conversations/mark';
import { severitySchema } from '@/lib/policy/rule';
import type { PAGE_RESULTS, WORKER_RESULTS } from './call-results';
import { pageSettingsSchema } from './page-settings';

/** Who may call: the content script, the sidebar (framed or native), the library page. */
export type Caller = 'page' | 'sidebar' | 'library';

const nothing = z.object({});
const tab = { tabId: z.number() };
const snippetVersion = z.nullable(z.object({ id: z.string(), version: z.number() }));

const edit = z.object({ start: z.number(), end: z.number(), text: z.string() });

/** Answered by the service worker, with what `WORKER_RESULTS` says: a caller carries only those. */
export const WORKER_CALLS = {
  'page.opened': {
    from: ['page'],
    params: z.object({ platform: platformIdSchema, page: z.string() }),
  },
  /** The page's state for the sidebar: only the fields that changed. */
  'page.described': {
    from: ['page'],
    params: z.partial(
      z.object({
        page: z.string(),
        theme: z.enum(['light', 'dark']),
        reading: z.boolean(),
        problem: z.nullable(z.enum(['changed-site', 'unsupported-page', 'outdated'])),
        queue: z.array(z.string()),
        acting: actingAccountSchema,
        actingConfirmed: z.boolean(),
        composer: composerStateSchema,
        draft: z.nullable(draftSchema),
        insertion: z.nullable(insertionSchema),
      }),
    ),
  },
  'comments.seen': {
    from: ['page'],
    params: z.object({ comments: z.array(commentSchema) }),
  },
  'marks.read': {
    from: ['page'],
    params: z.object({ keys: z.array(z.string()) }),
  },
  'conversation.opened': {
    from: ['page'],
    params: z.object({ key: z.string(), thread: z.array(commentSchema), focus: z.boolean() }),
  },
  'draft.check': {
    from: ['page'],
    params: z.object({ draft: draftSchema }),
  },
  'finding.fixed': {
    from: ['page'],
    params: z.object({
      commentKey: z.nullable(z.string()),
      ruleId: z.string(),
      findingId: z.string(),
      severity: severitySchema,
    }),
  },
  'reply.inserted': {
    from: ['page'],
    params: z.object({ insertion: insertionSchema, provenance: provenanceSchema, audience: audienceSchema }),
  },
  /** Whether a reply that waited for its box may still be used. */
  'reply.allowed': {
    from: ['page'],
    params: z.object({ snippetId: z.string() }),
  },
  /** The brand's answer was seen on the page, below its comment. */
  'reply.posted': {
    from: ['page'],
    params: z.object({
      commentKey: z.string(),
      replyKey: z.string(),
      answeredAt: z.nullable(z.number()),
      snippet: snippetVersion,
      provenance: provenanceSchema,
      /** The reply as inserted and as posted, where both are known and differ. */
      written: z.nullable(z.object({ inserted: z.string(), posted: z.string() })),
    }),
  },
  /** A single-use ticket for the frame that this content script is about to mount. */
  'frame.ticket': { from: ['page'], params: nothing },
  /** Asks the sidebar of the caller's tab for one of its views. */
  'sidebar.ask': {
    from: ['page'],
    params: z.object({ view: z.enum(['replies', 'draft', 'escalate']) }),
  },
  'frame.remembered': { from: ['page'], params: z.object({ open: z.boolean() }) },
  /** The tab a ticket was issued for; null when it is unknown, spent, too old or from another tab. */
  'frame.hello': {
    from: ['sidebar'],
    params: z.object({ nonce: z.string() }),
  },
  'panel.open': { from: ['sidebar'], params: z.object(tab) },
  'library.open': {
    from: ['sidebar', 'page'],
    params: z.object({ section: z.string() }),
  },
  /** Takes the picture of a comment, kept by the id of its case. Browsers allow it only after the icon or a command. */
  'picture.take': {
    from: ['sidebar'],
    params: z.object({ ...tab, key: z.string(), id: z.string() }),
  },
  /** The browser's own page where the keys of commands are changed. */
  'shortcuts.open': { from: ['sidebar'], params: nothing },
  /** A comment's status changed in the database: the pages that show it must hear of it. */
  'status.changed': {
    from: ['sidebar', 'library'],
    params: z.object({ keys: z.array(z.string()) }),
  },
  'settings.changed': { from: ['sidebar', 'library'], params: nothing },
  'outbox.changed': { from: ['sidebar', 'library'], params: nothing },
  /** Sends a test there. The answer is a `Delivery` without what a test has no use for. */
  'destination.test': {
    from: ['library'],
    params: z.object({ id: z.string() }),
  },
  /** Carries a call of `PAGE_CALLS` from the sidebar to the page of its own tab. */
  'page.tell': {
    from: ['sidebar'],
    params: z.object({ ...tab, name: z.string(), params: z.unknown() }),
  },
} as const satisfies Record<keyof typeof WORKER_RESULTS, { from: readonly Caller[]; params: z.ZodMiniType }>;

/**
 * Answered by the content script of a tab's top frame, with what `PAGE_RESULTS` says. Only the worker calls it, for
 * itself or for the sidebar.
 */
export const PAGE_CALLS = {
  'composer.insert': {
    params: z.object({
      requestId: z.string(),
      commentKey: z.string(),
      text: z.string(),
      audience: z.enum(['public', 'private', 'any']),
      snippet: snippetVersion,
      provenance: provenanceSchema,
      /** Wording in `text` that must stay as it is. The worker keeps it; the page has no use for it. */
      locked: z.optional(z.array(z.string())),
    }),
  },
  /** Ends waiting for the reply box. */
  'composer.cancel': { params: z.object({ requestId: z.string() }) },
  /** Takes the insertion back out while it is untouched. */
  'composer.take-out': { params: z.object({ requestId: z.string() }) },
  /** Replaces words of the draft; refused when the draft's hash has changed since. */
  'composer.replace': {
    params: z.object({ hash: z.string(), edits: z.array(edit), ruleIds: z.array(z.string()) }),
  },
  'composer.focus': { params: nothing },
  /** Brings a comment that is already on the page into view. */
  'comment.show': {
    params: z.object({ key: z.string() }),
  },
  'comment.select': { params: z.object({ key: z.string() }) },
  'marks.changed': { params: z.object({ marks: z.array(markSchema) }) },
  'draft.recheck': { params: nothing },
  'acting.confirm': { params: nothing },
  'command.pressed': {
    params: z.object({ command: z.enum(['go', 'escalate']) }),
  },
  'frame.toggle': { params: nothing },
  'frame.close': { params: nothing },
  'settings.apply': { params: pageSettingsSchema },
} as const satisfies Record<keyof typeof PAGE_RESULTS, { params: z.ZodMiniType }>;

/** Told to every open sidebar by the worker; a sidebar listens only to those for its own tab. */
export const SIDEBAR_NOTICES = {
  /** The person asked for a tab of the sidebar by a browser command or from the page. */
  'sidebar.asked': { params: z.object({ ...tab, view: z.enum(['replies', 'draft', 'escalate']) }) },
} as const satisfies Record<string, { params: z.ZodMiniType }>;

export type WorkerCall = keyof typeof WORKER_CALLS;
export type WorkerParams<N extends WorkerCall> = z.infer<(typeof WORKER_CALLS)[N]['params']>;
export type WorkerResult<N extends WorkerCall> = z.infer<(typeof WORKER_RESULTS)[N]>;
export type PageCall = keyof typeof PAGE_CALLS;
export type PageParams<N extends PageCall> = z.infer<(typeof PAGE_CALLS)[N]['params']>;
export type PageResult<N extends PageCall> = z.infer<(typeof PAGE_RESULTS)[N]>;
export type SidebarNotice = keyof typeof SIDEBAR_NOTICES;
export type SidebarNoticeParams<N extends SidebarNotice> = z.infer<(typeof SIDEBAR_NOTICES)[N]['params']>;
