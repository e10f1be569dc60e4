import {
  BadgeCheck,
  CalendarClock,
  CircleAlert,
  CircleDot,
  CircleSlash,
  Hourglass,
  PencilLine,
  Undo2,
} from 'lucide';
import { useContext } from 'preact/hooks';
import type { WordKey } from '@/lib/shared/words';
import { type Speech, WordsContext } from '../../ui/words';
import { dayName } from '../days';
import { onePath } from './one-path';
import type { ReplyRow, Standing } from './reply-rows';

/** How a reply stands, in a word or two. */
export function ReplyStatus({ row }: { row: ReplyRow }) {
  return statusOf(row, useContext(WordsContext));
}

/** The same without a component, for the many rows of a list. */
export function statusOf({ standing, snippet }: ReplyRow, { words, lang }: Speech) {
  const { path, tone } = LOOKS[standing];
  const ends = standing === 'ending' ? snippet.expiresOn : null;
  return (
    <span class={tone === '' ? 'status' : `status status-${tone}`}>
      <svg class="i i-14" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
      {ends === null ? words(STANDING_WORDS[standing]) : words('library_standing_ends', dayName(lang, ends))}
    </span>
  );
}

export const STANDING_WORDS = {
  approve: 'library_standing_needs_you',
  'sent-back': 'library_standing_sent_back',
  recalled: 'library_standing_recalled',
  expired: 'library_standing_expired',
  overdue: 'library_review_overdue',
  due: 'library_review_due',
  'in-review': 'library_status_in_review',
  draft: 'library_status_draft',
  ending: 'library_standing_ending',
  approved: 'library_status_approved',
  retired: 'library_status_retired',
} as const satisfies Record<Standing, WordKey>;

interface Look {
  readonly path: string;
  /** Colour only for what is late or soon; finished things lose it. */
  readonly tone: '' | 'ok' | 'due' | 'late' | 'off';
}

const LOOKS: Readonly<Record<Standing, Look>> = {
  approve: { path: onePath(CircleDot), tone: 'ok' },
  'sent-back': { path: onePath(Undo2), tone: 'due' },
  recalled: { path: onePath(CircleAlert), tone: 'late' },
  expired: { path: onePath(CircleAlert), tone: 'late' },
  overdue: { path: onePath(CalendarClock), tone: 'due' },
  due: { path: onePath(CalendarClock), tone: 'due' },
  'in-review': { path: onePath(CircleDot), tone: '' },
  draft: { path: onePath(PencilLine), tone: '' },
  ending: { path: onePath(Hourglass), tone: '' },
  approved: { path: onePath(BadgeCheck), tone: 'ok' },
  retired: { path: onePath(CircleSlash), tone: 'off' },
};
