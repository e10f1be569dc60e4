import { afterEach, describe, expect, it } from 'vitest';
import { recordSeen } from '@/lib/database/comments';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { keepEscalationDraft, newEscalationDraft } from '@/lib/database/drafts';
import { escalate, takeBack } from '@/lib/database/escalations';
import { journalOf } from '@/lib/database/journal';
import { failCommit, failRequest, seededRandom, watchSteps } from './faults';
import { aComment, anEscalation, freshPlace, NO_TRIAGE } from './fresh';

const nothing = () => undefined;
let stopWatching: () => void = nothing;
afterEach(() => {
  stopWatching();
  stopWatching = nothing;
});

async function withForm(db: CuecardDatabase) {
  await recordSeen(db, [aComment()], 2_000, () => NO_TRIAGE);
  await keepEscalationDraft(db, newEscalationDraft('x:1', 'Ines', 3_000));
}

/** All of a case, or nothing of it. */
async function traces(db: CuecardDatabase) {
  const [cases, outbox, comment, events, forms] = await Promise.all([
    db.escalations.count(),
    db.outbox.count(),
    db.comments.get('x:1'),
    journalOf(db, 'x:1'),
    db.escalationDrafts.count(),
  ]);
  const escalated = events.filter(({ event }) => event.kind === 'escalated').length;
  return { cases, outbox, status: comment?.status, escalated, forms };
}
const NOTHING = { cases: 0, outbox: 0, status: 'open', escalated: 0, forms: 1 };
const ALL = { cases: 1, outbox: 1, status: 'escalated', escalated: 1, forms: 0 };

async function countSteps(): Promise<number> {
  const db = openDatabase('cuecard', freshPlace());
  await withForm(db);
  let steps = 0;
  const stop = watchSteps((_, step) => {
    steps = step;
    return undefined;
  });
  await escalate(db, anEscalation(), 6_000);
  stop();
  return steps;
}

type Fault = 'abort' | 'disk-full' | 'full-at-commit' | 'kill';
const FAULTS: readonly Fault[] = ['abort', 'disk-full', 'kill'];

/** Escalates, with the fault at that step. A killed place never hears how it ended. */
async function escalateWithFault(db: CuecardDatabase, fault: Fault, at: number) {
  stopWatching = watchSteps((transaction, step) => {
    if (step !== at) return undefined;
    if (fault === 'disk-full') return failRequest;
    if (fault === 'full-at-commit') return failCommit;
    transaction.abort();
    return undefined;
  });
  const answer = escalate(db, anEscalation(), 6_000).catch((error: unknown) => error);
  if (fault === 'kill') db.close();
  const ended = await answer;
  stopWatching();
  return ended;
}

describe('an escalation that is cut off', () => {
  it('is stored whole or not at all, and once when it is sent again, over 100 seeded faults', async () => {
    const steps = await countSteps();
    expect(steps).toBeGreaterThan(6);
    const random = seededRandom(20_261_122);
    const outcomes = { none: 0, whole: 0 };
    for (let run = 0; run < 100; run += 1) {
      const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? 'abort';
      // One step more than there are: it was stored, and nobody heard of it.
      const at = 1 + Math.floor(random() * (steps + 1));
      const place = freshPlace();
      const first = openDatabase('cuecard', place);
      await withForm(first);
      await escalateWithFault(first, fault, at);
      first.close();
      const second = openDatabase('cuecard', place);
      const left = await traces(second);
      expect([NOTHING, ALL], `${fault} at step ${at}`).toContainEqual(left);
      outcomes[left.cases === 0 ? 'none' : 'whole'] += 1;
      expect(await escalate(second, anEscalation(), 7_000)).toMatchObject({ ok: true });
      expect(await traces(second), `${fault} at step ${at}, sent again`).toEqual(ALL);
      second.close();
    }
    expect(outcomes.none).toBeGreaterThan(20);
    expect(outcomes.whole).toBeGreaterThan(0);
  });

  it('says when the disk is full, and has stored nothing', async () => {
    const steps = await countSteps();
    for (let at = 1; at <= steps + 1; at += 1) {
      const db = openDatabase('cuecard', freshPlace());
      await withForm(db);
      const answer = await escalateWithFault(
        db,
        at > steps ? 'full-at-commit' : 'disk-full',
        Math.min(at, steps),
      );
      expect(answer, `step ${at}`).toEqual({ ok: false, failure: { type: 'disk-full' } });
      expect(await traces(db)).toEqual(NOTHING);
      db.close();
    }
  });

  it('stays whole when taking it back is cut off', async () => {
    for (let at = 1; at <= 10; at += 1) {
      const db = openDatabase('cuecard', freshPlace());
      await withForm(db);
      await escalate(db, anEscalation(), 6_000);
      stopWatching = watchSteps((transaction, step) => {
        if (step === at) transaction.abort();
        return undefined;
      });
      await takeBack(db, 'E1', 'Ines', 7_000).catch(() => undefined);
      stopWatching();
      const [entry, outbox, comment] = await Promise.all([
        db.escalations.get('E1'),
        db.outbox.get('E1'),
        db.comments.get('x:1'),
      ]);
      const states = [entry?.status, outbox?.state, comment?.status];
      expect([
        ['saved', 'waiting', 'escalated'],
        ['taken-back', 'cancelled', 'open'],
      ]).toContainEqual(states);
      db.close();
    }
  });
});
