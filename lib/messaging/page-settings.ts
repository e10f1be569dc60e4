import * as z from 'zod/mini';
import { brandAccountSchema } from '@/lib/conversations/account';

/** What a page needs to know of the settings. */
export const pageSettingsSchema = z.object({
  brandAccounts: z.array(brandAccountSchema),
  paused: z.boolean(),
  /** `closed`: put away; `panel`: the browser's own side panel is used instead. */
  frame: z.enum(['open', 'closed', 'panel']),
  frameWidth: z.number(),
});
export type PageSettings = z.infer<typeof pageSettingsSchema>;
