import { expect, test } from 'vitest';
import type { CareItem, CareKind } from '@/lib/library/care/care-item';
import { type CareInput, careReport } from '@/lib/library/care/care-report';
import type { Snippet } from '@/lib/library/snippet';
import { DAY_MS } from '@/lib/shared/clock';
import { generateLibraryInThreeLanguages } from '../../bench/generated-library';
import { careInputOf } from '../../bench/library/care-ports';
import { aSnippet, aText } from '../../fixtures/snippets';

const NOW = Date.UTC(2026, 10, 1);

function input(snippets: readonly Snippet[], more: Partial<CareInput> = {}): CareInput {
  const nothing = { requests: [], missed: [], edits: [], people: [], usesById: new Map() };
  return { ...careInputOf(snippets), ...nothing, snippets, today: '2026-11-01', now: NOW, ...more };
}

function found(kind: CareKind, ...given: Parameters<typeof input>): CareItem[] {
  return careReport(input(...given)).items.filter((item) => item.kind === kind);
}

const WORDS =
  'we are sorry the parcel is late please send us the number on the label and we will look for it';

test('replies that say nearly the same in nearly the same words are merged into the one used most', () => {
  const one = aSnippet('one', 'Late parcel', `Hi, ${WORDS} at once.`);
  const other = aSnippet('other', 'Parcel not here', `Hi, ${WORDS} at once!`);
  const third = aSnippet('third', 'Refund', 'A refund is on its way to the card the order was paid with.');
  const use = { uses: 9, edited: 0, lastAt: NOW };
  const items = found('near-duplicate', [one, third, other], { usesById: new Map([['other', use]]) });
  expect(items.map(({ snippetIds }) => snippetIds)).toEqual([['other', 'one']]);
  expect(items[0]?.actions[0]).toEqual({ kind: 'merge', into: 'other', from: ['one'] });
});

test('retired, recalled and deleted replies are no duplicates of anything', () => {
  const body = `Hi, ${WORDS}.`;
  const recall = { by: 'Mara', at: 1, reason: 'wrong' };
  const gone = [{ status: 'retired' as const }, { recall }, { deletedAt: 5 }];
  const all = gone.map((more, nth) => aSnippet(`gone-${nth}`, 'Late', body, more));
  expect(found('near-duplicate', [aSnippet('kept', 'Late', body), ...all])).toEqual([]);
});

test('a hundred copies that differ in one word are one group, not found to be unlike for being common', () => {
  const copies = Array.from({ length: 100 }, (_, nth) =>
    aSnippet(`copy-${nth}`, `Late ${nth}`, `Hi, about product${nth}z: ${WORDS}, and we will write again.`),
  );
  const items = found('near-duplicate', copies);
  expect(items.flatMap(({ snippetIds }) => snippetIds).length).toBe(100);
});

test('near copies that promise different things contradict each other and are no duplicates', () => {
  const one = aSnippet('one', 'Refund', `Refunds take 14 days. ${WORDS}`);
  const other = aSnippet('other', 'Money back', `Refunds take 30 days. ${WORDS}`);
  const [item] = found('contradiction', [one, other]);
  expect(item?.detail).toMatchObject({
    disagreement: {
      about: 'duration',
      one: { facts: [{ value: '14' }] },
      other: { facts: [{ value: '30' }] },
    },
  });
  expect(item?.actions.map(({ kind }) => kind)).toEqual(['open-editor', 'open-editor']);
  expect(found('near-duplicate', [one, other])).toEqual([]);
});

test.each([
  ['Send it back within 14 days.', 'You may send it back for 30 days.', true],
  ['Returning costs €5.', 'Returning costs 7 EUR.', true],
  ['You get 10% of it.', 'You get 20 percent of it.', true],
  ['See https://a.example/returns', 'See https://a.example/send-back', true],
  ['Send it back within 14 days.', 'Send it back within two weeks.', false],
  ['Send it back within 14 days.', 'Send it back within 14 days; we answer within 2 days.', false],
  ['Send it back within 14 days.', 'The kettle boils again after 30 minutes.', false],
])('for the same purpose, “%s” against “%s”: a contradiction is %s', (one, other, expected) => {
  const more = { tags: ['return', 'window'], examples: ['can I send my kettle back'] };
  const snippets = [
    aSnippet('one', 'Return window for kettles', one, more),
    aSnippet('other', 'Kettles: return window', other, more),
    aSnippet('else', 'Opening hours', 'We are open for 9 hours.', { tags: ['shop'] }),
  ];
  expect(found('contradiction', snippets).length > 0).toBe(expected);
});

test('languages and variants of a reply that promise different things are found, links are let be', () => {
  const texts = [
    {
      ...aText('en', 'Refund', '14 days, https://a.example/en'),
      variants: [{ platform: 'x' as const, body: '7 days' }],
    },
    aText('de', 'Erstattung', '30 Tage, https://a.example/de'),
    aText('es', 'Reembolso', 'Dos semanas, https://a.example/es'),
  ];
  const items = found('contradiction', [aSnippet('refund', '', '', { texts })]);
  expect(items.map(({ id }) => id).sort()).toEqual([
    'contradiction:refund/de/:refund/en/',
    'contradiction:refund/en/:refund/en/x',
  ]);
});

test('dates, owners, codes, languages behind and broken templates are found with what mends them', () => {
  const behind = [{ ...aText('en', 'A', 'a'), asOf: 2 }, aText('de', 'A', 'a')];
  const snippets = [
    aSnippet('due', 'Due', 'b', { reviewBy: '2026-10-01' }),
    aSnippet('expired', 'Expired', 'c', { expiresOn: '2026-10-31' }),
    aSnippet('nobody', 'Nobody', 'd', { owner: ' ' }),
    aSnippet('behind', 'Behind', 'e', { texts: behind }),
    aSnippet('clash-1', 'Clash', 'f', { code: 'same' }),
    aSnippet('clash-2', 'Clash', 'g', { code: 'SAME ' }),
    aSnippet('broken', 'Broken', 'Hi {{ nobody_knows }}'),
    aSnippet('draft', 'Draft', 'h', { status: 'draft', reviewBy: '2020-01-01' }),
  ];
  const { items } = careReport(input(snippets));
  expect(items.map(({ kind, snippetIds, actions }) => [kind, snippetIds[0], actions[0]?.kind])).toEqual([
    ['expired', 'expired', 'open-editor'],
    ['broken-template', 'broken', 'open-editor'],
    ['code-clash', 'clash-1', 'open-editor'],
    ['review-due', 'due', 'set-review-date'],
    ['behind', 'behind', 'open-editor'],
    ['no-owner', 'nobody', 'set-owner'],
  ]);
});

test('an owner who left the team owns nothing', () => {
  const items = found('no-owner', [aSnippet('a', 'A', 'a')], { people: ['Mara'] });
  expect(items[0]?.detail).toEqual({ kind: 'no-owner', owner: 'Test' });
});

test('all that somebody who left owned is one finding, given away at once', () => {
  const snippets = [aSnippet('a', 'A', 'a'), aSnippet('b', 'B', 'b'), aSnippet('c', 'C', 'c', { owner: '' })];
  const items = found('no-owner', snippets, { people: ['Mara'] });
  expect(items.map(({ actions }) => actions)).toEqual([
    [{ kind: 'set-owner', snippetIds: ['a', 'b'] }],
    [{ kind: 'set-owner', snippetIds: ['c'] }],
  ]);
});

test('replies live for 60 days and never used are unused, once the library was used 50 times', () => {
  const approvedAt = (days: number) => ({
    approvals: [{ by: 'Mara', at: NOW - days * DAY_MS, version: 1 }],
    changedAt: NOW - 200 * DAY_MS,
  });
  const snippets = [
    aSnippet('never', 'never', 'never', approvedAt(61)),
    aSnippet('lately', 'lately', 'lately', approvedAt(61)),
    aSnippet('new', 'new', 'new', approvedAt(59)),
  ];
  const used = (uses: number) => ({
    usesById: new Map([['lately', { uses, edited: 0, lastAt: NOW - DAY_MS }]]),
  });
  expect(found('unused', snippets, used(50)).map(({ snippetIds }) => snippetIds)).toEqual([['never']]);
  expect(found('unused', snippets, used(49))).toEqual([]);
});

test('what responders always change is told in their words', () => {
  const edits = Array.from({ length: 6 }, (_, nth) => {
    return { snippetId: 'a', changes: [{ removed: 'Hi', added: nth % 2 ? 'hello ' : 'Hello' }] };
  });
  const usesById = new Map([
    ['a', { uses: 10, edited: 6, lastAt: NOW }],
    ['b', { uses: 10, edited: 9, lastAt: NOW }],
    ['c', { uses: 4, edited: 4, lastAt: NOW }],
  ]);
  const snippets = ['a', 'b', 'c'].map((code) => aSnippet(code, code, code));
  expect(found('always-edited', snippets, { edits, usesById }).map(({ detail }) => detail)).toMatchObject([
    { change: null, times: 9, uses: 10 },
    { change: { removed: 'Hi', added: 'Hello' }, times: 6, uses: 10 },
  ]);
});

test('wishes ask for a reply to be written', () => {
  const request = {
    ...{
      id: 'r',
      schema: 1 as const,
      words: 'kettle recall',
      commentKey: null,
      lang: 'en',
      state: 'open' as const,
    },
    ...{ snippetId: null, createdAt: 1, createdBy: 'Ana', changedAt: 1, changedBy: 'Ana', deletedAt: null },
  };
  const requests = [request, { ...request, id: 'done', state: 'answered' as const }];
  const missed = [{ words: 'invoice copy', lang: null, count: 3, lastAt: 1 }];
  const { items } = careReport(input([], { requests, missed }));
  expect(items.map(({ actions }) => actions[0])).toEqual([
    { kind: 'write-reply', requestId: 'r', words: 'kettle recall', lang: 'en' },
    { kind: 'write-reply', requestId: null, words: 'invoice copy', lang: null },
  ]);
});

test('a large library gets the same report each time, finds every planted copy, and tells how far it is', () => {
  const snippets = generateLibraryInThreeLanguages(1_000, 7);
  const heard: number[] = [];
  const report = careReport(input(snippets), (share) => heard.push(share));
  expect(careReport(input(snippets))).toEqual(report);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
  const linked = report.items.filter(({ kind }) => kind === 'near-duplicate' || kind === 'contradiction');
  for (let nth = 49; nth < 1_000; nth += 50) {
    const ids = [snippets[nth - 1]?.id ?? '', snippets[nth]?.id ?? ''];
    const isFound = linked.some(({ snippetIds }) => ids.every((id) => snippetIds.includes(id)));
    expect(isFound, `copy ${nth}`).toBe(true);
  }
});
