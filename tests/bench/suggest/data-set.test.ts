import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDataSet } from './data-set.ts';

const ROWS = ['{"t": "where is it", "y": "track_order"}', '{"t": "money back", "y": "refund"}'];
const SNIPPETS = ['{"id": "refund", "title": "Your refund"}', '{"id": "track_order", "title": "Your order"}'];
let folder = '';
let said: string[] = [];

async function write(files: Readonly<Record<string, readonly string[]>>) {
  for (const [name, lines] of Object.entries(files)) {
    await writeFile(path.join(folder, `${name}.jsonl`), lines.join('\n'));
  }
}

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'set-')), 'ours');
  await mkdir(folder);
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

describe('a folder with a set of comments', () => {
  it('needs no snippets: their titles are the labels in words', async () => {
    await write({ train: ROWS, test: ROWS });
    const titles = readDataSet(folder).snippets.map(({ title }) => title);
    expect(titles).toEqual(['refund', 'track order']);
  });

  it('needs no training comments, and says what is left out', async () => {
    await write({ snippets: SNIPPETS, test: ROWS });
    expect(readDataSet(folder)).toMatchObject({ train: [], test: [{ label: 'track_order' }, {}] });
    expect(said).toEqual([
      `  ours: no train.jsonl, so it is asked without example comments and without picks`,
    ]);
    await rm(path.join(folder, 'snippets.jsonl'));
    expect(readDataSet(folder).snippets).toHaveLength(2);
  });

  it('keeps comments that no reply answers apart, of the part that is asked', async () => {
    const stray = '{"t": "who is the king", "y": "oos"}';
    await write({ train: ROWS, val: ROWS, oos_val: [stray] });
    expect(readDataSet(folder)).toMatchObject({ test: [{}, {}], stray: [{ text: 'who is the king' }] });
    await write({ test: [...ROWS, '{"t": "none of this", "y": "NO_NODES_DETECTED"}'], oos_test: [stray] });
    expect(readDataSet(folder)).toMatchObject({ test: [{}, {}], stray: [{ text: 'none of this' }, {}] });
  });

  it('leaves rows out whose label is no snippet, and says how many and where the first one is', async () => {
    const strange = '{"t": "hello", "y": "greet"}';
    await write({ snippets: SNIPPETS, train: [strange, ...ROWS], test: [...ROWS, strange, strange] });
    expect(readDataSet(folder)).toMatchObject({ train: [{}, {}], test: [{}, {}] });
    expect(said).toEqual([
      `  ${folder}/test.jsonl:3: no snippet is called "greet"; 2 of 4 rows are left out, with this label`,
      `  ${folder}/train.jsonl:1: no snippet is called "greet"; 1 of 3 rows is left out, with this label`,
    ]);
  });

  it('says which labels have no snippet where there are several', async () => {
    await write({
      train: ROWS,
      test: [...ROWS, '{"t": "hi", "y": "greet"}', '{"t": "bye", "y": "part"}'],
    });
    readDataSet(folder);
    expect(said.join()).toMatch(/test\.jsonl:3: no snippet is called "greet"; 2 of 4 rows .* 2 such labels$/);
  });

  it.each([
    ['ours: neither test.jsonl nor val.jsonl has rows', { train: ROWS }],
    ['ours/test.jsonl:3: not JSON', { train: ROWS, test: [...ROWS.slice(1), '', '{"t": "cut o'] }],
    ['ours/train.jsonl:1: "t" must be a text, "y" must be a text', { train: ['[1]'], test: ROWS }],
    ['ours/train.jsonl:1: "y" must be a text', { train: ['{"t": "text"}'], test: ROWS }],
    ['ours/test.jsonl:1: "t" must be a text', { test: ['{"t": " ", "y": "refund"}'] }],
    ['ours/test.jsonl:1: "t" must be a text', { test: ['null'] }],
    ['ours/oos_test.jsonl:1: "t" must be a text', { oos_test: ['{"t": 7, "y": "oos"}'], test: ROWS }],
    ['ours/snippets.jsonl:1: "id" must be a text', { snippets: ['{"title": "Refund"}'], test: ROWS }],
    [
      'ours/snippets.jsonl:1: "tags" must be a list of texts',
      { snippets: ['{"id": "refund", "title": "Refund", "tags": "money"}'], test: ROWS },
    ],
    [
      'ours/snippets.jsonl:3: there is a snippet "refund" already',
      { snippets: [...SNIPPETS, ...SNIPPETS], test: ROWS },
    ],
    [
      'ours: no row to ask has a label that is the id of a snippet',
      { snippets: ['{"id": "other", "title": "Other"}'], test: ROWS },
    ],
  ])('is refused with the place: %s', async (message, files: Record<string, string[]>) => {
    await write(files);
    expect(() => readDataSet(folder)).toThrow(message);
  });

  it('may begin with a byte order mark and end its lines as Windows does', async () => {
    await write({ test: [`\uFEFF${ROWS[0]}\r`, `${ROWS[1]}\r`, ''] });
    expect(readDataSet(folder).test).toHaveLength(2);
  });

  it('that is not there is refused by name', () => {
    expect(() => readDataSet(path.join(folder, 'nowhere'))).toThrow(/ours\/nowhere is not there/);
  });
});
