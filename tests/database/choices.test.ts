import { describe, expect, it } from 'vitest';
import {
  choicesAfter,
  forgetAllChoices,
  forgetChoices,
  MOST_CHOICES,
  recordChoice,
  recordTaken,
  unlearnedAt,
} from '@/lib/database/choices';
import { recordSeen } from '@/lib/database/comments';
import { learnedRow, SUGGESTIONS, saveLearned } from '@/lib/database/learned';
import { applyRetention, forgetAuthor } from '@/lib/database/retention';
import { DAY_MS } from '@/lib/shared/clock';
import { aComment, freshDatabase, NO_TRIAGE } from './fresh';

const START = 1_760_000_000_000;

function choice(at = START, more: object = {}) {
  return {
    commentKey: 'x:1',
    snippetId: 'S',
    kind: 'picked',
    text: 'Where is it?',
    lang: 'en',
    at,
    ...more,
  } as const;
}

const saved = (lastId: string | null) => ({
  key: SUGGESTIONS,
  lastId,
  savedAt: 5,
  data: new Float32Array(3),
});
const never = () => Promise.resolve(false);

describe('choices', () => {
  it('come in the order in which they were written, though clocks go back', async () => {
    const db = freshDatabase();
    const made = [START, START - DAY_MS, START, START + 1].map((at) => recordChoice(db, choice(at)));
    const ids = (await Promise.all(made)).map(({ id }) => id);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(4);
    expect((await choicesAfter(db, null)).map(({ id }) => id)).toEqual(ids);
    expect((await choicesAfter(db, ids[1] ?? '')).map(({ id }) => id)).toEqual(ids.slice(2));
  });

  it('count once for a comment and a reply, until it is taken out', async () => {
    const db = freshDatabase();
    const kinds = async () => (await choicesAfter(db, null)).map(({ kind }) => kind);
    for (const kind of ['picked', 'searched'] as const) await recordTaken(db, choice(START, { kind }));
    expect(await kinds()).toEqual(['picked']);
    await recordTaken(db, choice(START, { commentKey: 'x:2' }));
    await recordTaken(db, choice(START, { snippetId: 'T' }));
    expect(await kinds()).toHaveLength(3);
    await recordChoice(db, choice(START, { kind: 'rejected' }));
    for (const at of [START, START]) await recordTaken(db, choice(at));
    expect(await kinds()).toEqual(['picked', 'picked', 'picked', 'rejected', 'picked']);
  });

  it('are kept up to a number, the oldest going first', async () => {
    const db = freshDatabase();
    const rows = Array.from({ length: MOST_CHOICES }, (_, nth) => {
      return { ...choice(), id: `00000000000000000000${String(nth).padStart(6, '0')}`, schema: 1 as const };
    });
    await db.choices.bulkAdd(rows);
    const { id } = await recordChoice(db, choice());
    const kept = await choicesAfter(db, null);
    expect(kept).toHaveLength(MOST_CHOICES);
    expect([kept[0]?.id, kept.at(-1)?.id]).toEqual([rows[1]?.id, id]);
  });

  it('go with their time, and with the comment they were made for', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], START, () => NO_TRIAGE);
    await recordChoice(db, choice(START));
    await recordChoice(db, choice(START + 20 * DAY_MS));
    const { id } = await recordChoice(db, choice(START + 20 * DAY_MS, { commentKey: 'x:2' }));
    await applyRetention(db, { days: 30, now: START + 31 * DAY_MS });
    expect((await choicesAfter(db, null)).map((row) => row.id)).toEqual([id]);
  });
});

describe('what was learned', () => {
  it('is let go of when choices are taken back, one or all, and when their author is forgotten', async () => {
    const db = freshDatabase();
    const { id } = await recordChoice(db, choice());
    await recordChoice(db, choice(START, { commentKey: 'x:2' }));
    const forgets = [
      () => forgetChoices(db, [id], 7),
      () => forgetAllChoices(db, 8),
      async () => {
        await recordSeen(db, [aComment()], START, () => NO_TRIAGE);
        await recordChoice(db, choice());
        await forgetAuthor(db, 'x', 'ruitav', { by: 'Ines', at: 9 });
      },
    ];
    for (const [nth, forget] of forgets.entries()) {
      await saveLearned(db, saved(null), never);
      await forget();
      expect(await learnedRow(db, SUGGESTIONS)).toBeUndefined();
      expect(await unlearnedAt(db)).toBe(7 + nth);
    }
    expect(await db.choices.count()).toBe(0);
  });

  it('is saved with its size, unless what is stored went further or it was taken back meanwhile', async () => {
    const db = freshDatabase();
    expect(await saveLearned(db, saved('B'), never)).toBe(true);
    expect(await learnedRow(db, SUGGESTIONS)).toMatchObject({ lastId: 'B', bytes: 12 });
    expect(await saveLearned(db, saved('A'), never)).toBe(false);
    expect(await saveLearned(db, saved('C'), () => Promise.resolve(true))).toBe(false);
    expect((await learnedRow(db, SUGGESTIONS))?.lastId).toBe('B');
  });
});
