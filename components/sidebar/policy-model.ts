import { computed, type ReadonlySignal } from '@preact/signals';
import { isOwn } from '@/lib/conversations/comment';
import type { Draft } from '@/lib/conversations/composer';
import { readPolicy, type StoredPolicy } from '@/lib/database/policy-store';
import { NO_TEAM, type Team } from '@/lib/library/team';
import { checkDraft } from '@/lib/policy/check-draft';
import { draftFacts } from '@/lib/policy/draft-facts';
import type { DraftToCheck } from '@/lib/policy/draft-to-check';
import { NOTHING_DECIDED, type Policies, policiesOf } from '@/lib/policy/policies';
import type { Finding } from '@/lib/policy/rule';
import type { ConfirmedHelpline } from '@/lib/policy/team-policy';
import { isoDay } from '@/lib/shared/clock';
import type { DeskModel } from './desk-model';
import type { SidebarPorts } from './sidebar-ports';
import type { SituationModel } from './situation-model';
import { type Watched, watched } from './watched';

export type { Policies } from '@/lib/policy/policies';

/** A reply that is not in the reply box yet; `lang` is the language it is written in. */
export type ReplyToCheck = Pick<Draft, 'text' | 'audience' | 'platform'> & { readonly lang: string };
export type CheckReply = (reply: ReplyToCheck) => readonly Finding[];

export interface PolicyModel {
  /** Those every team starts with until the team's decisions are read. */
  readonly policies: ReadonlySignal<Policies>;
  /** Those a lead has confirmed for where the team works. */
  readonly helplines: ReadonlySignal<readonly ConfirmedHelpline[]>;
  /** Checks a reply as an answer to the open comment; another function where the answer may be another. */
  readonly checkReply: ReadonlySignal<CheckReply>;
}

export function createPolicyModel(
  ports: SidebarPorts,
  desk: DeskModel,
  situation: SituationModel,
): PolicyModel {
  const stored = watched(ports, () => readPolicy(ports.db));
  const policies = policiesNow(stored);
  // As text: the desk is written again with every key in the reply box.
  const told = computed(() => JSON.stringify(knownNow(ports, desk, situation)));
  const checkReply = computed<CheckReply>(() => {
    const inForce = policies.value;
    const { comment, earlier, ...writer } = JSON.parse(told.value) as Known;
    return ({ lang, ...reply }) => {
      // Rules are compiled for the first check, which comes when the suggestions are on screen.
      const { compiled, facts } = inForce;
      const known = draftFacts({ ...writer, facts, lang });
      return checkDraft(compiled, { ...reply, comment, earlier, kept: {}, ...known });
    };
  });
  return { policies, helplines: computed(() => helplinesHere(stored.value)), checkReply };
}

function policiesNow(stored: Watched<StoredPolicy>): ReadonlySignal<Policies> {
  let before: Policies | undefined;
  return computed(() => {
    before = policiesOf(stored.value ?? NOTHING_DECIDED, before);
    return before;
  });
}

/** Where nobody has said where the team works, none: a number of another country helps nobody. */
function helplinesHere(stored: StoredPolicy | undefined): readonly ConfirmedHelpline[] {
  const { helplines = [], facts } = stored ?? {};
  const places = facts?.jurisdictions.length ? facts.jurisdictions : [facts?.region];
  return helplines.filter(({ id }) => places.includes(id));
}

type Known = Required<Pick<DraftToCheck, 'comment' | 'earlier'>> & {
  readonly team: Team;
  readonly who: string;
  readonly today: string;
};

function knownNow({ settings, now }: SidebarPorts, desk: DeskModel, { situation }: SituationModel): Known {
  const { brandAccounts, responderName: who } = settings.value;
  const thread = desk.desk.value?.thread ?? [];
  const { risk = null, risks = [] } = desk.comment.value?.triage ?? {};
  const { team = NO_TEAM, today = isoDay(now.value) } = situation.value ?? {};
  const earlier = thread.filter((each) => isOwn(each, brandAccounts)).map(({ text }) => text);
  return { comment: { risk, risks }, earlier, team, who, today };
}
