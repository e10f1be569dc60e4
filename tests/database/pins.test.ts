import { describe, expect, it } from 'vitest';
import { append } from '@/lib/database/journal';
import { readLastUses } from '@/lib/database/last-uses';
import { readPins, setPin } from '@/lib/database/pins';
import { aSnippet } from '@/tests/fixtures/snippets';
import { freshDatabase } from './fresh';

async function withReplies(...ids: string[]) {
  const db = freshDatabase();
  await db.snippets.bulkPut(ids.map((id) => aSnippet(id, id, 'x', { id })));
  return db;
}

describe('pinned replies', () => {
  it('stand with the latest first, each once, until they are let go', async () => {
    const db = await withReplies('a', 'b', 'c');
    expect(await readPins(db)).toEqual([]);
    for (const id of ['a', 'b', 'c', 'a']) await setPin(db, id, true);
    expect(await readPins(db)).toEqual(['a', 'c', 'b']);
    await setPin(db, 'c', false);
    expect(await readPins(db)).toEqual(['a', 'b']);
  });

  it('go with their reply', async () => {
    const db = await withReplies('a', 'b');
    for (const id of ['a', 'b', 'gone']) await setPin(db, id, true);
    await db.snippets.update('a', { deletedAt: 5 });
    await setPin(db, 'b', true);
    expect(await readPins(db)).toEqual(['b']);
  });

  it('are none where something else is stored in their place', async () => {
    const db = await withReplies('a');
    await db.meta.put({ key: 'pinned-replies', value: { a: 1 } });
    expect(await readPins(db)).toEqual([]);
    await setPin(db, 'a', true);
    expect(await readPins(db)).toEqual(['a']);
  });
});

describe('replies used lately', () => {
  it('are those that were inserted or copied, latest first, each by its last time', async () => {
    const db = freshDatabase();
    for (const [nth, id] of ['a', 'b', null, 'a', 'c', 'a'].entries()) {
      const snippet = id === null ? null : { id, version: 1 };
      const how = { provenance: 'verbatim', audience: 'public', how: 'copied' } as const;
      await append(
        db,
        { kind: 'reply-inserted', commentKey: 'x:1', snippet, ...how },
        { by: 'Test', at: 1000 + nth },
      );
    }
    await append(
      db,
      { kind: 'suggestions-shown', commentKey: 'x:1', snippets: [{ id: 'd', version: 1 }] },
      { by: 'Test', at: 3000 },
    );
    expect([...(await readLastUses(db))]).toEqual([
      ['a', 1005],
      ['c', 1004],
      ['b', 1001],
    ]);
  });
});
