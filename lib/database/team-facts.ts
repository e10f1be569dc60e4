import type { JournalEvent } from '@/lib/conversations/journal';
import type { Who } from '@/lib/library/governance';
import { HELPLINES, type HelplineProblem, confirmHelpline as look } from '@/lib/policy/packs/helplines';
import type { ConfirmedHelpline, TeamFacts } from '@/lib/policy/team-policy';
import { isoDay } from '@/lib/shared/clock';
import { type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { changedBy, notFound, stampOf, type Written } from './library-write';
import { FACTS_KEY, factsIn } from './policy-store';
import { inPolicyIfDeciding } from './policy-write';
import type { WriteFailure } from './write-failure';

export function writeFacts(db: CuecardDatabase, facts: TeamFacts, who: Who): Written<TeamFacts> {
  return inPolicyIfDeciding(db, who, async () => {
    const stored = (await db.meta.get(FACTS_KEY))?.value as { readonly changedAt?: number } | undefined;
    const differing = differingFacts(await factsIn(db), facts);
    const changed = changedBy(who, { changedAt: stored?.changedAt ?? 0 });
    await db.meta.put({ key: FACTS_KEY, value: { ...stored, ...facts, ...changed } });
    if (differing.length > 0) await append(db, { kind: 'facts-changed', facts: differing }, stampOf(who));
    return succeed(facts);
  });
}

/** A lead has looked it up: it may stand in replies from now. `country` is ISO 3166-1 alpha-2. */
export function confirmHelpline(
  db: CuecardDatabase,
  { country, name, number }: { readonly country: string; readonly name: string; readonly number: string },
  who: Who,
): Promise<Result<ConfirmedHelpline, WriteFailure | HelplineProblem>> {
  return inPolicyIfDeciding<ConfirmedHelpline, HelplineProblem>(db, who, async () => {
    const id = country.toUpperCase();
    const drafted = HELPLINES.find((each) => each.country === id);
    if (!drafted) return notFound();
    const looked = look(drafted, { name, number, by: who.name, on: isoDay(who.now) });
    if (!looked.ok) return looked;
    const { confirmed } = looked.value;
    const changed = changedBy(who, await db.helplines.get(id));
    return put(db, { id, schema: 1, name, number, confirmed, ...changed, deletedAt: null }, 'confirmed', who);
  });
}

export function withdrawHelpline(db: CuecardDatabase, country: string, who: Who): Written<ConfirmedHelpline> {
  return inPolicyIfDeciding(db, who, async () => {
    const before = await db.helplines.get(country.toUpperCase());
    if (!before || before.deletedAt !== null) return notFound();
    return put(db, { ...before, ...changedBy(who, before), deletedAt: who.now }, 'withdrawn', who);
  });
}

/** Brings `earlier` back as it stood, with who looked it up and on which day. */
export function restoreHelpline(
  db: CuecardDatabase,
  earlier: ConfirmedHelpline,
  who: Who,
): Written<ConfirmedHelpline> {
  return inPolicyIfDeciding(db, who, async () => {
    const before = await db.helplines.get(earlier.id);
    if (!before) return notFound();
    return put(db, { ...earlier, ...changedBy(who, before), deletedAt: null }, 'restored', who);
  });
}

type Decision = Extract<JournalEvent, { kind: 'helpline-decided' }>['decision'];

async function put(db: CuecardDatabase, row: ConfirmedHelpline, decision: Decision, who: Who) {
  await db.helplines.put(row);
  await append(db, { kind: 'helpline-decided', country: row.id, decision }, stampOf(who));
  return succeed(row);
}

function differingFacts(before: TeamFacts, after: TeamFacts): string[] {
  const names = Object.keys(after) as (keyof TeamFacts)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
