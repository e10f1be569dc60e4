import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumnMemory, rememberColumns } from '@/lib/database/csv-columns';
import { COLUMN_USES, type ColumnMemory, headerKey, withUse } from '@/lib/library/exchange/column-use';
import { writeCsv } from '@/lib/library/exchange/csv';
import { planImport } from '@/lib/library/exchange/plan-import';
import { readLibraryFile } from '@/lib/library/exchange/read-library-file';
import { freshDatabase } from '@/tests/database/fresh';
import { bytesOf, DEFAULTS } from './reading';

function planned(csv: string, memory: ColumnMemory = {}, name = 'team.csv') {
  const read = readLibraryFile({ name, bytes: bytesOf(csv) }, undefined, memory);
  if (!read.ok) throw new Error(JSON.stringify(read.failure.problems));
  const plan = planImport(read.value, { snippets: [], revisions: [] }, DEFAULTS);
  const [table] = plan.tables;
  return { plan, table, uses: table?.columns.map(({ use }) => use), first: plan.rows[0]?.content };
}

const LONG =
  'Thank you for telling us, we will look at it today and come back to you here with what we find.';
const GERMAN = `Betreff;Kürzel;Antworttext;Schlagworte;Sprache;Ordner;Angelegt
Lieferung;lief;Leider verspätet.;paket, versand;de;Versand;2024-01-02
`;
const NAMELESS = `Spalte A,Spalte B,Spalte C,Spalte D
DE,Parcel late,"parcel, late","${LONG} One."
EN,Parcel lost,"parcel, lost","${LONG} Two."
EN,Parcel back,"parcel, back","${LONG} Three."
`;

describe('the columns of a spreadsheet that is not ours', () => {
  it('are known by words of their names in other languages', () => {
    const { plan, uses, first } = planned(GERMAN);
    expect(plan.format).toBe('cuecard-csv');
    expect(uses).toEqual(['title', 'code', 'body', 'tags', 'lang', 'folder', null]);
    expect(first).toMatchObject({
      code: 'lief',
      folder: 'Versand',
      tags: ['paket', 'versand'],
      texts: [{ lang: 'de', title: 'Lieferung', body: 'Leider verspätet.' }],
    });
    expect(plan.problems).toMatchObject([{ word: 'exchange_column_unknown', parts: ['Angelegt'] }]);
  });

  it('are known by what is in them where their names say nothing', () => {
    const { uses, table, first } = planned(NAMELESS);
    expect(uses).toEqual(['lang', 'title', 'tags', 'body']);
    expect(table?.isSure).toBe(false);
    expect(table?.columns[3]).toMatchObject({ name: 'Spalte D', sample: `${LONG} One.` });
    expect(first?.texts).toMatchObject([{ lang: 'DE', title: 'Parcel late', body: `${LONG} One.` }]);
  });

  it('are what somebody chose for the same names before', () => {
    const header = ['betreff', 'kürzel', 'antworttext', 'schlagworte', 'sprache', 'ordner', 'angelegt'];
    const choice = [null, 'title', 'body', null, 'lang', 'tags', null] as const;
    const { table, uses, first } = planned(GERMAN, { [headerKey(header)]: choice });
    expect([uses, table?.isSure]).toEqual([choice, true]);
    expect(first).toMatchObject({ tags: ['Versand'], folder: '', texts: [{ title: 'lief' }] });
  });

  it('say row by row what lacks when none is chosen to be the words', () => {
    const header = ['spalte_a', 'spalte_b', 'spalte_c', 'spalte_d'];
    const memory = { [headerKey(header)]: [null, 'title', null, null] as const };
    const { plan } = planned(NAMELESS, memory);
    expect(plan.rows.map(({ action }) => action)).toEqual(['refuse', 'refuse', 'refuse']);
    expect(plan.rows[0]?.problems).toMatchObject([{ field: 'body', word: 'exchange_value_missing' }]);
  });

  it('are asked about only where the names do not say what is needed', () => {
    const { table } = planned('code,title,body,Created at\na,A,Hello,2024\n');
    expect(table).toMatchObject({
      isSure: true,
      columns: [{ use: 'code' }, {}, { use: 'body' }, { use: null }],
    });
    expect(planned('code,title,body\na,A,Hello\n').table).toBeUndefined();
    const other = planned('title,Wording,risk\nA,Hello,injury\n');
    expect(other.table?.columns[2]).toMatchObject({ isFixed: true, use: null });
    expect(other.first).toMatchObject({ risk: 'injury', texts: [{ title: 'A', body: 'Hello' }] });
  });

  it('leave a file without column names to the tool that writes such files', () => {
    const { plan } = planned(`sig,"${LONG}",Signature\nbye,"${LONG}",Good bye\nhi,"${LONG}",Hello\n`);
    expect(plan.format).toBe('textexpander-csv');
  });
});

it('no spreadsheet and no memory breaks the reading, and each use is given once', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('text', 'title', '__proto__', 'de', 'a, b', ''));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  const use = fc.constantFrom(null, ...COLUMN_USES);
  fc.assert(
    fc.property(table, fc.array(use, { maxLength: 5 }), (records, choice) => {
      const file = { name: 'any.csv', bytes: bytesOf(writeCsv(records)) };
      const read = readLibraryFile(file, 'cuecard-csv');
      if (!read.ok) return;
      for (const { key, columns } of read.value.tables) {
        const uses = columns.flatMap((column) => column.use ?? []);
        expect(new Set(uses).size).toBe(uses.length);
        expect(readLibraryFile(file, 'cuecard-csv', { [key]: choice }).ok).toBe(true);
      }
    }),
  );
});

it('a use that is chosen for one column is taken from the other', () => {
  expect(withUse(['body', 'title', null], 2, 'body')).toEqual([null, 'title', 'body']);
  expect(withUse(['body', null, null], 2, null)).toEqual(['body', null, null]);
});

it('choices are kept for the next file with the same columns, the latest fifty', async () => {
  const db = freshDatabase();
  expect(await readColumnMemory(db)).toEqual({});
  for (let nth = 0; nth < 60; nth += 1)
    await rememberColumns(db, [{ key: headerKey([`column ${nth}`]), choice: ['body'] }]);
  await rememberColumns(db, [{ key: headerKey(['column 30']), choice: [null] }]);
  const memory = await readColumnMemory(db);
  expect(Object.keys(memory)).toHaveLength(50);
  expect(memory[headerKey(['column 30'])]).toEqual([null]);
  expect(memory[headerKey(['column 9'])]).toBeUndefined();
  await db.meta.put({ key: 'csv-columns', value: 'nonsense' });
  expect(await readColumnMemory(db)).toEqual({});
});
