import { type Matcher, matcherSchema } from '@/lib/policy/matcher';
import { patternError } from '@/lib/policy/patterns';
import type { PolicyExample, PolicyRule } from '@/lib/policy/rule';

export type MatcherKind = Matcher['kind'];
export type Side = 'must-flag' | 'must-pass';

/** The object with this value under the key, or without the key where there is nothing to say. */
export function withOptional<T extends object, K extends keyof T>(
  object: T,
  key: K,
  value: T[K] | undefined,
): T {
  const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (!isNothing) return { ...object, [key]: value };
  const { [key]: _, ...rest } = object;
  return rest as T;
}

/** Whether this Cuecard can draw and run it. A matcher of a newer one is kept as it is. */
export function isDrawn(matcher: Matcher): boolean {
  return matcherSchema.safeParse(matcher).success;
}

/** `null` takes the matcher away; a place past the end adds one. */
export function putMatcher(rule: PolicyRule, nth: number, matcher: Matcher | null): PolicyRule {
  return { ...rule, looksAt: put(rule.looksAt, nth, matcher) };
}

export function sentencesOn(rule: PolicyRule, side: Side): readonly PolicyExample[] {
  return side === 'must-flag' ? rule.mustFlag : rule.mustPass;
}

/** `null` takes the sentence away; a place past the end adds one. */
export function putSentence(
  rule: PolicyRule,
  side: Side,
  nth: number,
  example: PolicyExample | null,
): PolicyRule {
  const next = put(sentencesOn(rule, side), nth, example);
  return side === 'must-flag' ? { ...rule, mustFlag: next } : { ...rule, mustPass: next };
}

/** To the end of the other list. */
export function moveSentence(rule: PolicyRule, side: Side, nth: number): PolicyRule {
  const example = sentencesOn(rule, side)[nth];
  if (!example) return rule;
  const other = otherSide(side);
  return putSentence(putSentence(rule, side, nth, null), other, sentencesOn(rule, other).length, example);
}

export function otherSide(side: Side): Side {
  return side === 'must-flag' ? 'must-pass' : 'must-flag';
}

/** One that finds nothing yet. */
export function newMatcher(kind: MatcherKind): Matcher {
  switch (kind) {
    case 'words':
      return { kind, any: [] };
    case 'near':
      return { kind, a: [], b: [], within: 6, sameSentence: true };
    case 'missing':
      return { kind, when: [], needs: [[]] };
    case 'pattern':
      return { kind, pattern: '' };
    case 'personal-data':
      return { kind, any: [] };
    case 'links':
      return { kind, allow: [] };
    case 'repeated':
      return { kind };
    case 'length':
      return { kind, unit: 'words' };
    case 'shape':
      return { kind, shape: 'all-caps' };
  }
}

/** It has nothing to look for: it finds nothing, or would find everything. */
export function isEmptyMatcher(matcher: Matcher): boolean {
  switch (matcher.kind) {
    case 'words':
      return matcher.any.length === 0;
    case 'near':
      return matcher.a.length === 0 || matcher.b.length === 0;
    case 'missing':
      return matcher.needs.length === 0 || matcher.needs.some((group) => group.length === 0);
    case 'pattern':
      return matcher.pattern.trim() === '';
    case 'personal-data':
      return matcher.any.length === 0;
    case 'length':
      return matcher.min === undefined && matcher.max === undefined;
    default:
      return false;
  }
}

/** What the engine says against the first pattern it cannot read; `undefined` when all are well-formed. */
export function patternErrorIn(matcher: Matcher): string | undefined {
  const patterns = matcher.kind === 'pattern' ? [matcher.pattern] : [];
  const triggers = matcher.kind === 'missing' ? (matcher.whenPatterns ?? []) : [];
  return [...patterns, ...triggers].map(patternError).find((error) => error !== undefined);
}

function put<T>(list: readonly T[], nth: number, item: T | null): T[] {
  const next = [...list];
  next.splice(nth, 1, ...(item === null ? [] : [item]));
  return next;
}
