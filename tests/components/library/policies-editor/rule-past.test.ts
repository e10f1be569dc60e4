import { expect, test } from 'vitest';
import { readRunInput } from '@/components/library/policies/editor/read-run';
import { readPast } from '@/components/library/policies/editor/rule-past';
import { newRuleHash, ruleHash, rulePlaceOf } from '@/components/library/policies/editor/rule-place';
import { append } from '@/lib/database/journal';
import { DAY_MS } from '@/lib/shared/clock';
import { freshDatabase } from '../../../database/fresh';

const NOW = Date.UTC(2026, 10, 22, 10, 30);
const found = { commentKey: 'x:1', ruleId: 'own-1', findingId: 'own-1@1', severity: 'warn' } as const;

test('the log tells how often a rule spoke in four weeks, what came of it, and who saved which version', async () => {
  const db = freshDatabase();
  const at = (days: number) => ({ by: 'Ines', at: NOW - days * DAY_MS });
  await append(db, { kind: 'rule-saved', ruleId: 'own-1', version: 1, state: 'draft' }, at(90));
  await append(db, { kind: 'rule-saved', ruleId: 'own-1', version: 2, state: 'live' }, at(60));
  await append(db, { kind: 'rule-saved', ruleId: 'own-2', version: 1, state: 'live' }, at(1));
  await append(db, { kind: 'finding-shown', ...found }, at(40));
  await append(
    db,
    [
      { kind: 'finding-shown', ...found },
      { kind: 'finding-shown', ...found },
      { kind: 'finding-shown', ...found, ruleId: 'own-2' },
      { kind: 'finding-fixed', ...found },
      { kind: 'finding-kept', ...found, reason: 'He asked for the day.' },
    ],
    at(3),
  );
  const past = await readPast(db, 'own-1', NOW);
  expect(past).toMatchObject({ caught: 2, fixed: 1, kept: 1 });
  expect(past.versions.map(({ version, state }) => [version, state])).toEqual([
    [2, 'live'],
    [1, 'draft'],
  ]);
  await db.delete();
});

test('the last 500 drafts with words in them are read, newest first', async () => {
  const db = freshDatabase();
  const drafts = Array.from({ length: 520 }, (_, nth) => ({
    ...{ commentKey: `x:${nth}`, schema: 1 as const, hash: '', audience: 'public' as const },
    ...{ text: nth === 519 ? '  ' : `Draft ${nth}`, checkedAt: nth },
  }));
  await db.drafts.bulkAdd(drafts);
  const input = await readRunInput(db);
  expect(input.drafts).toHaveLength(500);
  expect(input.drafts[0]?.draft.text).toBe('Draft 518');
  await db.delete();
});

test('addresses of the editor are read as they are written, and nothing else is', () => {
  expect(rulePlaceOf(ruleHash('own 1/ü'))).toEqual({ kind: 'edit', ruleId: 'own 1/ü' });
  expect(rulePlaceOf(newRuleHash())).toEqual({ kind: 'new', from: null });
  expect(rulePlaceOf(newRuleHash('core-fault'))).toEqual({ kind: 'new', from: 'core-fault' });
  for (const other of [
    '#policies',
    '#policies/packs/new',
    '#policies/newer',
    '#policies/edit/',
    '#policies/edit/%',
    '#replies/new',
  ])
    expect(rulePlaceOf(other)).toBeUndefined();
});
