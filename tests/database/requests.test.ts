import { expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { askForReply, closeRequest, openRequests } from '@/lib/database/requests';
import { approve, beginSnippet, discard, handIn, openRevision } from '@/lib/database/revisions';
import { removeSnippet } from '@/lib/database/snippet-changes';
import { freshDatabase } from './fresh';
import { INES, MATS, okOf, someContent } from './library';

/** A draft that was written for a request, as the editor leaves it. */
async function draftForRequest(db: CuecardDatabase) {
  const request = okOf(await askForReply(db, { words: 'jug lid', commentKey: null, lang: 'en' }, MATS));
  const begun = okOf(await beginSnippet(db, someContent('jug-lid', 'Here is a lid.'), INES));
  okOf(await closeRequest(db, request.id, { state: 'answered', snippetId: begun.snippet.id }, INES));
  return { request, ...begun };
}
const LATER = { name: 'Ines', now: 9_000 };

it.each([
  {
    how: 'discarded',
    end: (db: CuecardDatabase, { id, edit }: { id: string; edit: number }, _: string) =>
      discard(db, id, edit, LATER),
  },
  {
    how: 'removed',
    end: (db: CuecardDatabase, _: unknown, snippetId: string) => removeSnippet(db, snippetId, LATER),
  },
])('a request waits again when the draft that was written for it is $how', async ({ end }) => {
  const db = freshDatabase();
  const { request, snippet, revision } = await draftForRequest(db);
  expect(await openRequests(db)).toEqual([]);
  okOf<unknown, { type: string }>(await end(db, revision, snippet.id));
  expect(await openRequests(db)).toEqual([
    { ...request, state: 'open', snippetId: null, changedAt: 9_000, changedBy: 'Ines' },
  ]);
});

it('a request stays answered by a live reply whose next version is given up, and by another reply', async () => {
  const db = freshDatabase();
  const { revision, snippet } = await draftForRequest(db);
  const other = okOf(await beginSnippet(db, someContent('other', 'Other.'), INES));
  okOf(await discard(db, other.revision.id, other.revision.edit, LATER));
  const handed = okOf(await handIn(db, revision.id, revision.edit, INES));
  okOf(await approve(db, handed.id, handed.edit, MATS));
  const next = okOf(await openRevision(db, snippet.id, INES));
  okOf(await discard(db, next.id, next.edit, LATER));
  expect(await openRequests(db)).toEqual([]);
});
