import type { PlatformId } from '@/lib/conversations/account';
import type { Audience } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import { NO_TEAM } from '@/lib/library/team';
import { checkDraft } from '@/lib/policy/check-draft';
import { draftFacts } from '@/lib/policy/draft-facts';
import type { Policies } from '@/lib/policy/policies';
import type { Finding } from '@/lib/policy/rule';
import { isoDay } from '@/lib/shared/clock';

/** Words as they would be sent by anybody of the team. */
interface Wording {
  readonly text: string;
  readonly lang: string;
  readonly audience: Audience;
  readonly platform: PlatformId;
  /** Of the comments they are written for. */
  readonly risk: RiskKind | null;
}

/** What the policies in force find in a reply of the library. `now` in milliseconds since 1970 UTC. */
export function checkWording({ compiled, facts }: Policies, wording: Wording, now: number): Finding[] {
  const { text, lang, audience, platform, risk } = wording;
  const known = draftFacts({ facts, team: NO_TEAM, who: '', today: isoDay(now), lang });
  return checkDraft(compiled, { text, audience, platform, comment: { risk }, kept: {}, ...known });
}
