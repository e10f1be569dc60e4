import type { Transaction } from 'dexie';
import { lessonText } from '@/lib/triage/learned/lesson';
import type { Migration } from './migration';

const correction = {
  id: '01K70000000000000000000016',
  schema: 1,
  at: 1_763_800_000_000,
  by: 'Ines',
  commentKey: 'x:1802',
  field: 'talk',
  was: 'other',
  is: 'complaint',
};

export const masked: Migration = {
  version: 8,
  title: 'Labels put right are kept without personal data',
  stores: {},
  upgrade: async (transaction: Transaction) => {
    await transaction
      .table<{ text: string }>('corrections')
      .toCollection()
      .modify((row) => {
        row.text = lessonText(row.text, null);
      });
  },
  before: { corrections: [{ ...correction, text: 'Write to ana@example.com, still nothing' }] },
  after: { corrections: [{ ...correction, text: 'Write to •••••••••••••••, still nothing' }] },
};
