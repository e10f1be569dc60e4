import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuery } from '@/components/library/replies/reply-query';
import { type ReplyRow, rowsOf } from '@/components/library/replies/reply-rows';
import { searchableRows, searchRows, typingSearch } from '@/components/library/replies/reply-search';
import { NO_TEAM } from '@/lib/library/team';
import { generateLibraryInThreeLanguages } from '../../../bench/generated-library';

const rows = rowsOf(generateLibraryInThreeLanguages(120, 3), {
  ...{ uses: new Map(), openById: new Map(), careIds: new Set<string>(), team: NO_TEAM, me: 'Mara' },
  ...{ today: '2026-11-01', dueBy: '2026-12-01' },
});
const PIECES = [
  'kettle',
  'ket',
  'e',
  'tent zip',
  'lang:d',
  'tag:ke',
  '"30 tage"',
  'text:over',
  'sentimos',
  'o-3',
];
const typed = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 4 })
  .map((pieces) => pieces.join(' '));

function idsOf(found: readonly ReplyRow[]): string[] {
  return found.map(({ snippet }) => snippet.id);
}

it('finds by its index what it finds by looking through every text', () => {
  const unread = searchableRows(rows).words;
  const all = searchableRows(rows);
  expect(all.read(Number.POSITIVE_INFINITY)).toBe(true);
  expect([unread.index.isReady(), all.words.index.isReady()]).toEqual([false, true]);
  fc.assert(
    fc.property(typed, (text) => {
      const query = readQuery(text);
      expect(idsOf(searchRows(rows, query, all.words))).toEqual(idsOf(searchRows(rows, query, unread)));
    }),
  );
});

it('reads words again only when they changed, not when their order did', () => {
  const all = searchableRows(rows);
  expect(searchableRows([...rows].reverse(), all).words).toBe(all.words);
  expect(searchableRows(rows.slice(1), all).words).not.toBe(all.words);
});

it('finds key by key what it finds at once', () => {
  const all = searchableRows(rows);
  all.read(Number.POSITIVE_INFINITY);
  fc.assert(
    fc.property(typed, (text) => {
      const search = typingSearch();
      let found = search(all, '');
      for (let length = 1; length <= text.length; length += 1) found = search(all, text.slice(0, length));
      const atOnce = searchRows(rows, readQuery(text), searchableRows(rows).words);
      expect(new Set(idsOf(found))).toEqual(new Set(idsOf(atOnce)));
    }),
    { numRuns: 60 },
  );
});
