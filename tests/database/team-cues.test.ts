import { describe, expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { nativeGzip } from '@/lib/database/gzip';
import { latestEntries } from '@/lib/database/journal';
import { writeTeam } from '@/lib/database/library-state';
import { openBackup, readLibrary, restore } from '@/lib/database/snapshots';
import { changeCues, cueStamp, teamCues } from '@/lib/database/team-cues';
import { type Backup, packBackup } from '@/lib/library/backup';
import type { CueTarget } from '@/lib/triage/cues/cue-target';
import { type CueStep, MOST_OWN_CUES } from '@/lib/triage/cues/team-cue';
import { freshDatabase } from './fresh';
import { INES, MATS, okOf } from './library';

const gzip = nativeGzip();
const at = (now: number) => ({ name: 'Ines', now });

function step(does: 'add' | 'mute', phrase: string, counts = true, target: CueTarget = 'injury'): CueStep {
  return { said: { does, target, phrase, lang: null }, counts };
}

async function phrasesOf(db: CuecardDatabase) {
  return (await teamCues(db)).map(({ does, phrase }) => `${does} ${phrase}`);
}

describe('words of risk that a team changed', () => {
  it('are kept with who and when, and noted', async () => {
    const db = freshDatabase();
    expect(await cueStamp(db)).toBe('');
    okOf(await changeCues(db, [step('add', 'lava cake'), step('mute', 'blister*')], at(1_000)));
    expect(await phrasesOf(db)).toEqual(['add lava cake', 'mute blister*']);
    expect((await teamCues(db))[0]).toMatchObject({ changedAt: 1_000, changedBy: 'Ines' });
    const [entry] = await latestEntries(db, 1);
    expect(entry).toMatchObject({
      by: 'Ines',
      event: { kind: 'cues-changed', cues: [{ counts: true }, { counts: true }] },
    });
  });

  it('go and come back by the opposite step, and the stamp tells every change', async () => {
    const db = freshDatabase();
    const stamps = new Set([await cueStamp(db)]);
    for (const counts of [true, false, true]) {
      okOf(await changeCues(db, [step('add', 'Lava  cake', counts)], at(1_000)));
      expect(await phrasesOf(db)).toEqual(counts ? ['add Lava  cake'] : []);
      stamps.add(await cueStamp(db));
    }
    expect(stamps.size).toBe(4);
  });

  it('are one row however often they are said', async () => {
    const db = freshDatabase();
    okOf(await changeCues(db, [step('add', 'lava cake'), step('add', 'LÁVA CAKE')], at(1_000)));
    expect(await teamCues(db)).toHaveLength(1);
  });

  it('are changed all or not at all: no word, or too many', async () => {
    const db = freshDatabase();
    const empty = await changeCues(db, [step('add', 'lava'), step('add', 'the')], at(1_000));
    expect(empty).toMatchObject({ ok: false, failure: { type: 'no-cue', phrase: 'the' } });
    const many = Array.from({ length: MOST_OWN_CUES + 1 }, (_, nth) => step('add', `lava ${nth}`));
    expect(await changeCues(db, many, at(1_000))).toMatchObject({ failure: { type: 'too-many-cues' } });
    expect(await teamCues(db)).toEqual([]);
  });

  it('are for those who decide', async () => {
    const db = freshDatabase();
    const people = [
      { name: 'Ines', role: 'approver' as const },
      { name: 'Mats', role: 'reviewer' as const },
    ];
    okOf(await writeTeam(db, { people, selfApproval: false }, INES));
    const answer = await changeCues(db, [step('add', 'lava cake')], MATS);
    expect(answer).toMatchObject({ ok: false, failure: { type: 'forbidden', why: 'role' } });
  });
});

describe('in a backup', () => {
  const throughAFile = async (db: CuecardDatabase): Promise<Backup> =>
    okOf(await openBackup(await packBackup(await readLibrary(db, INES), gzip), gzip));

  it('they come back in an empty Cuecard, in both modes', async () => {
    const db = freshDatabase();
    okOf(await changeCues(db, [step('add', 'lava cake'), step('mute', 'blister*')], at(1_000)));
    const backup = await throughAFile(db);
    for (const mode of ['merge', 'replace'] as const) {
      const fresh = freshDatabase();
      okOf(await restore(fresh, backup, mode, at(5_000)));
      expect(await teamCues(fresh)).toEqual(await teamCues(db));
      expect(await cueStamp(fresh)).not.toBe('');
    }
  });

  it('merged, both sides keep theirs, and the later change of one word counts', async () => {
    const db = freshDatabase();
    okOf(await changeCues(db, [step('add', 'lava cake'), step('add', 'hot spoon')], at(1_000)));
    const backup = await throughAFile(db);
    okOf(await changeCues(db, [step('add', 'magma'), step('add', 'lava cake', false)], at(2_000)));
    okOf(await restore(db, backup, 'merge', at(5_000)));
    expect((await phrasesOf(db)).sort()).toEqual(['add hot spoon', 'add magma']);
  });

  it('replaced, what came since goes and what went comes back', async () => {
    const db = freshDatabase();
    okOf(await changeCues(db, [step('add', 'lava cake')], at(1_000)));
    const backup = await throughAFile(db);
    okOf(await changeCues(db, [step('add', 'magma'), step('add', 'lava cake', false)], at(2_000)));
    okOf(await restore(db, backup, 'replace', at(5_000)));
    expect(await phrasesOf(db)).toEqual(['add lava cake']);
  });

  it('one of before words were kept leaves them alone', async () => {
    const db = freshDatabase();
    const { policy, ...rest } = await throughAFile(db);
    const { cues: _, ...older } = policy ?? ({} as never);
    okOf(await changeCues(db, [step('add', 'magma')], at(2_000)));
    okOf(await restore(db, { ...rest, policy: older }, 'replace', at(5_000)));
    expect(await phrasesOf(db)).toEqual(['add magma']);
  });

  it('one with a row that is none is refused, and named', async () => {
    const backup = await readLibrary(freshDatabase(), INES);
    const policy = { ...backup.policy, cues: [{ id: 'x', changedAt: 1, phrase: 7 }] };
    const bytes = await packBackup({ ...backup, policy } as never, gzip);
    expect(await openBackup(bytes, gzip)).toMatchObject({
      failure: { type: 'damaged', table: 'cues', row: 1 },
    });
  });
});
