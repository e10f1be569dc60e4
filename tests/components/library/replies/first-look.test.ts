import { expect, it } from 'vitest';
import { keepFirstLook, readFirstLook } from '@/components/library/replies/first-look';
import type { ReplyRow } from '@/components/library/replies/reply-rows';
import { freshDatabase } from '../../../database/fresh';
import { aSnippet } from '../../../fixtures/snippets';

const many = Array.from({ length: 1_200 }, (_, nth) =>
  aSnippet(`c${nth}`, 'Title', 'Words', { id: `s${nth}` }),
);
const rowsOf = (snippets: typeof many) =>
  snippets.map((snippet) => ({ snippet, title: snippet.code })) as unknown as ReplyRow[];

it('keeps what stands at the top of a large library, and reads its words anew', async () => {
  const db = freshDatabase();
  await db.snippets.bulkPut(many);
  await keepFirstLook(db, rowsOf(many));
  await db.snippets.put(aSnippet('changed', 'Title', 'Words', { id: 's0' }));
  await db.snippets.update('s1', { deletedAt: 1 });
  const look = await readFirstLook(db);
  expect(look?.total).toBe(1_200);
  expect(look?.snippets.slice(0, 2).map(({ id, code }) => [id, code])).toEqual([
    ['s0', 'changed'],
    ['s2', 'c2'],
  ]);
  expect(look?.snippets.length).toBeLessThan(100);
});

it('keeps nothing of a library that is read as quickly, and forgets what it kept', async () => {
  const db = freshDatabase();
  await db.snippets.bulkPut(many);
  await keepFirstLook(db, rowsOf(many));
  await keepFirstLook(db, rowsOf(many.slice(0, 50)));
  expect(await readFirstLook(db)).toBeUndefined();
});
