import { describe, expect, it } from 'vitest';
import {
  endIncident,
  endPastIncident,
  readIncident,
  readTeam,
  startIncident,
  writeTeam,
} from '@/lib/database/library-state';
import {
  askForReply,
  closeRequest,
  missedSearches,
  noteMissedSearch,
  openRequests,
} from '@/lib/database/requests';
import { freshDatabase } from './fresh';
import { INES, MATS, okOf } from './library';

const kinds = async (db: ReturnType<typeof freshDatabase>) =>
  (await db.journal.toArray()).map(({ event, at }) => [event.kind, at]);

describe('the team', () => {
  it('is nobody in particular at first, then who is written, with what a newer Cuecard knows of them', async () => {
    const db = freshDatabase();
    expect(await readTeam(db)).toEqual({ people: [], selfApproval: false });
    const ines = { name: 'Ines', role: 'approver' as const };
    await db.meta.put({
      key: 'team',
      value: { people: [{ ...ines, phone: '1' }], selfApproval: false, seats: 4 },
    });
    okOf(await writeTeam(db, { people: [ines], selfApproval: true }, INES));
    const stored = { people: [{ ...ines, phone: '1' }], selfApproval: true, seats: 4 };
    expect((await db.meta.get('team'))?.value).toEqual(stored);
  });

  it('cannot be one that nobody could change again', async () => {
    const db = freshDatabase();
    const people = [{ name: 'Ines', role: 'author' as const }];
    expect(await writeTeam(db, { people, selfApproval: false }, INES)).toEqual({
      ok: false,
      failure: { type: 'no-approver' },
    });
    expect((await readTeam(db)).people).toEqual([]);
  });
});

describe('an incident', () => {
  const plan = { title: 'Outage', snippetId: 'hold', hiddenTags: ['promo'], endsAt: 9_000 };

  it('starts and ends in the log', async () => {
    const db = freshDatabase();
    okOf(await startIncident(db, plan, INES));
    expect(await readIncident(db)).toEqual({ ...plan, startedAt: INES.now, startedBy: 'Ines' });
    okOf(await endIncident(db, MATS));
    expect(await readIncident(db)).toBeNull();
    expect(await kinds(db)).toEqual([
      ['incident-started', INES.now],
      ['incident-ended', MATS.now],
    ]);
    expect(okOf(await endIncident(db, MATS))).toBeNull();
  });

  it('whose time is over is written to the log once, at the time it ended', async () => {
    const db = freshDatabase();
    okOf(await startIncident(db, plan, INES));
    expect(okOf(await endPastIncident(db, 8_999))).toBeNull();
    okOf(await endPastIncident(db, 50_000));
    okOf(await endPastIncident(db, 60_000));
    expect((await kinds(db)).slice(1)).toEqual([['incident-ended', 9_000]]);
  });
});

describe('requests', () => {
  it('wait, longest first, until they are answered or declined', async () => {
    const db = freshDatabase();
    const wanted = { words: 'jug lid', commentKey: 'x:1', lang: 'en' };
    const second = okOf(await askForReply(db, wanted, MATS));
    const first = okOf(await askForReply(db, { ...wanted, words: 'wand' }, INES));
    expect((await openRequests(db)).map(({ words }) => words)).toEqual(['wand', 'jug lid']);
    okOf(await closeRequest(db, first.id, { state: 'answered', snippetId: 's' }, MATS));
    expect((await openRequests(db)).map(({ id }) => id)).toEqual([second.id]);
  });

  it('count what was searched and not found', async () => {
    const db = freshDatabase();
    const miss = (words: string, lang: string | null, who = INES) =>
      noteMissedSearch(db, { words, commentKey: null, lang }, who);
    for (const step of [() => miss('lid', 'en'), () => miss('wand', null), () => miss('lid', 'es', MATS)])
      await step();
    expect(await missedSearches(db)).toEqual([
      { words: 'lid', times: 2, lastAt: MATS.now, langs: ['en', 'es'] },
      { words: 'wand', times: 1, lastAt: INES.now, langs: [] },
    ]);
  });
});
