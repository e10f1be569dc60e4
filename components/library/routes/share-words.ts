import type { Share } from '@/lib/escalation/share';
import type { WordKey } from '@/lib/shared/words';

/** What of a case may leave, in the order of the switches. */
export const SHARE_FIELDS = ['note', 'conversation', 'names', 'times', 'links', 'responder'] as const;

export const SHARE_WORDS = {
  note: 'routes_share_note',
  conversation: 'routes_share_conversation',
  names: 'routes_share_names',
  times: 'routes_share_times',
  links: 'routes_share_links',
  responder: 'routes_share_responder',
} as const satisfies Record<keyof Share, WordKey>;
