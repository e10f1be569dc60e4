import {
  BadgeCheck,
  CalendarClock,
  CircleAlert,
  CircleDot,
  CircleSlash,
  Hourglass,
  type IconNode,
  PencilLine,
  Undo2,
} from 'lucide';
import type { WordKey } from '@/lib/shared/words';
import { Icon } from '../../ui/Icon';
import { useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import type { ReplyRow, Standing } from './reply-rows';

/** How a reply stands, in a word or two. */
export function ReplyStatus({ row: { standing, snippet } }: { row: ReplyRow }) {
  const words = useWords();
  const lang = useLang();
  const { icon, tone } = LOOKS[standing];
  const ends = standing === 'ending' ? snippet.expiresOn : null;
  return (
    <span class={tone === '' ? 'status' : `status status-${tone}`}>
      <Icon node={icon} size={14} />
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
  readonly icon: IconNode;
  /** Colour only for what is late or soon; finished things lose it. */
  readonly tone: '' | 'ok' | 'due' | 'late' | 'off';
}

const LOOKS: Readonly<Record<Standing, Look>> = {
  approve: { icon: CircleDot, tone: 'ok' },
  'sent-back': { icon: Undo2, tone: 'due' },
  recalled: { icon: CircleAlert, tone: 'late' },
  expired: { icon: CircleAlert, tone: 'late' },
  overdue: { icon: CalendarClock, tone: 'due' },
  due: { icon: CalendarClock, tone: 'due' },
  'in-review': { icon: CircleDot, tone: '' },
  draft: { icon: PencilLine, tone: '' },
  ending: { icon: Hourglass, tone: '' },
  approved: { icon: BadgeCheck, tone: 'ok' },
  retired: { icon: CircleSlash, tone: 'off' },
};
