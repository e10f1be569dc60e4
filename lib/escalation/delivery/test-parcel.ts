import type { Words } from '@/lib/shared/words';
import type { FormatTime } from '../escalation-text';
import type { Parcel } from './parcel';
import { SHARE_ALL, toParcel } from './to-parcel';

/** What "send a test" sends: says that it is one, and holds nothing of any customer. `id` is new for each. */
export function testParcel(
  id: string,
  department: string,
  by: string,
  now: number,
  t: Words,
  formatTime: FormatTime,
): Parcel {
  const note = t('parcel_test_note');
  const nobody = {
    commentKey: '',
    platform: 'x',
    permalink: '',
    routeId: '',
    handOff: null,
    share: null,
    goalAt: null,
    takenOver: null,
    arrived: null,
    risk: null,
  } as const;
  const stamp = { createdAt: now, createdBy: by, changedAt: now, changedBy: by, deletedAt: null };
  const about = { id, schema: 2, routeName: department, urgency: 'week', note, snapshot: [] } as const;
  const test = { ...nobody, ...about, masked: false, status: 'saved', ...stamp } as const;
  const parcel = toParcel({ ...test, snapshot: [], passedOn: [] }, SHARE_ALL, t, formatTime);
  return { ...parcel, title: t('parcel_test_title', department) };
}
