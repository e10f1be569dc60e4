import { expect, test } from 'vitest';
import { fixedPercent, sumOfUses, usesByRule } from '@/components/library/policies/rule-use';
import { append } from '@/lib/database/journal';
import { DAY_MS } from '@/lib/shared/clock';
import { freshDatabase } from '../../../database/fresh';

const NOW = Date.UTC(2026, 10, 22, 10, 30);

test('catches, fixes and what was kept are counted for 28 days, rule by rule', async () => {
  const db = freshDatabase();
  const of = (ruleId: string) =>
    ({ commentKey: 'x:1', ruleId, findingId: `${ruleId}@1`, severity: 'warn' }) as const;
  await append(
    db,
    [
      { kind: 'finding-shown', ...of('a') },
      { kind: 'finding-shown', ...of('a') },
      { kind: 'finding-fixed', ...of('a') },
      { kind: 'finding-kept', ...of('a'), reason: 'They asked for it.' },
      { kind: 'finding-shown', ...of('b') },
    ],
    { by: 'Ines', at: NOW - DAY_MS },
  );
  await append(db, { kind: 'finding-shown', ...of('a') }, { by: 'Ines', at: NOW - 29 * DAY_MS });
  const uses = await usesByRule(db, NOW);
  expect(uses.get('a')).toEqual({ shown: 2, fixed: 1, kept: 1 });
  expect(uses.get('b')).toEqual({ shown: 1, fixed: 0, kept: 0 });
  expect(sumOfUses(uses)).toEqual({ shown: 3, fixed: 1, kept: 1 });
});

test('a share is told from twenty catches on, and never over a hundred', () => {
  expect(fixedPercent({ shown: 19, fixed: 19, kept: 0 })).toBeUndefined();
  expect(fixedPercent({ shown: 20, fixed: 19, kept: 0 })).toBe(95);
  expect(fixedPercent({ shown: 20, fixed: 31, kept: 0 })).toBe(100);
});
