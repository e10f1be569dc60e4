import type { PlatformId } from '@/lib/conversations/account';
import type { Audience } from '@/lib/conversations/comment';
import type { CommentTopic } from '@/lib/conversations/comment-topic';
import type { RiskKind } from '@/lib/conversations/risk';
import { regionsOf } from '@/lib/personal-data/phone-regions';
import { checkDraft } from '../check-draft';
import { type CompiledRules, compileRules } from '../compile-rules';
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
  /** Each matcher by itself: none may hide another that stands in the same place. */
  readonly matchersById: ReadonlyMap<string, CompiledRules>;
}

/** Throws when a pattern of a rule is not RE2 syntax, at the first comment that may match it. */
export function compileCommentRules(rules: readonly CommentRule[]): HearingRules {
  const matchers = rules.flatMap(matcherRules);
  return { rules, matchersById: new Map(matchers.map((rule) => [rule.id, compileRules([rule])])) };
}

/** The rules a comment meets, in their order. Linear in the text; the same for the same comment. */
export function hearComment(hearing: HearingRules, comment: CommentToHear): CommentRule[] {
  const met = hearing.rules.filter(
    (rule) =>
      (rule.audience === undefined || rule.audience === comment.audience) &&
      rule.when.some((cue, nth) => isMet(cue, idsOf(rule, nth), hearing, comment)),
  );
  const ids = new Set(met.map(({ id }) => id));
  return met.filter(({ unless = [] }) => !unless.some((id) => ids.has(id)));
}

function isMet(cue: CommentCue, ids: CueIds, hearing: HearingRules, comment: CommentToHear): boolean {
  const { risks, topics, looksAt, and } = cue;
  return (
    (!risks || risks.some((risk) => comment.risks.includes(risk))) &&
    (!topics || topics.some((topic) => comment.topics.includes(topic))) &&
    (!looksAt || isMatched(looksAt, hearing.matchersById.get(ids.looksAt), comment)) &&
    (!and || isMatched(and, hearing.matchersById.get(ids.and), comment))
  );
}

function isMatched(
  matchers: readonly Matcher[],
  compiled: CompiledRules | undefined,
  { text, lang, audience, platform, personalData }: CommentToHear,
): boolean {
  const cannot = (matcher: Matcher) =>
    matcher.kind === 'personal-data' &&
    personalData &&
    !matcher.any.some((kind) => personalData.includes(kind));
  if (!compiled || matchers.every(cannot)) return false;
  const draft = { text, audience, platform, comment: null, kept: {} };
  if (checkDraft(compiled, draft).length > 0) return true;
  // Phone numbers of each country the language is spoken in.
  const regions = matchers.some(seesPhones) ? regionsOf(undefined, lang ?? undefined) : [];
  return regions.some((region) => checkDraft(compiled, { ...draft, region }).length > 0);
}

function seesPhones(matcher: Matcher): boolean {
  return matcher.kind === 'personal-data' && matcher.any.includes('phone');
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
