import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isDrawn,
  moveSentence,
  newMatcher,
  otherSide,
  putMatcher,
  putSentence,
  type Side,
  sentencesOn,
  withOptional,
} from '@/components/library/policies/editor/edit-rule';
import { formFrom, formOf, ruleToSave } from '@/components/library/policies/editor/rule-form';
import { withWords } from '@/components/library/policies/editor/WordRow';
import type { Matcher } from '@/lib/policy/matcher';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { aTeamRule } from './rules';

const word = fc.string({ minLength: 1, maxLength: 12 });
const words = fc.array(word, { maxLength: 5 });
/** Whatever a newer Cuecard may keep beside what this one knows. */
const unknown = fc.dictionary(fc.constantFrom('zeta', 'eta', 'theta'), fc.jsonValue({ maxDepth: 2 }));

const known: fc.Arbitrary<Matcher> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), any: words }),
  fc.record({ kind: fc.constant('near' as const), a: words, b: words, within: fc.nat(50) }),
  fc.record({ kind: fc.constant('missing' as const), when: words, needs: fc.array(words) }),
  fc.record({ kind: fc.constant('pattern' as const), pattern: fc.string() }),
  fc.record({ kind: fc.constant('shape' as const), shape: fc.constant('emoji' as const) }),
);
const newer = fc.record({ kind: fc.constantFrom('melody', 'tense'), any: words });
const matcher = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: newer }), unknown)
  .map(([each, more]) => ({ ...more, ...each }) as Matcher);
const example = fc.tuple(unknown, fc.string()).map(([more, text]) => ({ ...more, text }));

const rule: fc.Arbitrary<PolicyRule> = fc
  .record({
    unknown,
    title: fc.string(),
    severity: fc.constantFrom('block', 'warn', 'tip' as const),
    applies: unknown.map((more) => ({ ...more, audience: 'any' as const })),
    looksAt: fc.array(matcher, { maxLength: 4 }),
    unlessWith: fc.option(words, { nil: undefined }),
    wording: fc.option(fc.string(), { nil: null }),
    mustFlag: fc.array(example, { maxLength: 4 }),
    mustPass: fc.array(example, { maxLength: 4 }),
  })
  .map(({ unknown: more, unlessWith, ...drawn }) => {
    const { rule: whole } = aTeamRule(drawn);
    return { ...more, ...whole, ...(unlessWith ? { unlessWith } : {}) } as PolicyRule;
  });

test('a rule comes out of the form as it went in, with what a newer Cuecard keeps in it', () => {
  fc.assert(
    fc.property(rule, fc.constantFrom('draft', 'live', 'off' as const), (whole, state) => {
      const row = { ...aTeamRule(), rule: whole, acknowledge: { snippetTags: ['delivery'] } };
      const { owner, replaces, acknowledge } = row;
      expect(ruleToSave(formOf(row), state)).toEqual({ rule: whole, owner, replaces, acknowledge, state });
    }),
  );
});

test('changing one way to match leaves all the others as they are stored', () => {
  fc.assert(
    fc.property(rule, fc.nat(3), matcher, (whole, nth, next) => {
      fc.pre(nth < whole.looksAt.length);
      const put = putMatcher(whole, nth, next);
      expect(put).toEqual({ ...whole, looksAt: whole.looksAt.with(nth, next) });
      expect(putMatcher(put, nth, whole.looksAt[nth] ?? null)).toEqual(whole);
      expect(putMatcher(whole, nth, null).looksAt).toEqual(whole.looksAt.toSpliced(nth, 1));
    }),
  );
});

test('a sentence that changes sides keeps what is said of its place, and goes back to where it was', () => {
  fc.assert(
    fc.property(rule, fc.constantFrom<Side>('must-flag', 'must-pass'), (whole, side) => {
      const nth = sentencesOn(whole, side).length - 1;
      fc.pre(nth >= 0);
      const moved = moveSentence(whole, side, nth);
      const other = otherSide(side);
      expect(sentencesOn(moved, other).at(-1)).toEqual(sentencesOn(whole, side)[nth]);
      expect(moveSentence(moved, other, sentencesOn(moved, other).length - 1)).toEqual(whole);
    }),
  );
});

test('a sentence is added, changed and taken away in its place', () => {
  const { rule: whole } = aTeamRule();
  const two = putSentence(whole, 'must-flag', 1, { text: 'It will arrive on Friday.' });
  expect(two.mustFlag.map(({ text }) => text)).toEqual([
    'It arrives on Monday.',
    'It will arrive on Friday.',
  ]);
  expect(putSentence(two, 'must-flag', 1, null)).toEqual(whole);
});

test('what has nothing to say is left out, not stored empty', () => {
  const { rule: whole } = aTeamRule({ ask: 'Jonas', unlessWith: ['usually'] });
  expect(withOptional(whole, 'ask', '')).not.toHaveProperty('ask');
  expect(withOptional(whole, 'unlessWith', [])).not.toHaveProperty('unlessWith');
  expect(withOptional(whole, 'unlessWith', ['may'])).toEqual({ ...whole, unlessWith: ['may'] });
});

test('every matcher that comes with Cuecard can be drawn, one of a newer kind or shape cannot', () => {
  const all = ALL_PACKS.flatMap(({ rules }) => rules).flatMap(({ looksAt }) => looksAt);
  expect(all.filter((each) => !isDrawn(each))).toEqual([]);
  expect(isDrawn({ kind: 'melody', any: ['la'] } as unknown as Matcher)).toBe(false);
  expect(isDrawn({ kind: 'shape', shape: 'haiku' } as unknown as Matcher)).toBe(false);
  expect(isDrawn(Object.assign(newMatcher('words'), { since: 7 }))).toBe(true);
});

test('a rule begun from one that came with Cuecard is the team’s own and takes its place', () => {
  const from = ALL_PACKS[0]?.rules[0];
  if (!from) throw new Error('no rules');
  const form = formFrom(from, 'own-1', 'Ines Cardoso', '2026-11-22');
  expect(form.replaces).toBe(from.id);
  expect(form.rule).toEqual({ ...from, id: 'own-1', pack: 'own', drafted: '2026-11-22', reviewed: null });
});

test('a comma or a new line ends a phrase, spaces are evened out, and each stands once', () => {
  expect(withWords(['send us'], 1, ' share  your, reply with\nsend us,')).toEqual([
    'send us',
    'share your',
    'reply with',
  ]);
  expect(withWords(['a', 'b', 'c'], 1, '')).toEqual(['a', 'c']);
  expect(withWords([], 0, 'a{1,3}', true)).toEqual(['a{1,3}']);
});
