import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNearlyFull, sizeName } from '@/components/library/files/backup-words';
import { problemField } from '@/components/library/files/field-words';
import { chosenPlan, countRows, isWritten, rowsOf } from '@/components/library/files/import-rows';
import { groupLosses } from '@/components/library/files/losses';
import { asText } from '@/components/library/files/RowDetail';
import { readAndPlan } from '@/components/library/files/read-and-plan';
import type { ImportPlan, ImportRow } from '@/lib/library/exchange/plan-import';
import type { Problem } from '@/lib/library/exchange/problem';
import { libraryFile } from './import-files';

const anAction = fc.constantFrom('add', 'change', 'same', 'refuse' as const);
const aRow = (action: ImportRow['action'], nth: number): ImportRow => ({
  file: 'a.csv',
  row: nth + 1,
  action,
  title: '',
  code: `c${nth}`,
  content: null,
  before: null,
  origin: null,
  target: action === 'change' ? { snippetId: `s${nth}`, version: 1, changedAt: 0, revision: null } : null,
  problems: [],
});
const aPlan = (actions: readonly ImportRow['action'][]): ImportPlan => ({
  format: 'cuecard-csv',
  name: 'a.csv',
  rows: actions.map(aRow),
  routes: [],
  rules: [],
  tables: [],
  problems: [],
  newDetails: [],
});

test('whatever is left out, the plan writes exactly the rows that stay chosen', () => {
  fc.assert(
    fc.property(fc.array(anAction, { maxLength: 40 }), fc.array(fc.nat(40)), (actions, out) => {
      const plan = aPlan(actions as ImportRow['action'][]);
      const leftOut = new Set(out);
      const wanted = plan.rows.filter((row, nth) => isWritten(row) && !leftOut.has(nth));
      expect(chosenPlan(plan, leftOut).rows.filter(isWritten)).toEqual(wanted);
      const counts = countRows(plan);
      expect(counts.add + counts.change + counts.refuse + counts.same).toBe(counts.all);
      expect(rowsOf(plan, 'to-decide')).toHaveLength(counts['to-decide']);
    }),
  );
});

const empty = { snippets: [], revisions: [] };
const defaults = { lang: 'en', owner: 'Ines', reviewBy: '2027-05-01' };

test('files of one format are one import, and of several are refused', () => {
  const one = libraryFile('a.csv', 'code,title,body\na,A,Hello there');
  const two = libraryFile('b.csv', 'code,title,body\nb,B,Good morning');
  const told: string[] = [];
  const both = readAndPlan({ files: [one, two], library: empty, memory: {}, defaults }, ({ name }) =>
    told.push(name ?? '-'),
  );
  if (!both.ok) throw new Error(both.failure.type);
  expect(both.value.rows.map(({ file, action }) => `${file} ${action}`)).toEqual(['a.csv add', 'b.csv add']);
  expect(told).toEqual(['a.csv', 'b.csv', '-']);
  const other = libraryFile(
    'c.json',
    '{"folders":[{"name":"F","snippets":[{"name":"x","shortcut":"/x","text":"Hi"}]}]}',
  );
  const mixed = readAndPlan({ files: [one, other], library: empty, memory: {}, defaults }, () => undefined);
  expect(mixed).toMatchObject({ ok: false, failure: { type: 'mixed-formats' } });
});

test('one file that is refused keeps the others out', () => {
  const good = libraryFile('a.csv', 'code,title,body\na,A,Hello');
  const bad = libraryFile('b.bin', '\u0000');
  const read = readAndPlan({ files: [good, bad], library: empty, memory: {}, defaults }, () => undefined);
  expect(read).toMatchObject({ ok: false, failure: { type: 'file-refused' } });
});

test('the same loss of many replies is told once, with how many', () => {
  const loss = (file: string, field: string): Problem => ({
    file,
    row: 1,
    field,
    weight: 'warning',
    word: 'exchange_loss_field',
    parts: [],
  });
  const groups = groupLosses([loss('a', 'tags'), loss('a', 'owner'), loss('b', 'tags'), loss('b', 'tags')]);
  expect(groups.map(({ problem, replies }) => [problem.field, replies])).toEqual([
    ['tags', 2],
    ['owner', 1],
  ]);
});

test('sizes are read at a glance, and little room is noticed in time', () => {
  expect(sizeName('en', 34_120)).toBe('34 kB');
  expect(sizeName('en', 2_500_000)).toBe('2.5 MB');
  expect(isNearlyFull({ usedBytes: 90, quotaBytes: 100 })).toBe(true);
  expect(isNearlyFull({ usedBytes: 0, quotaBytes: 0 })).toBe(false);
});

test('a field is named by its word, and by the name the file has where there is none', () => {
  const said = (field: string) => problemField((key, ...parts) => [key, ...parts].join(' '), field);
  expect(said('reviewBy')).toBe('files_field_review');
  expect(said('placeholders')).toBe('files_field_details');
  expect(said('texts.1.body')).toBe('files_field_of_text files_field_wording 2');
  expect(said('texts.0.variants.1.body')).toBe('files_field_of_text files_field_variants 1');
  expect(said('image_path')).toBe('image_path');
  expect(said('constructor')).toBe('constructor');
});

test('any field is shown as words', () => {
  expect(asText(['a', 'b'])).toBe('a\nb');
  expect(asText({ title: 'T', body: 'B' })).toBe('T\nB');
  expect(asText(null)).toBe('');
});
