import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHabits } from '@/components/library/editor/read-habits';
import { standingOf, takenIn } from '@/components/library/editor/take-in';
import type { CuecardDatabase } from '@/lib/database/database';
import { recordEdit } from '@/lib/database/edits';
import { append } from '@/lib/database/journal';
import { DAY_MS } from '@/lib/shared/clock';
import { aSnippet } from '@/tests/fixtures/snippets';
import { freshDatabase } from '../../../database/fresh';

const NOW = Date.UTC(2026, 10, 22);
const change = { removed: 'five days', added: 'two days' };
let db: CuecardDatabase;

beforeEach(async () => {
  db = freshDatabase();
  await db.snippets.put(aSnippet('refund', 'Refund', 'It takes five days.', { version: 2 }));
});
afterEach(() => db.delete());

async function posted(times: number, changes: readonly (typeof change)[], more = { version: 2, at: NOW }) {
  for (let nth = 0; nth < times; nth += 1) {
    const snippet = { id: 'refund', version: more.version };
    const about = { commentKey: `x:${nth}`, snippet } as const;
    const provenance = changes.length > 0 ? 'edited' : 'placeholders-only';
    await append(
      db,
      [
        { kind: 'reply-inserted', ...about, provenance: 'verbatim', audience: 'public', how: 'inserted' },
        { kind: 'reply-posted', ...about, replyKey: null, provenance, postedAt: more.at },
      ],
      { by: 'Ines', at: more.at },
    );
    const row = { commentKey: `x:${nth}`, snippetId: 'refund', version: more.version, at: more.at };
    await recordEdit(db, { ...row, changes: [...changes] });
  }
}

test('what people change in the live version is counted, most first, beside what went out as written', async () => {
  await posted(3, [change, { removed: '', added: 'Thank you.' }]);
  await posted(2, [change]);
  await posted(1, [{ removed: 'It', added: 'This' }]);
  await posted(4, []);
  expect(await readHabits(db, 'refund', NOW)).toEqual({
    version: 2,
    uses: 10,
    asWritten: 4,
    changes: [
      { change, times: 5 },
      { change: { removed: '', added: 'Thank you.' }, times: 3 },
    ],
  });
});

test('another version, another month and a reply that is not live do not count', async () => {
  await posted(3, [change], { version: 1, at: NOW });
  await posted(3, [change], { version: 2, at: NOW - 40 * DAY_MS });
  expect(await readHabits(db, 'refund', NOW)).toBe(null);
  await posted(2, [change]);
  expect((await readHabits(db, 'refund', NOW))?.uses).toBe(2);
  await db.snippets.update('refund', { status: 'retired' });
  expect(await readHabits(db, 'refund', NOW)).toBe(null);
});

test('a change is taken in where its words stand once, as whole words', () => {
  const body = 'It takes five days.';
  expect(standingOf(change, body, body)).toBe('possible');
  expect(takenIn(body, change)).toEqual({ body: 'It takes two days.', from: 9, to: 17 });
  expect(standingOf(change, 'It takes two days.', body)).toBe('taken');
  expect(standingOf(change, 'five days, or five days', body)).toBe('unclear');
  expect(standingOf(change, 'forty-five daysies', body)).toBe('unclear');
});

test('what would become a part of the template, or has no place, is left to the writer', () => {
  const body = 'It takes five days.';
  expect(standingOf({ ...change, added: '{{ two }} days' }, body, body)).toBe('unclear');
  expect(standingOf({ removed: '', added: 'Thank you.' }, body, body)).toBe('unclear');
  expect(standingOf({ removed: 'days.', added: '' }, body, body)).toBe('possible');
  expect(takenIn('Costs $5 (net).', { removed: '$5 (net)', added: '$6' }).body).toBe('Costs $6.');
});
