import { describe, expect, it } from 'vitest';
import { writeLibrary } from '@/lib/library/exchange/write-library';
import type { SnippetText } from '@/lib/library/snippet';
import { aSnippet } from '../../fixtures/snippets';
import { planText } from './reading';

const text = (lang: string, body: string, sites: readonly string[] = []): SnippetText => ({
  lang,
  title: `Late ${lang}`,
  body,
  variants: sites.map((platform) => ({
    platform,
    body: `${body} On ${platform}.`,
  })) as SnippetText['variants'],
  asOf: 1,
});
const LATE = aSnippet('late', 'Late en', 'Sorry.', {
  texts: [text('en', 'Sorry.', ['x']), text('de', 'Verzeihung.', ['x']), text('es', 'Perdón.')],
});
const plan = (csv: string, name = 'replies.csv') => {
  const [row] = planText(name, csv, [LATE]).rows;
  if (!row) throw new Error('no row');
  const words = row.problems.map(({ word, parts }) => [word, ...parts].join(' '));
  return { ...row, words, langs: row.content?.texts.map(({ lang, body }) => `${lang} ${body}`) };
};

describe('a spreadsheet that holds only some languages of a reply', () => {
  it('changes those, keeps the others and says so', () => {
    const row = plan('code,lang,title,body\nlate,de,Late de,Es tut uns leid.\n');
    expect(row.action).toBe('change');
    expect(row.langs).toEqual(['en Sorry.', 'de Es tut uns leid.', 'es Perdón.']);
    expect(row.words).toEqual(['exchange_languages_stay en, es']);
  });

  it('is as it was when those it holds are, and says nothing', () => {
    const row = plan('code,lang,title,body\nlate,es,Late es,Perdón.\n');
    expect([row.action, row.words]).toEqual(['same', []]);
  });

  it('brings a language in that was not there', () => {
    const row = plan('code,lang,title,body\nlate,fr,Retard,Pardon.\n');
    expect(row.langs).toEqual(['en Sorry.', 'de Verzeihung.', 'es Perdón.', 'fr Pardon.']);
    expect(row.words).toEqual(['exchange_languages_stay en, de, es']);
  });

  it('keeps wording for single sites unless it has columns for it', () => {
    const without = plan('code,lang,title,body\nlate,de,Late de,Neu.\n');
    expect(without.content?.texts[1]?.variants).toEqual([{ platform: 'x', body: 'Verzeihung. On x.' }]);
    const emptied = plan(
      `id,as_of,code,lang,title,body,body_x,body_facebook\n${LATE.id},1,late,de,Late de,Neu.,,\n`,
    );
    expect(emptied.content?.texts[1]?.variants).toEqual([]);
    const unsaid = plan('code,lang,title,body,body_x,body_facebook\nlate,de,Late de,Neu.,,\n');
    expect(unsaid.content?.texts[1]?.variants).toEqual([{ platform: 'x', body: 'Verzeihung. On x.' }]);
    const one = plan('code,lang,title,body,body_facebook\nlate,de,Late de,Neu.,Neu auf Facebook.\n');
    expect(one.content?.texts[1]?.variants.map(({ platform }) => platform)).toEqual(['x', 'facebook']);
  });

  it('of another tool changes the leading language alone', () => {
    const short = 'late,Late en,Very sorry.\n';
    const row = plan(`code,title,body\n${short}`);
    expect(row.langs).toEqual(['en Very sorry.', 'de Verzeihung.', 'es Perdón.']);
    expect(row.words).toEqual(['exchange_languages_stay de, es']);
  });
});

it('a spreadsheet with all languages says in which order they come', () => {
  const lines = ['late,de,Late de,Verzeihung.', 'late,en,Late en,Sorry.', 'late,es,Late es,Perdón.'];
  const row = plan(['code,lang,title,body', ...lines].join('\n'));
  expect(row.langs).toEqual(['de Verzeihung.', 'en Sorry.', 'es Perdón.']);
  expect(row.words).toEqual([]);
});

it('a file that is whole takes the languages away that it does not hold', () => {
  const [german, ...others] = LATE.texts.filter(({ lang }) => lang !== 'es');
  if (!german) throw new Error('no text');
  const fewer = { ...LATE, texts: [german, ...others] };
  const [file] = writeLibrary('cuecard-json', [fewer]).files;
  const row = plan(new TextDecoder().decode(file?.bytes), 'library.json');
  expect(row.langs).toEqual(['en Sorry.', 'de Verzeihung.']);
  expect(row.words).toEqual([]);
});

it('says that optional parts are lost where a format has none', () => {
  const body = 'Sorry{% if parcel %}, {{parcel}} is late{% endif %}.';
  const plain = aSnippet('plain', 'Plain', 'Sorry.');
  const { losses } = writeLibrary('chatwoot-json', [aSnippet('logic', 'Logic', body), plain]);
  const bodies = losses.filter(({ field }) => field === 'body');
  expect(bodies).toMatchObject([{ file: 'logic', word: 'exchange_loss_logic' }]);
});
