import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import type { PolicyRule } from '@/lib/policy/rule';
import { bestTime, exponentOf } from './growth.ts';
import { teamRules } from './rules.ts';

const LENGTHS = [62_500, 125_000, 250_000, 500_000, 1_000_000];

/** What people paste, and what hurts a careless finder. */
const PASTED: Readonly<Record<string, string>> = {
  'a reply again and again':
    'So sorry, that’s our fault, send us your order number here, ring 020 7946 0958 or write to jo@example.org ASAP!! 🎉 ',
  'one letter': 'a',
  'words that begin phrases': 'we will not your please send us the ',
  digits: '4',
  dots: 'a.b-c@',
  emoji: '👍🏽',
};

/** All packs and 500 team rules over up to a million characters. */
export function measureLongTexts(rules: readonly PolicyRule[]) {
  const compiled = compileRules([...rules, ...teamRules(500)]);
  const place = { audience: 'public', platform: 'facebook', comment: { risk: 'injury' }, kept: {} } as const;
  return Object.entries(PASTED).map(([name, piece]) => {
    const points = LENGTHS.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return { length, ms: bestTime(() => checkDraft(compiled, { ...place, text }), 2) };
    });
    return {
      metric: `1,000,000 characters pasted, ${name}: time grows with length to the power of`,
      ...{ value: exponentOf(points), unit: '', target: 1.2, better: 'lower' as const },
      others: Object.fromEntries(points.map(({ length, ms }) => [`ms at ${length}`, ms])),
    };
  });
}
