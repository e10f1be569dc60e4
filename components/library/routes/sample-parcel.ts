import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { toParcel } from '@/lib/escalation/delivery/to-parcel';
import type { Escalation } from '@/lib/escalation/escalation';
import { formatTimeIn } from '@/lib/escalation/format-time';
import type { Share } from '@/lib/escalation/share';
import { HOUR_MS } from '@/lib/shared/clock';
import type { Speech } from '../../ui/words';

/** What would leave of an invented case: no customer is behind it. */
export function sampleParcel(department: string, share: Share, speech: Speech, now: number): Parcel {
  return toParcel(sampleCase(department, speech, now), share, speech.words, formatTimeIn(speech.lang));
}

function sampleCase(department: string, { words }: Speech, now: number): Escalation {
  const permalink = 'https://x.com/example/status/1';
  const text = words('routes_sample_comment');
  const by = words('routes_sample_responder');
  return {
    id: SAMPLE_ID,
    schema: 2,
    commentKey: '',
    platform: 'x',
    permalink,
    routeId: '',
    routeName: department,
    risk: 'injury',
    urgency: 'now',
    note: words('routes_sample_note'),
    snapshot: [{ author: words('routes_sample_author'), text, postedAt: now - HOUR_MS, permalink }],
    masked: true,
    handOff: null,
    share: null,
    goalAt: null,
    takenOver: null,
    arrived: null,
    passedOn: [],
    status: 'saved',
    createdAt: now,
    createdBy: by,
    changedAt: now,
    changedBy: by,
    deletedAt: null,
  };
}

const SAMPLE_ID = '01SAMPLE000000000000000000';
