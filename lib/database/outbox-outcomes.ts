import type { JournalEvent } from '@/lib/conversations/journal';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import type { Escalation } from '@/lib/escalation/escalation';
import type { CuecardDatabase } from './database';
import { append } from './journal';

/**
 * Puts what the target answered on the cases that have arrived, and writes down which did and which never will. For
 * entries that were just written. Joins the transaction it is called in.
 */
export async function noteOutcomes(
  db: CuecardDatabase,
  entries: readonly OutboxEntry[],
  now: number,
): Promise<void> {
  const over = entries.filter(({ state }) => state === 'sent' || state === 'dead');
  if (over.length === 0) return;
  const cases = await db.escalations.bulkGet(over.map(({ id }) => id));
  const events: JournalEvent[] = [];
  const arrived: Escalation[] = [];
  for (const [place, entry] of over.entries()) {
    const escalation = cases[place];
    if (!escalation) continue;
    events.push(eventOf(entry, escalation));
    if (entry.state === 'sent') arrived.push(withAnswer(escalation, entry, now));
  }
  await db.escalations.bulkPut(arrived);
  await append(db, events, { by: '', at: now });
}

function withAnswer(escalation: Escalation, { reference, link }: OutboxEntry, now: number): Escalation {
  const changedAt = Math.max(now, escalation.changedAt);
  return { ...escalation, arrived: { at: now, reference, link }, changedAt, changedBy: '' };
}

function eventOf({ id, state, destinationId, reference, problem }: OutboxEntry, { commentKey }: Escalation) {
  const about = { commentKey, escalationId: id };
  return state === 'sent'
    ? ({ kind: 'case-sent', ...about, destinationId, reference } as const)
    : ({ kind: 'case-dead', ...about, why: problem?.type ?? '' } as const);
}
