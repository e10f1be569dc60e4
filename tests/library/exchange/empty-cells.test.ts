import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { aSnippet } from '../../fixtures/snippets';
import { planText } from './reading';

const KNOWN: Partial<Snippet> = {
  folder: 'Orders',
  tags: ['parcel'],
  examples: ['Where is it?'],
  counterExamples: ['Thanks, it came'],
  risk: 'property-damage',
  role: 'author',
  owner: 'Priya',
  expiresOn: '2027-03-01',
  source: { text: 'Terms', url: 'https://example.com/terms', checkedOn: null },
};
const LATE = aSnippet('late', 'Your parcel is late', 'Sorry.', KNOWN);
const plan = (csv: string, name = 'replies.csv') => {
  const [row] = planText(name, csv, [LATE]).rows;
  if (!row) throw new Error('no row');
  return { ...row, said: row.problems.map(({ word }) => word) };
};

describe('an empty cell in the row of a reply that is here', () => {
  it('leaves its title alone, and says nothing of a title', () => {
    const row = plan('code,title,body\nlate,,Very sorry.\n');
    expect(row.content?.texts).toMatchObject([{ title: 'Your parcel is late', body: 'Very sorry.' }]);
    expect([row.action, row.title, row.said]).toEqual(['change', 'Your parcel is late', []]);
  });

  it('leaves a title alone in rows that carry an id too', () => {
    const row = plan(`id,code,title,body\n${LATE.id},late,,Very sorry.\n`);
    expect(row.content?.texts[0]?.title).toBe('Your parcel is late');
  });

  it('leaves everything else it has alone', () => {
    const columns =
      'folder,tags,examples,counter_examples,risk,role,owner,expires_on,source_text,kind,review_by';
    const row = plan(`code,body,${columns}\nlate,Very sorry.,,,,,,,,,,,\n`);
    expect(row.content).toMatchObject(KNOWN);
  });

  it('is how a row that Cuecard wrote says that there is nothing', () => {
    const row = plan(`id,code,title,body,as_of,tags,expires_on\n${LATE.id},late,Late,Sorry.,1,,\n`);
    expect(row.content).toMatchObject({ tags: [], expiresOn: null, folder: 'Orders' });
  });

  it('leaves its short code alone, and so does a file without codes', () => {
    const empty = plan(`id,code,title,body\n${LATE.id},,Another title,Sorry.\n`);
    expect(empty.content?.code).toBe('late');
    const none = plan(`id,title,body\n${LATE.id},Another title,Sorry.\n`);
    expect([none.action, none.content?.code]).toEqual(['change', 'late']);
  });
});

it('a new reply without a title gets one made, and says so', () => {
  const row = plan('code,title,body\nearly,,It comes today.\n');
  expect([row.action, row.title, row.said]).toEqual(['add', 'early', ['exchange_title_missing']]);
});

it('a language without a title that is new to its reply says so too', () => {
  const row = plan('code,lang,title,body\nlate,de,,Leider.\n');
  expect(row.content?.texts).toMatchObject([{ title: 'Your parcel is late' }, { title: 'late' }]);
  expect(row.said).toContain('exchange_title_missing');
});

it('another tool that gives no title leaves the one that is here', () => {
  const file = (body: string, title: string) =>
    JSON.stringify({
      macros: [{ id: 7, title, active: true, actions: [{ field: 'comment_value', value: body }] }],
    });
  const origin = { system: 'zendesk', id: '7', hash: '' };
  const here = aSnippet('late', 'Your parcel is late', 'Sorry.', { origin });
  const [row] = planText('macros.json', file('Very sorry.', ''), [here]).rows;
  expect(row?.content?.texts[0]).toMatchObject({ title: 'Your parcel is late', body: 'Very sorry.' });
});
