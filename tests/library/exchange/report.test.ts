import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { planText } from './reading';

/** What stands in the report of each row: its number, what it is called, and every word about it. */
function report(name: string, text: string) {
  return planText(name, text).rows.map(({ row, action, title, code, problems }) => ({
    row,
    action,
    title,
    code,
    said: problems.map((one) => [one.row, one.field, one.word, ...one.parts].join(' ')),
  }));
}

describe('rows of a CSV file', () => {
  it('are numbered as a spreadsheet shows them: the head counts, blank rows too, and line breaks in cells do not', () => {
    const csv = 'code,title,body\na,"A\nb","One\r\ntwo\n\nthree"\n\nb,B,\n';
    expect(report('replies.csv', csv)).toMatchObject([
      { row: 2, action: 'add' },
      { row: 4, action: 'refuse', said: ['4 body exchange_value_missing'] },
    ]);
  });

  it('have their numbers whatever stands in the cells and between the rows', () => {
    const lines = fc.array(fc.oneof(fc.constant(null), fc.stringMatching(/^[a-z,;"\n]{0,12}$/)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (bodies, newline) => {
        const records = bodies.map((body, nth) =>
          body === null ? [''] : [`c${nth}`, `T${nth}`, `.${body}`],
        );
        fc.pre(bodies.some((body) => body !== null));
        const csv = Papa.unparse([['code', 'title', 'body'], ...records], { newline });
        const wanted = bodies.flatMap((body, nth) => (body === null ? [] : [`${nth + 2} T${nth}`]));
        expect(report('replies.csv', csv).map(({ row, title }) => `${row} ${title}`)).toEqual(wanted);
      }),
    );
  });

  it('are named one by one where a reply has several', () => {
    const csv = 'code,lang,title,body\nlate,en,Late,Sorry\nlate,de,Spät,\nlate,es,,Perdón {{\n';
    expect(report('replies.csv', csv)).toMatchObject([
      {
        row: 2,
        action: 'refuse',
        said: [
          '3 body exchange_value_missing',
          '4 title exchange_title_missing late',
          expect.stringMatching(/^4 texts\.2\.body exchange_bad_template/),
        ],
      },
    ]);
  });

  it('begin with the first where a file has no head', () => {
    expect(report('group.csv', 'a,Hello,A\nonly\n').map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe('a refused row', () => {
  const NOT_TAKEN: readonly [string, string, string, string][] = [
    ['replies.csv', 'code,title,body\nlate,Late order,\n', 'Late order', 'late'],
    ['briskine.csv', 'id,title,shortcut,body\n1,Late order,late,\n', 'Late order', 'late'],
    ['group.csv', '"late","","Late order"\n', 'Late order', 'late'],
    ['group.csv', 'late\n', '', 'late'],
    ['zammad.csv', 'name,keywords,content\nLate order,x,\n', 'Late order', ''],
    ['canned.json', '[{"id":1,"short_code":"late","content":""}]', '', 'late'],
    [
      'blaze.json',
      '{"folders":[{"name":"F","snippets":[{"name":"Late order","shortcut":"/late","text":""}]}]}',
      'Late order',
      '/late',
    ],
    [
      'm.yml',
      'matches:\n  - trigger: ":late"\n    label: Late order\n    replace: ""\n',
      'Late order',
      ':late',
    ],
    [
      'own.json',
      '{"snippets":[{"code":"late","risk":"fire","texts":[{"lang":"en","title":"Late order","body":"Hi","variants":[],"asOf":1}]}]}',
      'Late order',
      'late',
    ],
    ['late.md', '---\ncode: late\ntitle: Late order\nrisk: fire\n---\n\nHi\n', 'Late order', 'late'],
  ];

  it.each(NOT_TAKEN)('of %s keeps the title and code the file gave it (%j)', (name, text, title, code) => {
    expect(report(name, text)).toMatchObject([{ action: 'refuse', title, code }]);
  });

  it('keeps them when it stands there twice', () => {
    const csv = 'code,lang,title,body\nlate,en,Late,Sorry\nlate,en,Later,Sorry again\n';
    expect(report('replies.csv', csv)[1]).toMatchObject({ action: 'refuse', title: 'Later', code: 'late' });
  });
});

describe('a missing title', () => {
  const UNTITLED: readonly [string, string, string][] = [
    ['replies.csv', 'code,title,body\nlate,,Hi\n', '2 title exchange_title_missing late'],
    ['replies.csv', 'title,body\n,Hi there\n', '2 title exchange_title_missing Hi there'],
    ['briskine.csv', 'id,title,shortcut,body\n1,,late,Hi\n', '2 title exchange_title_missing late'],
    ['group.csv', 'late,Hi\n', '1 label exchange_title_missing late'],
    [
      'macros.json',
      '{"macros":[{"id":1,"title":"","actions":[{"field":"comment_value","value":"Hi"}]}]}',
      '1 title exchange_title_missing Hi',
    ],
  ];

  it.each(UNTITLED)('of %s is a warning with its field and what was taken (%j)', (name, text, said) => {
    expect(report(name, text)).toMatchObject([{ action: 'add', said: [said] }]);
  });

  it('is said of a plain file too', () => {
    const { rows, problems } = planText('late.md', '---\ncode: late\n---\n\nHi\n');
    expect(rows).toMatchObject([{ action: 'add', title: 'late' }]);
    expect(problems).toMatchObject([{ field: 'title', word: 'exchange_title_missing', parts: ['late'] }]);
  });

  it('is none where the format has no titles', () => {
    const [row] = report('canned.json', '[{"id":1,"short_code":"late","content":"Hi"}]');
    expect(row).toMatchObject({ action: 'add', title: 'late', said: [] });
  });
});
