import { describe, expect, it } from 'vitest';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { PACKS } from '@/lib/policy/packs/all-packs';
import { evasions, harmlessReplies, lookAlikes, riskIn } from '../bench/policy/corpus';
import { measureFalseBlocks } from '../bench/policy/false-blocks';
import { nearestOf } from '../bench/policy/near-duplicates';
import { isFound, isMistaken } from '../bench/policy/personal-data';

const RULES = [...CORE_RULES, ...PACKS.flatMap(({ rules }) => rules)];

describe('harmless replies with every pack on', () => {
  const replies = harmlessReplies();

  it('are 1,500 or more, of all situations, and no two nearly the same', () => {
    expect(replies.length).toBeGreaterThanOrEqual(1_500);
    expect(new Set(replies.map(({ situation }) => situation)).size).toBeGreaterThanOrEqual(48);
    expect(replies.filter(({ situation }) => riskIn(situation) !== null).length).toBeGreaterThan(400);
    expect(nearestOf(replies.map(({ text }) => text)).filter((share) => share >= 0.6)).toEqual([]);
  });

  it('are blocked in less than one case of two hundred, by all rules and by the rules of any pack', () => {
    const rows = measureFalseBlocks(RULES);
    expect(rows.length).toBe(2 + 1 + PACKS.length);
    for (const { metric, value } of rows) expect(value, metric).toBeLessThan(0.5);
  });

  it('would be seen to be blocked', () => {
    const rules = RULES.map((rule) => ({ ...rule, looksAt: [{ kind: 'words' as const, any: ['please'] }] }));
    expect(measureFalseBlocks(rules)[0]?.value).toBeGreaterThan(10);
  });
});

describe('nearly the same text', () => {
  it('is found whatever its case and signs', () => {
    const [first, second, third] = nearestOf([
      'We will look at it now',
      'we will look, at it NOW!',
      'Thank you',
    ]);
    expect([first, second, third]).toEqual([1, 1, 0]);
  });
});

describe('personal data in a draft', () => {
  const disguised = evasions();

  it.each([...new Set(disguised.map(({ kind }) => kind))])(
    'is found in 95 of 100 disguises or more: %s',
    (kind) => {
      const texts = disguised.filter((each) => each.kind === kind);
      const found = texts.filter(({ text }) => isFound(text, [kind]));
      expect(found.length / texts.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('is seen in 2 of 100 texts at most that only look like it', () => {
    const texts = lookAlikes();
    expect(disguised.length).toBeGreaterThanOrEqual(300);
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(texts.filter(({ text }) => isMistaken(text)).length / texts.length).toBeLessThanOrEqual(0.02);
  });
});
