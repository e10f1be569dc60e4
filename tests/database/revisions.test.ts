import { describe, expect, it } from 'vitest';
import { writeTeam } from '@/lib/database/library-state';
import {
  approve,
  beginSnippet,
  discard,
  handIn,
  historyOf,
  openRevision,
  openRevisions,
  rollBack,
  saveRevision,
  sendBack,
} from '@/lib/database/revisions';
import { liveSnippets, putSnippet } from '@/lib/database/snippets';
import type { Snippet } from '@/lib/library/snippet';
import { aSnippet, aText } from '../fixtures/snippets';
import { freshDatabase } from './fresh';
import { aHandedIn, aLiveSnippet, INES, MATS, okOf, someContent, withBody } from './library';

const bodyOf = (content: { texts: readonly { body: string }[] }) => content.texts[0]?.body;

describe('a new reply', () => {
  it('is a draft until its first version is approved, and shows what is being written', async () => {
    const db = freshDatabase();
    const { snippet, revision } = okOf(await beginSnippet(db, someContent('late', 'One.'), INES));
    expect(snippet).toMatchObject({ status: 'draft', version: 1, approvals: [] });
    const content = withBody(revision.content, 'Two.');
    const saved = okOf(await saveRevision(db, revision.id, { content, note: 'Shorter', edit: 1 }, INES));
    expect(bodyOf((await db.snippets.get(snippet.id)) ?? content)).toBe('Two.');
    const handed = okOf(await handIn(db, saved.id, saved.edit, INES));
    expect((await db.snippets.get(snippet.id))?.status).toBe('in-review');
    const live = okOf(await approve(db, handed.id, handed.edit, MATS));
    expect(live).toMatchObject({ status: 'approved', version: 1 });
    expect(live.approvals).toEqual([{ by: 'Mats', at: MATS.now, version: 1 }]);
    const [entry] = await db.journal.toArray();
    expect(entry?.event).toEqual({ kind: 'snippet-approved', snippet: { id: live.id, version: 1 } });
  });

  it('goes when its only draft is given up, and stays in the history', async () => {
    const db = freshDatabase();
    const { snippet, revision } = okOf(await beginSnippet(db, someContent('late', 'One.'), INES));
    okOf(await discard(db, revision.id, revision.edit, INES));
    expect(await liveSnippets(db)).toEqual([]);
    expect((await historyOf(db, snippet.id)).map(({ state }) => state)).toEqual(['discarded']);
  });

  it('cannot take a code that is in use, nor be handed in with one', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const taken = { ok: false, failure: { type: 'code-taken', by: live.id } };
    expect(await beginSnippet(db, someContent('late', 'Other.'), INES)).toEqual(taken);
    const { revision } = okOf(await beginSnippet(db, someContent('other', 'Other.'), INES));
    const content = { ...revision.content, code: 'late' };
    const saved = okOf(await saveRevision(db, revision.id, { content, note: '', edit: 1 }, INES));
    expect(await handIn(db, saved.id, saved.edit, INES)).toEqual(taken);
  });
});

describe('a version beside the live one', () => {
  it('leaves the live one in use until it is approved, then puts it into the history', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const handed = await aHandedIn(db, live.id, 'Two.');
    expect(await db.snippets.get(live.id)).toEqual(live);
    const next = okOf(await approve(db, handed.id, handed.edit, MATS));
    expect([bodyOf(next), next.version]).toEqual(['Two.', 2]);
    const history = await historyOf(db, live.id);
    expect(history.map(({ state, version, content }) => [version, state, bodyOf(content)])).toEqual([
      [2, 'approved', 'Two.'],
      [1, 'superseded', 'One.'],
    ]);
  });

  it('keeps the words of a live reply that never had a row', async () => {
    const db = freshDatabase();
    await putSnippet(db, aSnippet('late', 'Late', 'Starter.'));
    expect((await historyOf(db, 'late')).map(({ state, version }) => [version, state])).toEqual([
      [1, 'approved'],
    ]);
    const handed = await aHandedIn(db, 'late', 'Ours.');
    okOf(await approve(db, handed.id, handed.edit, MATS));
    const [now, before] = await historyOf(db, 'late');
    expect([now?.basedOn, before?.state, before && bodyOf(before.content)]).toEqual([
      1,
      'superseded',
      'Starter.',
    ]);
  });

  it('is one for each reply, whoever opens it', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const [a, b] = await Promise.all([openRevision(db, live.id, INES), openRevision(db, live.id, MATS)]);
    expect(okOf(a).id).toBe(okOf(b).id);
    expect(await openRevisions(db)).toHaveLength(1);
  });

  it('meets the other window’s words instead of overwriting them', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const open = okOf(await openRevision(db, live.id, INES));
    const save = (body: string) => ({ content: withBody(open.content, body), note: '', edit: open.edit });
    const theirs = okOf(await saveRevision(db, open.id, save('Mine.'), INES));
    expect(await saveRevision(db, open.id, save('Yours.'), MATS)).toEqual({
      ok: false,
      failure: { type: 'conflict', theirs },
    });
    const merged = { content: withBody(open.content, 'Both.'), note: '', edit: theirs.edit };
    expect(okOf(await saveRevision(db, open.id, merged, MATS)).writtenBy).toEqual(['Ines', 'Mats']);
  });

  it('is a draft again when somebody writes in it while it is in review', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const handed = await aHandedIn(db, live.id, 'Two.');
    const content = withBody(handed.content, 'Two and a half');
    const saved = okOf(await saveRevision(db, handed.id, { content, note: '', edit: handed.edit }, INES));
    expect(saved.state).toBe('draft');
    expect(await approve(db, handed.id, handed.edit, MATS)).toMatchObject({ failure: { type: 'conflict' } });
    expect(await approve(db, saved.id, saved.edit, MATS)).toEqual({
      ok: false,
      failure: { type: 'forbidden', why: 'not-handed-in' },
    });
  });

  it('changes nothing when nothing was changed', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const open = okOf(await openRevision(db, live.id, INES));
    const save = { content: open.content, note: '', edit: open.edit };
    expect(okOf(await saveRevision(db, open.id, save, MATS))).toEqual(open);
  });

  it('keeps every field of a newer Cuecard, in the words, the version and the live row', async () => {
    const db = freshDatabase();
    const text = { ...aText('en', 'Late', 'One.'), tone: 'warm' };
    await putSnippet(db, { ...aSnippet('late', '', ''), texts: [text], mood: 'calm' } as Snippet);
    const open = okOf(await openRevision(db, 'late', INES));
    await db.revisions.put({ ...open, weight: 3 } as typeof open);
    const plain = withBody(someContent('late', ''), 'Two.');
    const saved = okOf(await saveRevision(db, open.id, { content: plain, note: '', edit: open.edit }, INES));
    const handed = okOf(await handIn(db, saved.id, saved.edit, INES));
    const live = okOf(await approve(db, handed.id, handed.edit, MATS));
    expect(live).toMatchObject({ mood: 'calm', texts: [{ body: 'Two.', tone: 'warm' }] });
    expect(await db.revisions.get(open.id)).toMatchObject({ weight: 3, state: 'approved' });
    const [, before] = await historyOf(db, 'late');
    expect(before?.content).toMatchObject({ mood: 'calm', texts: [{ body: 'One.', tone: 'warm' }] });
  });
});

describe('review', () => {
  const people = [
    { name: 'Ines', role: 'approver' as const },
    { name: 'Mats', role: 'approver' as const },
    { name: 'Rui', role: 'author' as const },
  ];

  it('is not for whoever wrote the version, nor for an author', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    okOf(await writeTeam(db, { people, selfApproval: false }, INES));
    const handed = await aHandedIn(db, live.id, 'Two.');
    const refused = (why: string) => ({ ok: false, failure: { type: 'forbidden', why } });
    expect(await approve(db, handed.id, handed.edit, INES)).toEqual(refused('own-writing'));
    expect(await approve(db, handed.id, handed.edit, { name: 'Rui', now: 3 })).toEqual(refused('role'));
    expect(await sendBack(db, handed.id, handed.edit, 'x', { name: 'Rui', now: 3 })).toEqual(refused('role'));
    expect((await db.snippets.get(live.id))?.version).toBe(1);
    expect((await approve(db, handed.id, handed.edit, MATS)).ok).toBe(true);
  });

  it('sends back with a reason that stands until the version is handed in again', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const handed = await aHandedIn(db, live.id, 'Two.');
    const back = okOf(await sendBack(db, handed.id, handed.edit, 'Too long', MATS));
    expect(back).toMatchObject({ state: 'draft', sentBack: { by: 'Mats', reason: 'Too long' } });
    expect(okOf(await handIn(db, back.id, back.edit, INES)).sentBack).toBeNull();
  });
});

describe('rolling back', () => {
  it('begins a draft with the words of then, which is approved as any other', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const handed = await aHandedIn(db, live.id, 'Two.');
    okOf(await approve(db, handed.id, handed.edit, MATS));
    const again = okOf(await rollBack(db, live.id, 1, INES));
    expect([again.version, again.state, again.basedOn, bodyOf(again.content)]).toEqual([
      3,
      'draft',
      2,
      'One.',
    ]);
    expect(await rollBack(db, live.id, 1, MATS)).toMatchObject({ failure: { type: 'conflict' } });
    expect(bodyOf((await db.snippets.get(live.id)) ?? again.content)).toBe('Two.');
  });

  it('never gives a number twice, also after a version was given up', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const open = okOf(await openRevision(db, live.id, INES));
    okOf(await discard(db, open.id, open.edit, INES));
    expect(okOf(await openRevision(db, live.id, INES)).version).toBe(3);
  });
});
