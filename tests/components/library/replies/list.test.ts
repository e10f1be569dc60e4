import { signal } from '@preact/signals';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentFor } from '@/components/library/replies/comment-for';
import { createListModel } from '@/components/library/replies/list-model';
import { type ReplyRow, type RowContext, rowsOf } from '@/components/library/replies/reply-rows';
import { drawnRows } from '@/components/library/use-window';
import { contentOf } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import { NO_TEAM } from '@/lib/library/team';
import { aSnippet } from '@/tests/fixtures/snippets';

const context: RowContext = {
  uses: new Map([['used', 9]]),
  openById: new Map(),
  careIds: new Set(['cared']),
  team: NO_TEAM,
  me: 'Ines',
  today: '2026-11-22',
  dueBy: '2026-12-06',
};

function aRevision(snippetId: string, over: Partial<Revision>): Revision {
  const snippet = aSnippet(snippetId, snippetId, '');
  return {
    id: `r-${snippetId}`,
    schema: 1,
    snippetId,
    version: 2,
    state: 'in-review',
    content: contentOf(snippet),
    writtenBy: ['Priya'],
    note: '',
    sentBack: null,
    approvals: [],
    basedOn: 1,
    edit: 1,
    createdAt: 0,
    changedAt: 0,
    changedBy: 'Priya',
    deletedAt: null,
    ...over,
  };
}

test('what needs care stands in the order of how pressing it is, then the most used, retired last', () => {
  const snippets = [
    aSnippet('retired', 'R', '', { status: 'retired' }),
    aSnippet('plain', 'P', ''),
    aSnippet('used', 'U', ''),
    aSnippet('cared', 'C', ''),
    aSnippet('due', 'D', '', { reviewBy: '2026-12-01' }),
    aSnippet('overdue', 'O', '', { reviewBy: '2026-11-01' }),
    aSnippet('expired', 'E', '', { expiresOn: '2026-11-21' }),
    aSnippet('recalled', 'L', '', { recall: { by: 'Ines', at: 1, reason: 'wrong' } }),
    aSnippet('back', 'B', ''),
    aSnippet('review', 'V', ''),
  ];
  const openById = new Map([
    ['review', aRevision('review', {})],
    [
      'back',
      aRevision('back', {
        state: 'draft',
        writtenBy: ['Ines'],
        sentBack: { by: 'Jonas', at: 1, reason: 'No' },
      }),
    ],
  ]);
  const rows = rowsOf(snippets, { ...context, openById });
  expect(rows.map(({ snippet }) => snippet.id)).toEqual([
    'review',
    'back',
    'recalled',
    'expired',
    'overdue',
    'due',
    'cared',
    'used',
    'plain',
    'retired',
  ]);
  expect(rows.map(({ need }) => need)).toEqual([
    'approve',
    'sent-back',
    'recalled',
    'expired',
    'overdue',
    'due',
    'care',
    null,
    null,
    null,
  ]);
});

test('a version somebody else has to approve does not wait for its writer', () => {
  const people = [
    { name: 'Ines', role: 'approver' as const },
    { name: 'Priya', role: 'approver' as const },
  ];
  const openById = new Map([['a', aRevision('a', { writtenBy: ['Ines'] })]]);
  const [row] = rowsOf([aSnippet('a', 'A', '')], {
    ...context,
    openById,
    team: { people, selfApproval: false },
  });
  expect(row).toMatchObject({ need: null, standing: 'in-review' });
});

test('no typed text breaks the search, and every row it leaves is one of the list', () => {
  const rows = rowsOf(
    [aSnippet('a', 'Über uns', 'x'), aSnippet('b', 'Refund', 'y', { tags: ['t'] })],
    context,
  );
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const list = createListModel(signal<readonly ReplyRow[] | undefined>(rows));
      list.search(typed);
      for (const row of list.found.value) expect(rows).toContain(row);
    }),
  );
});

test('accents and case do not matter, and a slip is forgiven', () => {
  const rows = rowsOf([aSnippet('a', 'Über uns', 'x'), aSnippet('b', 'Refund window', 'y')], context);
  const list = createListModel(signal<readonly ReplyRow[] | undefined>(rows));
  const found = (typed: string) => {
    list.search(typed);
    return list.found.value.map(({ snippet }) => snippet.id);
  };
  expect(found('uber')).toEqual(['a']);
  expect(found('REFUND')).toEqual(['b']);
  expect(found('refnud')).toEqual(['b']);
});

test('leaving a row goes to the one after it, at the end to the one before', () => {
  const list = listOf('a', 'b', 'c');
  list.leave('a');
  expect(list.selected.value?.snippet.id).toBe('b');
  list.leave('c');
  expect(list.selected.value?.snippet.id).toBe('b');
});

test('a row that was left for nothing is gone back to, unless another was picked since', () => {
  const list = listOf('a', 'b', 'c');
  list.leave('a')();
  expect(list.selected.value?.snippet.id).toBe('a');
  const back = list.leave('a');
  list.select('c');
  back();
  expect(list.selected.value?.snippet.id).toBe('c');
});

function listOf(...ids: string[]) {
  const rows = rowsOf(
    ids.map((id) => aSnippet(id, id, '')),
    context,
  );
  return createListModel(signal<readonly ReplyRow[] | undefined>(rows));
}

test('drawn rows and gaps always add up to the whole table', () => {
  const places = fc.record({ count: fc.nat(500), first: fc.nat(500), size: fc.nat(60), at: fc.nat(500) });
  fc.assert(
    fc.property(places, ({ count, first, size, at }) => {
      const window = { first: Math.min(first, count), last: Math.min(first + size, count) };
      const parts = drawnRows(window, Math.min(at, Math.max(count - 1, 0)), count);
      const total = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? 1 : part.rows), 0);
      expect(total).toBe(count);
      if (count > 0) expect(parts).toContain(Math.min(at, count - 1));
    }),
  );
});

test('a reply is tried on a comment of its own site that shares its words', () => {
  const comment = (key: string, platform: 'x' | 'facebook', text: string) =>
    ({ key, platform, text, lang: 'en', triage: null }) as unknown as Parameters<
      typeof commentFor
    >[2][number];
  const content = contentOf(
    aSnippet('a', 'Dishwasher', '', { channels: ['x'], examples: ['does the lid go in the dishwasher'] }),
  );
  const comments = [
    comment('x:1', 'x', 'where is my parcel'),
    comment('x:2', 'x', 'is the dishwasher fine for it'),
    comment('fb:3', 'facebook', 'dishwasher lid dishwasher'),
  ];
  expect(commentFor(content, 'en', comments)?.key).toBe('x:2');
  expect(commentFor({ ...content, channels: [] }, 'en', comments)).toBeNull();
});

test('typing on leaves the same rows as typing it at once', () => {
  const words = ['refund', 'window', 'late', 'ref', 'parcel'];
  const snippets = words.flatMap((a, nth) =>
    words.map((b, at) => aSnippet(`s${nth}-${at}`, `${a} ${b}`, `about ${b}${a}`)),
  );
  const rows = rowsOf(snippets, context);
  const pieces = fc.array(fc.constantFrom('ref', 'u', 'nd', ' ', 'la', 'te', 'p', '"', ':', 'tag:', 'x'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pieces, (typed) => {
      const list = createListModel(signal<readonly ReplyRow[] | undefined>(rows));
      let text = '';
      for (const piece of typed) {
        text += piece;
        list.search(text);
        const fresh = createListModel(signal<readonly ReplyRow[] | undefined>(rows));
        fresh.search(text);
        expect(new Set(list.found.value)).toEqual(new Set(fresh.found.value));
      }
    }),
  );
});

test('rows that were in order before come out as rows that were not', () => {
  const snippets = Array.from({ length: 60 }, (_, nth) =>
    aSnippet(`s${nth}`, `Title ${(nth * 7) % 60}`, '', {
      reviewBy: nth % 9 === 0 ? '2026-11-01' : '2027-06-01',
    }),
  );
  const before = rowsOf(snippets.slice(5), context);
  const now = { ...context, uses: new Map([['s30', 4]]), careIds: new Set(['s9', 's12']) };
  expect(rowsOf(snippets.slice(0, 55), now, before)).toEqual(rowsOf(snippets.slice(0, 55), now));
});
