import { strToU8 } from 'fflate';
import type { ImportCase } from './corpus';

const MB = 1_000_000;

/** Files that are small to store and large to read, or just large. */
export function bombs(): ImportCase[] {
  return [...yaml(), ...json(), ...large()];
}

function yaml(): ImportCase[] {
  const laughs = Array.from({ length: 12 }, (_, nth) =>
    nth === 0
      ? 'a0: &a0 [x, x]'
      : `a${nth}: &a${nth} [${Array(10)
          .fill(`*a${nth - 1}`)
          .join(', ')}]`,
  );
  const files: Readonly<Record<string, readonly [string, ImportCase['outcome']]>> = {
    'a billion laughs': [`${laughs.join('\n')}\nmatches: *a11\n`, 'refused'],
    'an alias to nothing': ['matches: [*nowhere]\n', 'refused'],
    'an alias to itself': ['matches: &m [*m]\n', undefined],
    'a hundred thousand brackets': [`matches: ${'['.repeat(100_000)}`, 'refused'],
    'deep maps': [
      `matches:\n${Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}`,
      'refused',
    ],
    'a tag that makes functions': ['matches: [!!js/function "function(){}"]\n', undefined],
    'one key twice': ['matches: []\nmatches: [{trigger: ":a", replace: b}]\n', 'refused'],
    'two documents': ['matches: [{trigger: ":a", replace: b}]\n---\nmatches: []\n', 'refused'],
    'keys of every object': [
      'matches: [{trigger: ":a", replace: b, __proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}]\n',
      'read',
    ],
    'tabs for blanks': ['matches:\n\t- trigger: ":a"\n', 'refused'],
    'a merge key': ['x: &x {replace: b}\nmatches: [{<<: *x, trigger: ":a"}]\n', 'read'],
    'no list': ['matches: 3\n', 'refused'],
    'numbers and dates': [
      'matches: [{trigger: 1, replace: 2026-01-01}, {trigger: 0x1F, replace: 1e3}]\n',
      'read',
    ],
    'nine megabytes': [`matches:\n${'  - {trigger: ":a", replace: b}\n'.repeat(300_000)}`, 'refused'],
  };
  return Object.entries(files).map(([title, [text, outcome]]) =>
    aCase(`base.yml: ${title}`, 'base.yml', text, outcome),
  );
}

function json(): ImportCase[] {
  const files: Readonly<Record<string, readonly [string, ImportCase['outcome']]>> = {
    'a million brackets': ['['.repeat(MB), 'refused'],
    'a hundred levels': [`[${'{"a":'.repeat(100)}1${'}'.repeat(100)}]`, 'refused'],
    'keys of every object': [
      '[{"short_code":"a","content":"b","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
      'read',
    ],
    'a number': ['1', 'refused'],
    'a list of nothing': ['[]', 'refused'],
    'a list of everything': ['[null,1,"x",[],{},{"short_code":"a","content":"b"},true]', 'read'],
    'one key twice': ['[{"short_code":"a","short_code":"b","content":"c"}]', 'read'],
    'a number without end': ['[{"short_code":1e999,"content":"b"}]', 'read'],
    'a comment': ['// hello\n[{"short_code":"a","content":"b"}]', 'refused'],
    'a comma too many': ['[{"short_code":"a","content":"b"},]', 'refused'],
  };
  return Object.entries(files).map(([title, [text, outcome]]) =>
    aCase(`x.json: ${title}`, 'x.json', text, outcome),
  );
}

function large(): ImportCase[] {
  const row = `"code-NNNNN","Title NNNNN","Hi {{ customer_name }}, ${'words and more words, '.repeat(45)}"\n`;
  const rows = Array.from({ length: 48_000 }, (_, nth) => row.replaceAll('NNNNN', String(nth)));
  const table = `code,title,body\n${rows.join('')}`;
  const list = JSON.stringify(
    Array.from({ length: 48_000 }, (_, nth) => ({
      id: nth,
      short_code: `c${nth}`,
      content: 'words '.repeat(170),
    })),
  );
  const name = 'large.csv';
  return [
    aCase('50 MB of rows', name, table, 'read'),
    aCase('50 MB of records', 'large.json', list, 'read'),
    aCase('50 MB in one cell', name, `title,body\na,"${'x'.repeat(50 * MB)}"\n`, 'read'),
    aCase('50 MB of quotation marks', name, `title,body\n${'"'.repeat(50 * MB)}`),
    aCase('20 MB of commas', name, `title,body\n${','.repeat(20 * MB)}`),
    aCase('half a million rows', name, `title,body\n${'a,b\n'.repeat(500_000)}`, 'refused'),
    aCase('65 MB', name, 'x'.repeat(65 * MB), 'refused'),
    aCase('60 MB of zeros', name, '\0'.repeat(60 * MB)),
  ];
}

function aCase(title: string, name: string, text: string, outcome?: ImportCase['outcome']): ImportCase {
  return { title, file: { name, bytes: strToU8(text) }, ...(outcome && { outcome }) };
}
