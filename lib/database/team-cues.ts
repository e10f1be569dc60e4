import * as z from 'zod/mini';
import type { Who } from '@/lib/library/governance';
import { fail, type Result, succeed } from '@/lib/shared/result';
import {
  type CueStep,
  idOfCue,
  MOST_OWN_CUES,
  type TeamCue,
  teamCueSchema,
} from '@/lib/triage/cues/team-cue';
import { problemOf } from '@/lib/triage/cues/typed-cues';
import type { CuecardDatabase } from './database';
import { newId } from './ids';
import { append } from './journal';
import { changedBy, stampOf } from './library-write';
import { inPolicyIfDeciding } from './policy-write';
import type { WriteFailure } from './write-failure';

/** Why no step of a change was stored: there would be more own words than a team can have, or one is no word. */
export type CueFailure =
  | { readonly type: 'too-many-cues' }
  | { readonly type: 'no-cue'; readonly phrase: string };

/** What a team changed about the words of risk, as it counts now. Joins the transaction it is called in. */
export async function teamCues(db: CuecardDatabase): Promise<readonly TeamCue[]> {
  return (await storedCues(db)).rows.filter(isCounting);
}

/** Another one after every change. */
export async function cueStamp(db: CuecardDatabase): Promise<string> {
  return (await storedCues(db)).stamp;
}

/** Takes the steps one after the other, all or none of them. */
export function changeCues(
  db: CuecardDatabase,
  steps: readonly CueStep[],
  who: Who,
): Promise<Result<readonly TeamCue[], WriteFailure | CueFailure>> {
  return inPolicyIfDeciding<readonly TeamCue[], CueFailure>(db, who, async () => {
    const wrong = steps.find(({ said, counts }) => counts && said.does === 'add' && problemOf(said.phrase));
    if (wrong) return fail({ type: 'no-cue', phrase: wrong.said.phrase });
    const changed = stepped(await allCues(db), steps, who);
    const ids = new Set(changed.map(({ id }) => id));
    const counting = [
      ...(await teamCues(db)).filter(({ id }) => !ids.has(id)),
      ...changed.filter(isCounting),
    ];
    if (counting.filter(({ does }) => does === 'add').length > MOST_OWN_CUES)
      return fail({ type: 'too-many-cues' });
    await mergeCues(db, changed, who.now);
    const cues = steps.map(({ said, counts }) => ({ id: idOfCue(said), counts }));
    await append(db, { kind: 'cues-changed', cues }, stampOf(who));
    return succeed(counting);
  });
}

function stepped(rows: readonly TeamCue[], steps: readonly CueStep[], who: Who): TeamCue[] {
  const before = new Map(rows.map((row) => [row.id, row]));
  return steps.flatMap(({ said, counts }) => {
    const id = idOfCue(said);
    const row = before.get(id);
    if (!counts && !row) return [];
    const deletedAt = counts ? null : who.now;
    return [{ ...row, ...said, id, schema: 1, ...changedBy(who, row), deletedAt }];
  });
}

/** Those that count no more included. Joins the transaction it is called in. */
export async function allCues(db: CuecardDatabase): Promise<readonly TeamCue[]> {
  return (await storedCues(db)).rows;
}

/** Rows in the place of those with their ids; the others stay. Joins the transaction it is called in. */
export async function mergeCues(db: CuecardDatabase, coming: readonly TeamCue[], now: number): Promise<void> {
  const named = coming.map((row) => ({ ...row, id: idOfCue(row) }));
  const rows = new Map([...(await allCues(db)), ...named].map((row) => [row.id, row]));
  await db.meta.put({ key: CUES_KEY, value: { rows: [...rows.values()], stamp: newId(now) } });
}

const CUES_KEY = 'team-cues';

const storedSchema = z.object({ rows: z.array(z.unknown()), stamp: z.string() });

async function storedCues(db: CuecardDatabase): Promise<{ rows: readonly TeamCue[]; stamp: string }> {
  const stored = storedSchema.safeParse((await db.meta.get(CUES_KEY))?.value);
  if (!stored.success) return { rows: [], stamp: '' };
  // As they stand, with fields that a newer Cuecard wrote.
  const rows = stored.data.rows.filter((row): row is TeamCue => teamCueSchema.safeParse(row).success);
  return { rows, stamp: stored.data.stamp };
}

function isCounting({ deletedAt }: TeamCue): boolean {
  return deletedAt === null;
}
