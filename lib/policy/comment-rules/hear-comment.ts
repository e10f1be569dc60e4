import type { PlatformId } from '@/lib/conversations/account';
import type { Audience } from '@/lib/conversations/comment';
import type { CommentTopic } from '@/lib/conversations/comment-topic';
import type { RiskKind } from '@/lib/conversations/risk';
import { findPersonalData, type PersonalDataHit } from '@/lib/personal-data/find-personal-data';
import { type CompiledRule, compileRules } from '../compile-rules';
import { type DraftReading, type Lookout, readDraft } from '../draft-reading';
import { dropExcused } from '../excuses';
import type { Matcher, PersonalDataKind } from '../matcher';
import type { PolicyRule } from '../rule';
import type { CommentCue, CommentRule } from './comment-rule';

/** A comment and what triage found in it. */
export interface CommentToHear {
  readonly text: string;
  /** BCP 47; tells national phone numbers. */
  readonly lang: string | null;
  readonly audience: Audience;
  readonly platform: PlatformId;
  readonly risks: readonly RiskKind[];
  readonly topics: readonly CommentTopic[];
  /** Kinds of personal data in it, where they are known; then only those are looked for. */
  readonly personalData?: readonly PersonalDataKind[] | undefined;
}

/** Comment rules ready to run, in the order they were given. */
export interface HearingRules {
  readonly rules: readonly CommentRule[];
  readonly lookout: Lookout;
  readonly matchersById: ReadonlyMap<string, CompiledRule>;
}

/** Throws when a pattern of a rule is not RE2 syntax, at the first comment that may match it. */
export function compileCommentRules(rules: readonly CommentRule[]): HearingRules {
  const { rules: compiled, lookout } = compileRules(rules.flatMap(matcherRules));
  return { rules, lookout, matchersById: new Map(compiled.map((each) => [each.rule.id, each])) };
}

/** The rules a comment meets, in their order. Linear in the text; the same for the same comment. */
export function hearComment(hearing: HearingRules, comment: CommentToHear): CommentRule[] {
  const reading = readAsComment(hearing.lookout, comment);
  const met = hearing.rules.filter(
    (rule) =>
      (rule.audience === undefined || rule.audience === comment.audience) &&
      rule.when.some((cue, nth) => isMet(cue, idsOf(rule, nth), { hearing, comment, reading })),
  );
  const ids = new Set(met.map(({ id }) => id));
  return met.filter(({ unless = [] }) => !unless.some((id) => ids.has(id)));
}

interface Hearing {
  readonly hearing: HearingRules;
  readonly comment: CommentToHear;
  readonly reading: DraftReading;
}

function isMet(cue: CommentCue, ids: CueIds, { hearing, comment, reading }: Hearing): boolean {
  const { risks, topics, looksAt, and } = cue;
  const speaks = (id: string) => {
    const rule = hearing.matchersById.get(id);
    if (!rule) return false;
    const matches = rule.finders.flatMap((find) => find(reading));
    return dropExcused(rule, reading, matches).length > 0;
  };
  return (
    (!risks || risks.some((risk) => comment.risks.includes(risk))) &&
    (!topics || topics.some((topic) => comment.topics.includes(topic))) &&
    (!looksAt || speaks(ids.looksAt)) &&
    (!and || speaks(ids.and))
  );
}

/** As a draft is read, but with the numbers of the comment's language. */
function readAsComment(lookout: Lookout, comment: CommentToHear): DraftReading {
  const { text, lang, audience, platform, personalData } = comment;
  const draft = { text, audience, platform, comment: null, kept: {} };
  let hits: readonly PersonalDataHit[] | undefined = personalData?.length === 0 ? [] : undefined;
  return {
    ...readDraft(lookout, draft),
    personalData() {
      hits ??= findPersonalData(text, { language: lang ?? undefined });
      return hits;
    },
  };
}

interface CueIds {
  readonly looksAt: string;
  readonly and: string;
}

function idsOf({ id }: CommentRule, nth: number): CueIds {
  return { looksAt: `comment.${id}.${nth}`, and: `comment.${id}.${nth}.and` };
}

function matcherRules(rule: CommentRule): PolicyRule[] {
  return rule.when.flatMap(({ looksAt, and, unlessWith }, nth) => {
    const ids = idsOf(rule, nth);
    return [
      ...(looksAt ? [asPolicyRule(rule, ids.looksAt, looksAt, unlessWith)] : []),
      ...(and ? [asPolicyRule(rule, ids.and, and)] : []),
    ];
  });
}

function asPolicyRule(
  { source, drafted }: CommentRule,
  id: string,
  looksAt: readonly Matcher[],
  unlessWith?: readonly string[],
): PolicyRule {
  return {
    id,
    pack: 'comment',
    title: id,
    severity: 'warn',
    reason: '',
    applies: { audience: 'any' },
    looksAt: [...looksAt],
    wording: null,
    source,
    drafted,
    reviewed: null,
    mustFlag: [],
    mustPass: [],
    ...(unlessWith ? { unlessWith: [...unlessWith] } : {}),
  };
}
