import { expect, it } from 'vitest';
import { insertOutcomeOf } from '@/entrypoints/content/insert-outcome';
import type { InsertOutcome } from '@/lib/conversations/insertion';
import type { InsertOutcome as EditorOutcome } from '@/lib/editors/insert-text';

const SPAN = { before: '', after: 'Hello', start: 0, end: 5, text: 'Hello' };
const CHANGED = { before: '', after: 'Hell', expected: 'Hello' };

const TABLE: readonly (readonly [EditorOutcome, InsertOutcome])[] = [
  [{ type: 'inserted', ...SPAN }, { type: 'inserted' }],
  [{ type: 'gone' }, { type: 'refused', why: 'comment-gone' }],
  [{ type: 'not-editable' }, { type: 'refused', why: 'no-composer' }],
  [{ type: 'composing' }, { type: 'refused', why: 'composing' }],
  [{ type: 'busy' }, { type: 'refused', why: 'busy' }],
  [
    { type: 'unchanged', before: 'Hi' },
    { type: 'failed', undone: true },
  ],
  [
    { type: 'mismatch', ...CHANGED, undone: true },
    { type: 'failed', undone: true },
  ],
  [
    { type: 'mismatch', ...CHANGED, undone: false },
    { type: 'failed', undone: false },
  ],
];

it.each(TABLE)('says of %o: %o', (outcome, told) => {
  expect(insertOutcomeOf(outcome)).toEqual(told);
});

it('says inserted of nothing but what was read back', () => {
  const inserted = TABLE.filter(([outcome]) => insertOutcomeOf(outcome).type === 'inserted');
  expect(inserted.map(([{ type }]) => type)).toEqual(['inserted']);
});
