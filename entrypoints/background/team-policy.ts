import type { Draft } from '@/lib/conversations/composer';
import type { CuecardDatabase } from '@/lib/database/database';
import { type Surroundings, surroundingsOf } from '@/lib/database/draft-surroundings';
import { policyStamp, readPolicy } from '@/lib/database/policy-store';
import { checkDraft } from '@/lib/policy/check-draft';
import type { Policies } from '@/lib/policy/policies';
import { policiesOf } from '@/lib/policy/policies';
import type { Finding } from '@/lib/policy/rule';
import { isoDay } from '@/lib/shared/clock';
import type { WorkerContext } from './worker-context';

/** A draft as the team's rules see it. */
export interface CheckedDraft {
  readonly findings: readonly Finding[];
  readonly surroundings: Surroundings;
}

/** Checks a draft of a tab with the rules in force. */
export async function checkAgainstPolicy(
  { db, clock, readSettings }: WorkerContext,
  draft: Draft,
  tabId: number | null,
): Promise<CheckedDraft> {
  const [{ responderName: who, brandAccounts: brand }, policies] = await Promise.all([
    readSettings(),
    policiesIn(db),
  ]);
  const writer = { tabId, brand, who, today: isoDay(clock()) };
  const surroundings = await surroundingsOf(db, draft.commentKey, writer);
  const { text, audience, platform } = draft;
  const findings = checkDraft(policies.compiled, { text, audience, platform, ...surroundings });
  return { findings, surroundings };
}

type Kept = { readonly stamp: string; readonly policies: Policies };

/** Losing it with the worker costs only the compiling. */
const keptByDatabase = new WeakMap<CuecardDatabase, Kept>();

/** Compiled once for each change to decisions and rules. */
export async function policiesIn(db: CuecardDatabase): Promise<Policies> {
  const stamp = await policyStamp(db);
  const before = keptByDatabase.get(db);
  if (before?.stamp === stamp) return before.policies;
  const read = await readPolicy(db);
  const meanwhile = keptByDatabase.get(db);
  if (meanwhile?.stamp === stamp) return meanwhile.policies;
  const policies = policiesOf(read, before?.policies);
  keptByDatabase.set(db, { stamp, policies });
  return policies;
}
