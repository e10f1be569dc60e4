import { describe, expect, it } from 'vitest';
import { applyImport } from '@/lib/database/apply-import';
import { rememberBundle } from '@/lib/database/bundle-trust';
import type { CuecardDatabase } from '@/lib/database/database';
import { askForReply, closeRequest } from '@/lib/database/requests';
import {
  approve,
  beginSnippet,
  discard,
  handIn,
  openRevision,
  rollBack,
  saveRevision,
  sendBack,
  takeBack,
} from '@/lib/database/revisions';
import { readLibrary, restore } from '@/lib/database/snapshots';
import {
  bulkChange,
  liftRecall,
  recall,
  removeSnippet,
  restore as restoreReply,
  retire,
  undo,
} from '@/lib/database/snippet-changes';
import { planImport } from '@/lib/library/exchange/plan-import';
import { contentOf, type Who } from '@/lib/library/governance';
import { DAY_MS } from '@/lib/shared/clock';
import { DEFAULTS, readText } from '@/tests/library/exchange/reading';
import { freshDatabase } from './fresh';
import { aHandedIn, aLiveSnippet, okOf, someContent } from './library';

const SIGNED_AT = 1_800_000_000_000;
const LATER: Who = { name: 'Mats', now: SIGNED_AT + 31 * DAY_MS };
const TOO_OLD = { ok: false, failure: { type: 'forbidden', why: 'too-old' } };

async function oldLibrary() {
  const db = freshDatabase();
  const live = await aLiveSnippet(db, 'late', 'One.');
  const handed = await aHandedIn(db, live.id, 'Two.');
  const request = okOf(await askForReply(db, { words: 'jug lid', commentKey: null, lang: 'en' }, LATER));
  const manifest = {
    publicKey: 'key',
    signer: 'Tom Weller',
    library: 'library',
    version: 1,
    rollbackFrom: null,
    createdAt: SIGNED_AT,
    maxAgeDays: 30,
  };
  await rememberBundle(db, { manifest, manifestHash: '0' } as Parameters<typeof rememberBundle>[1]);
  return { db, live, handed, request };
}

async function everything(db: CuecardDatabase): Promise<string> {
  return JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
}

describe('a library past its maximum age', () => {
  it('refuses every write of replies and versions, says why, and stays as it is', async () => {
    const { db, live, handed, request } = await oldLibrary();
    const before = await everything(db);
    const { id, edit } = handed;
    const save = { content: contentOf(live), note: 'n', edit };
    const why = { reason: 'Wrong', replacedBy: null };
    const writes = {
      begin: () => beginSnippet(db, someContent('new', 'New.'), LATER),
      open: () => openRevision(db, live.id, LATER),
      save: () => saveRevision(db, id, save, LATER),
      handIn: () => handIn(db, id, edit, LATER),
      takeBack: () => takeBack(db, id, edit, null, LATER),
      sendBack: () => sendBack(db, id, edit, 'No', LATER),
      approve: () => approve(db, id, edit, LATER),
      discard: () => discard(db, id, edit, LATER),
      rollBack: () => rollBack(db, live.id, 1, LATER),
      recall: () => recall(db, live.id, why, LATER),
      liftRecall: () => liftRecall(db, live.id, LATER),
      retire: () => retire(db, live.id, null, LATER),
      restoreReply: () => restoreReply(db, live.id, LATER),
      remove: () => removeSnippet(db, live.id, LATER),
      bulk: () => bulkChange(db, [live.id], { folder: 'Other' }, LATER),
      undo: () => undo(db, { rows: [] }, LATER),
      decline: () => closeRequest(db, request.id, { state: 'declined', snippetId: null }, LATER),
    };
    for (const [name, write] of Object.entries(writes)) expect(await write(), name).toEqual(TOO_OLD);
    expect(await everything(db)).toBe(before);
  });

  it('refuses an import and an older backup before it takes a snapshot, and takes a newer signed library', async () => {
    const { db } = await oldLibrary();
    const before = await everything(db);
    const plan = planImport(
      readText('replies.csv', 'code,title,body\nnew,New,Hello.\n'),
      { snippets: [], revisions: [] },
      DEFAULTS,
    );
    expect(await applyImport(db, plan, LATER)).toEqual(TOO_OLD);
    const backup = await readLibrary(db, LATER);
    expect(await restore(db, backup, 'merge', LATER)).toEqual(TOO_OLD);
    expect(await everything(db)).toBe(before);
    expect(await restore(db, backup, 'merge', LATER, { mends: true })).toMatchObject({ ok: true });
  });

  it('is still asked for replies, and may be written while it is young enough', async () => {
    const { db, live } = await oldLibrary();
    const wanted = { words: 'lid', commentKey: null, lang: null };
    expect(await askForReply(db, wanted, LATER)).toMatchObject({ ok: true });
    const young = { ...LATER, now: SIGNED_AT + 29 * DAY_MS };
    expect(await openRevision(db, live.id, young)).toMatchObject({ ok: true });
  });
});
