import { fail, type Result, succeed } from '@/lib/shared/result';
import { hashText } from '@/lib/text/hash';
import { checkDraft } from './check-draft';
import { type CompiledRules, compileRules } from './compile-rules';
import type { DraftToCheck } from './draft-to-check';
import { patternError } from './patterns';
import type { Finding, PolicyExample, PolicyRule } from './rule';

export type ExampleFailure = {
  readonly ruleId: string;
  /**
   * `bad-pattern`: `text` is what the pattern engine said. `wording`: with the wording in place, this example is
   * still flagged by the rule.
   */
  readonly expected: 'must-flag' | 'must-pass' | 'bad-pattern' | 'wording';
  readonly text: string;
};

/** The rule's own examples that it gets wrong. Examples are written for a place where the rule applies. */
export function selfTest(rule: PolicyRule): ExampleFailure[] {
  return [...trials(rule)].flat();
}

/** `untried`: how many of its examples there was no time for; nothing is known of them. */
export type Trial = { readonly failures: readonly ExampleFailure[]; readonly untried: number };

/** The same for a rule of somebody we do not know: before each example `mayGoOn` is asked. */
export function tryRule(rule: PolicyRule, mayGoOn: () => boolean): Trial {
  const failures: ExampleFailure[] = [];
  const total = rule.mustFlag.length + rule.mustPass.length;
  if (lettersIn(rule) > MOST_LETTERS) return { failures, untried: total };
  const trying = trials(rule);
  let tried = 0;
  while (mayGoOn()) {
    const { value, done } = trying.next();
    if (done) return { failures, untried: 0 };
    failures.push(...value);
    tried += 1;
  }
  return { failures, untried: Math.max(0, total - tried) };
}

/** Of patterns and of the longest example: more than any of ours by far, and quick to try all the same. */
const MOST_LETTERS = 20_000;

function lettersIn(rule: PolicyRule): number {
  const patterns = patternsOf(rule).reduce((sum, pattern) => sum + pattern.length, 0);
  const examples = [...rule.mustFlag, ...rule.mustPass];
  return examples.reduce((most, { text, earlier = [] }) => {
    return Math.max(most, patterns + earlier.reduce((sum, one) => sum + one.length, text.length));
  }, patterns);
}

/** What is wrong, example by example; all of it at once where the rule cannot run. */
function* trials(rule: PolicyRule): Generator<ExampleFailure[], void, void> {
  const failure = (expected: ExampleFailure['expected'], text: string) => [
    { ruleId: rule.id, expected, text },
  ];
  const badPatterns = patternsOf(rule).flatMap((pattern) => patternError(pattern) ?? []);
  const [badPattern] = badPatterns;
  if (badPattern !== undefined) return yield failure('bad-pattern', badPattern);
  const compiled = compileRules([rule]);
  for (const example of rule.mustFlag) {
    const findings = checkDraft(compiled, asDraft(rule, example));
    if (findings.length === 0) yield failure('must-flag', example.text);
    else yield isHealed(compiled, rule, example, findings) ? [] : failure('wording', example.text);
  }
  for (const example of rule.mustPass) {
    const findings = checkDraft(compiled, asDraft(rule, example));
    yield findings.length === 0 ? [] : failure('must-pass', example.text);
  }
}

export type PackFailure = { readonly type: 'examples-fail'; readonly failures: readonly ExampleFailure[] };

/** Hashes of rules that have got their own examples right. Forget them when the engine changes. */
export type ProvenRules = { has(hash: string): boolean; add(hash: string): unknown };

/**
 * Rules from outside, ready to run, or the rules and examples that are wrong: such a pack does not load. What is in
 * `proven` is not tried again, and what passes is added to it.
 */
export function loadPack(
  rules: readonly PolicyRule[],
  proven: ProvenRules = new Set<string>(),
): Result<CompiledRules, PackFailure> {
  const failures = rules.flatMap((rule) => {
    const hash = hashText(JSON.stringify(rule));
    if (proven.has(hash)) return [];
    const own = selfTest(rule);
    if (own.length === 0) proven.add(hash);
    return own;
  });
  return failures.length > 0 ? fail({ type: 'examples-fail', failures }) : succeed(compileRules(rules));
}

function patternsOf({ looksAt }: PolicyRule): string[] {
  return looksAt.flatMap((matcher) => {
    if (matcher.kind === 'pattern') return [matcher.pattern];
    return matcher.kind === 'missing' ? (matcher.whenPatterns ?? []) : [];
  });
}

/** Each wording makes its own finding go away. */
function isHealed(
  compiled: CompiledRules,
  rule: PolicyRule,
  example: PolicyExample,
  findings: readonly Finding[],
): boolean {
  return findings.every(({ start, end, wording }) => {
    if (wording === null) return true;
    const text = example.text.slice(0, start) + wording + example.text.slice(end);
    const left = checkDraft(compiled, asDraft(rule, { ...example, text }));
    return left.length < findings.length;
  });
}

/** An example as a draft: where it says nothing, in a place where the rule applies. */
export function asDraft({ applies }: PolicyRule, example: PolicyExample): DraftToCheck {
  const { lang = applies.langs?.[0], role = applies.roles?.[0], today = applies.from } = example;
  const jurisdiction = example.jurisdiction ?? applies.jurisdictions?.[0];
  return {
    text: example.text,
    audience: example.audience ?? (applies.audience === 'private' ? 'private' : 'public'),
    platform: example.platform ?? applies.platforms?.[0] ?? 'x',
    comment: {
      risk: example.commentRisk ?? applies.commentRisks?.[0] ?? null,
      sentiment: example.sentiment ?? applies.sentiments?.[0] ?? null,
    },
    kept: {},
    earlier: example.earlier ?? [],
    ...(lang === undefined ? {} : { lang }),
    ...(role === undefined ? {} : { role }),
    ...(today === undefined ? {} : { today }),
    ...(jurisdiction === undefined ? {} : { jurisdictions: [jurisdiction] }),
  };
}
