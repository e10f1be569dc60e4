import { expect, it } from 'vitest';
import { readBackupText } from '@/lib/database/backup-text';
import { askForReply } from '@/lib/database/requests';
import { openSnapshot, readLibrary, takeSnapshot } from '@/lib/database/snapshots';
import { aSnippet } from '../fixtures/snippets';
import { freshDatabase } from './fresh';
import { aHandedIn, aLiveSnippet, MATS, okOf } from './library';

it('a snapshot that is put together in portions is the library as it is read in one go', async () => {
  const db = freshDatabase();
  const live = await aLiveSnippet(db, 'late', 'One “quoted”, two\nlines.');
  await aHandedIn(db, live.id, 'Two.');
  await db.snippets.bulkPut(
    Array.from({ length: 2_001 }, (_, nth) => aSnippet(`code-${nth}`, `Title ${nth}`, 'Body.')),
  );
  okOf(await askForReply(db, { words: 'jug lid', commentKey: null, lang: 'en' }, MATS));
  const whole = await readLibrary(db, MATS);
  const { pieces, counts } = await readBackupText(db, MATS);
  expect(JSON.parse(pieces.join(''))).toEqual(whole);
  expect(counts).toEqual({ snippets: 2_002, revisions: whole.revisions.length });
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(pieces.join('').length / 2);
  const snapshot = okOf(await takeSnapshot(db, 'by-hand', MATS));
  expect(okOf(await openSnapshot(snapshot))).toEqual(whole);
});

it('an empty library is a snapshot too', async () => {
  const db = freshDatabase();
  const { pieces } = await readBackupText(db, MATS);
  expect(JSON.parse(pieces.join(''))).toEqual(await readLibrary(db, MATS));
});
