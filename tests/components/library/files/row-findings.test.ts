import { expect, test } from 'vitest';
import { type CheckWording, rowFindings } from '@/components/library/files/row-findings';
import type { ImportRow } from '@/lib/library/exchange/plan-import';
import { contentOf } from '@/lib/library/governance';
import { bodyFor } from '@/lib/library/snippet';
import type { Finding } from '@/lib/policy/rule';
import { aSnippet } from '../../../fixtures/snippets';

const text = (lang: string, body: string, x: string | null = null) => ({
  lang,
  title: 'Late',
  body,
  variants: x === null ? [] : [{ platform: 'x' as const, body: x }],
  asOf: 1,
});
const content = (...texts: ReturnType<typeof text>[]) => contentOf(aSnippet('late', 'Late', '', { texts }));
const aRow = (over: Partial<ImportRow>): ImportRow => ({
  file: 'a.csv',
  row: 1,
  action: 'change',
  title: 'Late',
  code: 'late',
  content: null,
  before: null,
  origin: null,
  target: null,
  problems: [],
  ...over,
});

/** Finds all that is said, so that a test sees what was looked at. */
const readAll: CheckWording = (reply, lang) => {
  const said = reply.texts.find((each) => each.lang === lang);
  const matched = said ? bodyFor(said, reply.channels[0] ?? 'x') : '';
  return [{ matched } as Finding];
};
const lookedAt = (row: ImportRow) =>
  rowFindings(row, readAll).map(({ lang, platform, finding }) => `${lang} ${platform} ${finding.matched}`);

test('of a new reply all wording is checked, that for single sites as it goes out there', () => {
  const row = aRow({
    action: 'add',
    content: content(text('en', 'Sorry.', 'Sorry, X.'), text('de', 'Leider.')),
  });
  expect(lookedAt(row)).toEqual(['en null Sorry.', 'en x Sorry, X.', 'de null Leider.']);
});

test('of a changed reply only what is different is checked', () => {
  const before = content(text('en', 'Sorry.', 'Sorry, X.'), text('de', 'Leider.'));
  const after = content(text('en', 'Sorry.', 'Oh, X.'), text('de', 'Ach.'), text('es', 'Perdón.'));
  const row = aRow({ before, content: after });
  expect(lookedAt(row)).toEqual(['en x Oh, X.', 'de null Ach.', 'es null Perdón.']);
});

test('rows that write nothing are not checked', () => {
  expect(lookedAt(aRow({ action: 'same', content: content(text('en', 'Sorry.')) }))).toEqual([]);
  expect(lookedAt(aRow({ action: 'refuse' }))).toEqual([]);
});
