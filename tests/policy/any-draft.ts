import fc from 'fast-check';
import type { DraftToCheck } from '@/lib/policy/check-draft';
import type { PolicyRule } from '@/lib/policy/rule';

/** Drafts of all sorts: examples of rules, one after the other, with anything at all between them. */
export function anyDraft(rules: readonly PolicyRule[]): fc.Arbitrary<DraftToCheck> {
  const textsOf = (some: readonly PolicyRule[]) =>
    some.flatMap(({ mustFlag, mustPass }) => [...mustFlag, ...mustPass].map(({ text }) => text));
  const mended = rules.filter(({ wording }) => wording !== null);
  const part = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...mended.flatMap((rule) => rule.mustFlag.map(({ text }) => text))),
    },
    { weight: 3, arbitrary: fc.constantFrom(...textsOf(rules).filter(({ length }) => length < 2_000)) },
    { weight: 2, arbitrary: fc.constantFrom(...BETWEEN) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    { weight: 1, arbitrary: anyUnits(8) },
  );
  const parts = fc.array(part, { maxLength: 5 });
  return fc.record({
    text: fc.tuple(parts, fc.constantFrom(' ', '', '\n', ', ')).map(([some, glue]) => some.join(glue)),
    audience: fc.constantFrom('public', 'private'),
    platform: fc.constantFrom('x', 'facebook'),
    comment: fc.constantFrom(null, ...RISKS.map((risk) => ({ risk }))),
    kept: fc.constant({}),
    ...(FACTS satisfies Record<string, unknown>),
  });
}

/** UTF-16 code units as they come, halves of pairs among them. */
export function anyUnits(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd7f0, max: 0xe00f }));
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}

const RISKS = [null, 'injury', 'self-harm', 'legal-threat', 'privacy', 'viral'] as const;
const FACTS = {
  lang: fc.constantFrom('en', 'de', 'es', 'fr-CA'),
  region: fc.constantFrom('GB', 'DE', 'US'),
  earlier: fc.constantFrom<string[]>([], ['Thank you for telling us, we are looking into it.']),
};
const BETWEEN = [
  'Hi Marit, ',
  '👍🏽',
  '👩‍👩‍👧',
  '\u200b',
  'é',
  'ﬁ',
  '\n',
  ' dm ',
  'not ',
  '…',
  '＃',
  '.',
  '𝗕',
  '\ud83d',
];
