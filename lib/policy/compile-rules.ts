import type { Lookout } from './draft-reading';
import { compileMatcher, type Finder } from './finders';
import { PatternList } from './patterns';
import { PhraseBook, type PhraseSet } from './phrases';
import type { PolicyRule } from './rule';

export type CompiledRule = {
  readonly rule: PolicyRule;
  readonly finders: readonly Finder[];
  readonly unlessAfter: PhraseSet | null;
  readonly unlessWith: PhraseSet | null;
};

/** Rules ready to run together. Their phrases and their patterns' literals are each one automaton. */
export type CompiledRules = {
  readonly rules: readonly CompiledRule[];
  /** How many rules. */
  readonly length: number;
  readonly lookout: Lookout;
};

/** What the matchers of all rules put their phrases and patterns into. */
export type Parts = { readonly phrases: PhraseBook; readonly patterns: PatternList };

/**
 * Makes rules ready to run. A pattern is compiled when a draft first has what it needs, since that takes about a
 * millisecond each: one that is not RE2 syntax throws only then. Rules from outside go through `loadPack`, which
 * tries every pattern and says so as a value.
 */
export function compileRules(rules: readonly PolicyRule[]): CompiledRules {
  const parts: Parts = { phrases: new PhraseBook(), patterns: new PatternList() };
  const compiled = [...rules].sort(byPrecedence).map((rule) => compileRule(rule, parts));
  return {
    rules: compiled,
    length: compiled.length,
    lookout: { findPhrases: parts.phrases.finder(), patternsFor: parts.patterns.lookout() },
  };
}

/** So that the order in which rules are handed over does not matter. */
function byPrecedence(a: PolicyRule, b: PolicyRule): number {
  const difference = (a.precedence ?? 0) - (b.precedence ?? 0);
  if (difference !== 0 || a.id === b.id) return difference;
  return a.id < b.id ? -1 : 1;
}

function compileRule(rule: PolicyRule, parts: Parts): CompiledRule {
  return {
    rule,
    finders: rule.looksAt.map((matcher) => compileMatcher(matcher, parts)),
    unlessAfter: rule.unlessAfter ? parts.phrases.add(rule.unlessAfter) : null,
    unlessWith: rule.unlessWith ? parts.phrases.add(rule.unlessWith) : null,
  };
}
