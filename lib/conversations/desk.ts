import * as z from 'zod/mini';
import { platformIdSchema } from './account';
import { commentSchema } from './comment';
import { actingAccountSchema, composerStateSchema, draftSchema } from './composer';
import { insertionSchema } from './insertion';

/** What one tab's page currently shows, kept for the sidebar of that tab and dropped when the tab closes. */
export const deskSchema = z.object({
  tabId: z.number(),
  platform: platformIdSchema,
  /** Origin and path, no query. */
  page: z.string(),
  theme: z.enum(['light', 'dark']),
  /** The first reading is still going on. */
  reading: z.boolean(),
  /** `changed-site`: comments or the reply box could not be found although the page should have them. */
  problem: z.nullable(z.enum(['changed-site', 'unsupported-page', 'outdated'])),
  paused: z.boolean(),
  /** Keys of the customer comments on the page, in page order. */
  queue: z.array(z.string()),
  selected: z.nullable(z.string()),
  /** The selected comment with what stands around it, in page order, for context and escalation. */
  thread: z.array(commentSchema),
  acting: actingAccountSchema,
  /** The responder said on this page that the acting account is right. */
  actingConfirmed: z.boolean(),
  composer: composerStateSchema,
  draft: z.nullable(draftSchema),
  /** The latest insertion asked for on this page and how it ended. */
  insertion: z.nullable(insertionSchema),
  updatedAt: z.number(),
});
export type Desk = z.infer<typeof deskSchema>;
