import type { PolicyExample, PolicyRule } from '../rule';

/** A core rule as it is written down: examples may be bare sentences. */
export type CoreRule = Omit<PolicyRule, 'pack' | 'drafted' | 'reviewed' | 'mustFlag' | 'mustPass'> & {
  readonly mustFlag: readonly (string | PolicyExample)[];
  readonly mustPass: readonly (string | PolicyExample)[];
};

/** Examples that stand apart from their rules, by the rule's id. */
export type MoreExamples = Readonly<Record<string, Pick<CoreRule, 'mustFlag' | 'mustPass'>>>;

export function asCoreRules(rules: readonly CoreRule[], more: MoreExamples = {}): PolicyRule[] {
  return rules.map((rule) => ({
    ...rule,
    pack: 'core',
    drafted: '2026-11-22',
    reviewed: null,
    mustFlag: [...rule.mustFlag, ...(more[rule.id]?.mustFlag ?? [])].map(toExample),
    mustPass: [...rule.mustPass, ...(more[rule.id]?.mustPass ?? [])].map(toExample),
  }));
}

function toExample(example: string | PolicyExample): PolicyExample {
  return typeof example === 'string' ? { text: example } : example;
}

export const NEGATIONS_EN = [
  'not',
  "don't",
  "doesn't",
  "didn't",
  "can't",
  "won't",
  'cannot',
  'never',
  'no',
  'nobody',
  'without',
  'avoid',
  'instead of',
];
export const NEGATIONS_DE = ['nicht', 'nie', 'niemals', 'kein*', 'ohne'];
export const NEGATIONS_ES = ['no', 'nunca', 'jamás', 'ni', 'sin'];
