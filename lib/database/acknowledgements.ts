import type { Who } from '@/lib/library/governance';
import { policyInForce } from '@/lib/policy/policy-in-force';
import type { Acknowledgement } from '@/lib/policy/team-policy';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { newId } from './ids';
import { append } from './journal';
import { notFound, stampOf } from './library-write';
import { readPolicy } from './policy-store';
import { inPolicy } from './policy-write';
import type { RuleConflict } from './team-rules';
import type { WriteFailure } from './write-failure';

/** A rule in force that somebody has to read before replies with one of these tags are theirs to use. */
export type Unacknowledged = {
  readonly ruleId: string;
  readonly title: string;
  readonly reason: string;
  readonly source: string;
  readonly version: number;
  readonly snippetTags: readonly string[];
};

/** Somebody says that they have read this version of a rule; anybody may. Saying it twice is saying it once. */
export function acknowledgeRule(
  db: CuecardDatabase,
  ruleId: string,
  version: number,
  who: Who,
): Promise<Result<Acknowledgement, WriteFailure | RuleConflict>> {
  return inPolicy<Acknowledgement, WriteFailure | RuleConflict>(db, async () => {
    const theirs = await db.teamRules.get(ruleId);
    if (!theirs || theirs.deletedAt !== null) return notFound();
    if (theirs.version !== version) return fail({ type: 'rule-conflict', theirs });
    const said = await acknowledgementsOf(db, who.name, ruleId);
    const before = said.find((each) => each.version === version);
    if (before) return succeed(before);
    const row: Acknowledgement = {
      ...{ id: newId(who.now), schema: 1, ruleId, version, by: who.name, at: who.now },
    };
    await db.acknowledgements.add(row);
    await append(db, { kind: 'rule-acknowledged', ruleId, version }, stampOf(who));
    return succeed(row);
  });
}

/** What `by` (a responder's name as set) has still to read, in the version that is in force now. */
export function unacknowledged(db: CuecardDatabase, by: string): Promise<Unacknowledged[]> {
  const { packs, teamRules, helplines, acknowledgements, meta } = db;
  return db.transaction('r', [packs, teamRules, helplines, acknowledgements, meta], async () => {
    const asking = await db.teamRules.filter(({ acknowledge }) => acknowledge !== null).primaryKeys();
    if (asking.length === 0) return [];
    const policy = await readPolicy(db);
    const inForce = new Set(policyInForce(policy).map(({ id }) => id));
    const read = new Set(
      (
        await db.acknowledgements
          .where('[by+ruleId]')
          .anyOf(asking.map((id) => [by, id]))
          .toArray()
      ).map(({ ruleId, version }) => `${version}:${ruleId}`),
    );
    return policy.teamRules.flatMap(({ id, rule, version, acknowledge }) => {
      if (!acknowledge || !inForce.has(id) || read.has(`${version}:${id}`)) return [];
      const { title, reason, source } = rule;
      return [{ ruleId: id, title, reason, source, version, snippetTags: acknowledge.snippetTags }];
    });
  });
}

function acknowledgementsOf(db: CuecardDatabase, by: string, ruleId: string): Promise<Acknowledgement[]> {
  return db.acknowledgements.where('[by+ruleId]').equals([by, ruleId]).toArray();
}
