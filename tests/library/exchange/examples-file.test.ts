import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplesFile } from '@/lib/library/exchange/cuecard-examples';
import { planImport } from '@/lib/library/exchange/plan-import';
import { aSnippet } from '@/tests/fixtures/snippets';
import { DEFAULTS, planText, readText, refusalOf } from './reading';

const LATE = aSnippet('late', 'Late parcel', 'We look for it.', { examples: ['Where is it?'] });
const TEXTS = ['Nine days now', 'Where is it?', 'where is IT?', '  Still\n nothing '];

const file = (...replies: unknown[]) =>
  JSON.stringify({ format: 'cuecard-examples', version: 1, replies }, null, 2);
const planOf = (text: string, snippets = [LATE]) => planText('examples.json', text, snippets);
const wordsOf = ({ problems }: { problems: readonly { word: string }[] }) => problems.map(({ word }) => word);

describe('a file of examples', () => {
  it('brings the reply those it does not have, and changes nothing else of it', () => {
    const { format, rows } = planOf(file({ id: 'late', examples: TEXTS }));
    expect(format).toBe('cuecard-examples');
    const { examples, ...rest } = rows[0]?.content ?? {};
    const { examples: _, ...before } = rows[0]?.before ?? {};
    expect(examples).toEqual(['Where is it?', 'Nine days now', 'Still nothing']);
    expect(rest).toEqual(before);
    expect(rows[0]).toMatchObject({ action: 'change', origin: null, problems: [] });
  });

  it('says "the same" when it has them all', () => {
    expect(planOf(file({ id: 'late', examples: ['where is it?'] })).rows[0]?.action).toBe('same');
  });

  it('refuses, row by row, replies that are not here and never makes one of them', () => {
    const { rows } = planOf(file({ id: 'gone', examples: ['A'] }, { id: 'late', examples: ['B'] }, 'text'));
    expect(rows.map(({ row, action }) => [row, action])).toEqual([
      [1, 'refuse'],
      [2, 'change'],
      [3, 'refuse'],
    ]);
    expect(rows[0]?.problems).toMatchObject([{ row: 1, word: 'exchange_reply_unknown', parts: ['gone'] }]);
  });

  it('finds a reply by its short code in a library that came another way, and says so', () => {
    const [row] = planOf(file({ id: 'theirs', code: LATE.code, examples: ['A'] })).rows;
    expect(row).toMatchObject({ action: 'change', target: { snippetId: 'late' } });
    expect(row && wordsOf(row)).toEqual(['exchange_found_by_code']);
  });

  it('refuses a row for the reply of a row before, one without an example, and one without an id', () => {
    const twice = { id: 'late', examples: ['A'] };
    const { rows } = planOf(file(twice, twice, { id: 'late', examples: ['', ' '] }, { examples: ['A'] }));
    expect(rows.map(({ action }) => action)).toEqual(['change', 'refuse', 'refuse', 'refuse']);
    expect(rows.slice(1).map(wordsOf)).toEqual([
      ['exchange_duplicate'],
      ['exchange_value_missing'],
      ['exchange_value_missing'],
    ]);
  });

  it('leaves out what is too long to be a comment', () => {
    const [row] = planOf(file({ id: 'late', examples: ['A', 'x'.repeat(2001)] })).rows;
    expect(row?.content?.examples).toEqual(['Where is it?', 'A']);
    expect(row && wordsOf(row)).toEqual(['exchange_value_long']);
  });

  it('is refused without its list', () => {
    const text = JSON.stringify({ format: 'cuecard-examples', replies: 5 });
    expect(refusalOf('examples.json', text)).toMatchObject([{ word: 'exchange_wrong_shape' }]);
  });

  it('comes back as it was written, whatever the comments say', () => {
    const said = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(fc.array(said, { minLength: 1 }), (texts) => {
        const examples = [...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)))];
        const written = examplesFile([{ id: 'late', code: 'c', title: '"texts":', examples }]);
        const read = readText('e.json', written);
        const plan = planImport(read, { snippets: [LATE], revisions: [] }, DEFAULTS);
        const all = (plan.rows[0]?.content ?? LATE).examples.map((each) => each.toLowerCase());
        expect(plan.rows[0]?.action === 'refuse').toBe(examples.length === 0);
        for (const example of examples) expect(all).toContain(example.toLowerCase());
      }),
    );
  });
});
