import { compileMatcher, type Finder } from './finders';
import { compilePhrases, type Phrases } from './phrases';
import type { PolicyRule } from './rule';

export type CompiledRule = {
  readonly rule: PolicyRule;
  readonly finders: readonly Finder[];
  readonly unlessAfter: Phrases | null;
  readonly unlessWith: Phrases | null;
};

export type CompiledRules = readonly CompiledRule[];

/**
 * Makes rules ready to run. Throws when a pattern is not RE2 syntax: rules from outside go through `loadPack`, which
 * says so as a value.
 */
export function compileRules(rules: readonly PolicyRule[]): CompiledRules {
  return rules.map((rule) => ({
    rule,
    finders: rule.looksAt.map(compileMatcher),
    unlessAfter: rule.unlessAfter ? compilePhrases(rule.unlessAfter) : null,
    unlessWith: rule.unlessWith ? compilePhrases(rule.unlessWith) : null,
  }));
}
