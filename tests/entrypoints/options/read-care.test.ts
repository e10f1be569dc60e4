import { afterEach, beforeEach, expect, test } from 'vitest';
import { careText } from '@/components/library/replies/care-words';
import { readCareInput } from '@/entrypoints/options/read-care';
import { withExamples } from '@/entrypoints/options/try-all-examples';
import type { CuecardDatabase } from '@/lib/database/database';
import { recordEdit } from '@/lib/database/edits';
import { append } from '@/lib/database/journal';
import { askForReply, noteMissedSearch } from '@/lib/database/requests';
import { careReport } from '@/lib/library/care/care-report';
import { aSnippet } from '@/tests/fixtures/snippets';
import { freshDatabase } from '../../database/fresh';

const NOW = Date.UTC(2026, 10, 22);
const WHO = { name: 'Ines', now: NOW };
let db: CuecardDatabase;

beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => db.delete());

test('a report is made of what the store holds', async () => {
  await db.snippets.bulkPut([
    aSnippet('refund', 'Refund', 'You have 30 days.', { owner: '' }),
    aSnippet('gone', 'Gone', 'Deleted.', { deletedAt: NOW }),
  ]);
  await askForReply(db, { words: 'jug lid', commentKey: null, lang: 'en' }, WHO);
  await noteMissedSearch(db, { words: 'gift card', commentKey: null, lang: 'en' }, WHO);
  const input = await readCareInput(db, NOW);
  expect(input.snippets.map(({ id }) => id)).toEqual(['refund']);
  const { items } = careReport(input);
  const kinds = items.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['request', 'no-owner']));
});

test('uses are insertions, and edits are what was posted differently', async () => {
  const snippet = { id: 'refund', version: 1 };
  const about = { commentKey: 'x:1', snippet } as const;
  await append(
    db,
    [
      { kind: 'reply-inserted', ...about, provenance: 'verbatim', audience: 'public', how: 'inserted' },
      { kind: 'reply-posted', ...about, replyKey: null, provenance: 'edited', postedAt: NOW },
    ],
    { by: 'Ines', at: NOW },
  );
  const { usesById } = await readCareInput(db, NOW);
  expect(usesById.get('refund')).toEqual({ uses: 1, edited: 1, lastAt: NOW });
});

test('what responders changed comes from the log, and is told in one sentence', async () => {
  await db.snippets.put(aSnippet('refund', 'Refund', 'It takes five days.'));
  const snippet = { id: 'refund', version: 1 };
  for (let nth = 0; nth < 9; nth += 1) {
    const commentKey = `x:${nth}`;
    const inserted = { provenance: 'verbatim', audience: 'public', how: 'inserted' } as const;
    await append(db, { kind: 'reply-inserted', commentKey, snippet, ...inserted }, { by: 'Ines', at: NOW });
    const changes = nth < 7 ? [{ removed: 'five days', added: 'two days' }] : [];
    await recordEdit(db, { commentKey, snippetId: 'refund', version: 1, changes, at: NOW });
  }
  const { items } = careReport(await readCareInput(db, NOW));
  const item = items.find(({ kind }) => kind === 'always-edited');
  const words = (key: string, ...parts: (string | number)[]) => `${key} ${parts.join('|')}`;
  expect(item && careText(words, 'en', item)).toBe('library_care_text_change 7|9|five days|two days');
});

test('an example for which five other replies stand before its own is counted', () => {
  const example = 'lost';
  const snippets = [
    aSnippet('refund', 'Refund window', 'You have 30 days to send it back.', {
      examples: [example, ...Array.from({ length: 30 }, (_, nth) => `purple giraffes sing loudly ${nth}`)],
    }),
    ...Array.from({ length: 6 }, (_, nth) =>
      aSnippet(`lost-${nth}`, 'Lost', 'Lost.', { examples: [example] }),
    ),
  ];
  const none = careReport({
    snippets,
    requests: [],
    missed: [],
    usesById: new Map(),
    edits: [],
    people: [],
    today: '2026-11-22',
    now: NOW,
    readWords: (text) => text.split(' '),
    lint: () => [],
  });
  const report = withExamples(none, snippets, '2026-11-22');
  expect(report.counts['failing-example']).toBeGreaterThan(0);
  expect(report.items.some(({ snippetIds }) => snippetIds.includes('refund'))).toBe(true);
});
