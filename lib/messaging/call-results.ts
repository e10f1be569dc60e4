import * as z from 'zod/mini';
import { insertOutcomeSchema } from '@/lib/conversations/insertion';
import { markSchema } from '@/lib/conversations/mark';
import { findingSchema } from '@/lib/policy/rule';
import { pageSettingsSchema } from './page-settings';

const nothing = z.object({});
const marks = z.object({ marks: z.array(markSchema) });

/**
 * What the service worker answers to each of `WORKER_CALLS`. A table of its own: who calls checks the answer and
 * has no use for the params, and the content script weighs every byte.
 */
export const WORKER_RESULTS = {
  'page.opened': pageSettingsSchema,
  'page.described': nothing,
  'comments.seen': marks,
  'marks.read': marks,
  'conversation.opened': nothing,
  'draft.check': z.object({ hash: z.string(), findings: z.array(findingSchema) }),
  'finding.fixed': nothing,
  'reply.inserted': nothing,
  'reply.allowed': z.object({ allowed: z.boolean() }),
  /** How the comment stands now: this page may not have told its queue yet, and is answered directly. */
  'reply.posted': marks,
  'frame.ticket': z.object({ nonce: z.string() }),
  /** False where the sidebar is not open, or not loaded yet. */
  'sidebar.ask': z.object({ heard: z.boolean() }),
  'frame.remembered': nothing,
  'frame.hello': z.object({ tabId: z.nullable(z.number()) }),
  'panel.open': z.object({ opened: z.boolean() }),
  'library.open': nothing,
  'picture.take': z.object({ type: z.string() }),
  'shortcuts.open': nothing,
  'status.changed': nothing,
  'settings.changed': nothing,
  'outbox.changed': nothing,
  'destination.test': z.object({
    type: z.string(),
    why: z.nullable(z.string()),
    detail: z.nullable(z.string()),
  }),
  'page.tell': z.unknown(),
} as const satisfies Record<string, z.ZodMiniType>;

/** What the content script answers to each of `PAGE_CALLS`. */
export const PAGE_RESULTS = {
  'composer.insert': insertOutcomeSchema,
  'composer.cancel': nothing,
  'composer.take-out': insertOutcomeSchema,
  'composer.replace': z.object({ outcome: z.enum(['replaced', 'draft-changed', 'not-written']) }),
  'composer.focus': nothing,
  /** `box`: where it stands in what is in view, as `getBoundingClientRect` tells. */
  'comment.show': z.object({ shown: z.boolean(), box: z.optional(z.unknown()) }),
  'comment.select': nothing,
  'marks.changed': nothing,
  'draft.recheck': nothing,
  'acting.confirm': nothing,
  'command.pressed': nothing,
  'frame.toggle': nothing,
  'frame.close': nothing,
  'settings.apply': nothing,
} as const satisfies Record<string, z.ZodMiniType>;
