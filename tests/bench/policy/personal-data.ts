import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { matcherSchema } from '@/lib/policy/matcher';
import type { PolicyRule } from '@/lib/policy/rule';
import { type Evasion, evasions, lookAlikes } from './corpus.ts';

/** Disguised personal data that a check of a draft finds, kind by kind, and what only looks like some. */
export function measurePersonalData() {
  const disguised = evasions();
  const kinds = [...new Set(disguised.map(({ kind }) => kind))];
  const found = kinds.map((kind) => ({ kind, ...recallOf(kind, disguised) }));
  const alike = lookAlikes();
  const mistaken = alike.filter(({ text }) => isMistaken(text)).length;
  const right = found.reduce((sum, { value }) => sum + value, 0);
  const share = { unit: '%', better: 'higher' as const };
  return [
    ...found.map(({ kind, value, texts }) => ({
      metric: `disguised personal data found: ${kind}`,
      ...{ value: (100 * value) / texts, ...share, target: 95, others: { texts, found: value } },
    })),
    {
      metric: 'look-alikes of personal data left alone',
      ...{ value: 100 - (100 * mistaken) / alike.length, ...share, target: 98 },
      others: { texts: alike.length, mistaken, 'precision over both, %': (100 * right) / (right + mistaken) },
    },
  ];
}

function recallOf(kind: string, disguised: readonly Evasion[]) {
  const texts = disguised.filter((each) => each.kind === kind);
  return { texts: texts.length, value: texts.filter(({ text }) => isFound(text, [kind])).length };
}

/** An order number that is taken for an order number is no mistake. */
export function isMistaken(text: string): boolean {
  return isFound(text, ['card', 'iban', 'email', 'phone', 'national-id', 'address', 'birth-date']);
}

/** Through the engine, as a rule that looks for these kinds finds it in a draft of which nothing else is known. */
export function isFound(text: string, kinds: readonly string[]): boolean {
  const compiled = compileRules([lookingFor(kinds)]);
  return (
    checkDraft(compiled, { text, audience: 'public', platform: 'x', comment: null, kept: {} }).length > 0
  );
}

function lookingFor(any: readonly string[]): PolicyRule {
  return {
    id: 'measured',
    pack: 'measured',
    title: 'Measured only',
    severity: 'block',
    reason: 'Measured only.',
    applies: { audience: 'any' },
    looksAt: [matcherSchema.parse({ kind: 'personal-data', any: [...any] })],
    wording: null,
    source: 'Benchmark',
    drafted: '2026-11-22',
    reviewed: null,
    mustFlag: [],
    mustPass: [],
  };
}
