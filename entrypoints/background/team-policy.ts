import type { Draft } from '@/lib/conversations/composer';
import type { CuecardDatabase } from '@/lib/database/database';
import { type DraftPlace, draftPlaceOf } from '@/lib/database/draft-surroundings';
import { policyStamp, readPolicy } from '@/lib/database/policy-store';
import { checkDraft } from '@/lib/policy/check-draft';
import type { Policies } from '@/lib/policy/policies';
import { policiesOf } from '@/lib/policy/policies';
import type { Finding } from '@/lib/policy/rule';
import type { Settings } from '@/lib/settings/settings';
import { isoDay } from '@/lib/shared/clock';
import type { WorkerContext } from './worker-context';

/** A draft as the team's rules see it. */
export interface CheckedDraft extends DraftPlace {
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}

/** Checks a draft of a tab with the rules in force. */
export async function checkAgainstPolicy(
  { db, clock, readSettings }: WorkerContext,
  draft: Draft,
  tabId: number | null,
): Promise<CheckedDraft> {
  const [settings, policies] = await Promise.all([readSettings(), policiesIn(db)]);
  const { responderName: who, brandAccounts: brand } = settings;
  const writer = { tabId, brand, who, today: isoDay(clock()) };
  const place = await draftPlaceOf(db, draft.commentKey, writer);
  const { text, audience, platform } = draft;
  const findings = checkDraft(policies.compiled, { text, audience, platform, ...place.surroundings });
  return { findings, settings, ...place };
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
