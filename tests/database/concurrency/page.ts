import type { CuecardDatabase } from '@/lib/database/database';
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
import { liftRecall, recall, restore, retire } from '@/lib/database/snippet-changes';
import type { Who } from '@/lib/library/governance';
import { isOpen, type Revision } from '@/lib/library/revision';
import { someContent, withBody } from '../library';
import { type Ledger, noteVersion, noteWords } from './ledger';

export interface Chance {
  readonly random: () => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

/** A page with the library open: it knows each version as it last saw it, which may be long ago. */
export interface Page {
  readonly db: CuecardDatabase;
  readonly people: readonly string[];
  readonly windows: Map<string, Revision>;
}

const MOST_REPLIES = 8;

/** One thing a person does in that page. */
export async function actOnPage(page: Page, ledger: Ledger, chance: Chance, now: number): Promise<void> {
  const who = { name: chance.pick(page.people) ?? '', now };
  const ids = await page.db.snippets.filter(({ deletedAt }) => deletedAt === null).primaryKeys();
  const id = chance.pick(ids);
  if (id === undefined || (ids.length < MOST_REPLIES && chance.random() < 0.1))
    return begin(page, ledger, who);
  const seen = chance.pick([...page.windows.values()]);
  const roll = chance.random();
  if (!seen || roll < 0.12) return open(page, ledger, id, who);
  if (roll < 0.4) return type(page, ledger, seen, `${who.name}${now}`, who);
  if (roll < 0.9) return decide(page, ledger, chance, seen, who);
  if (roll < 0.95) return goBack(page, ledger, chance, id, who);
  const change = chance.pick([liftRecall, restore, retireIt, recallIt]);
  await change?.(page.db, id, who);
}

const retireIt = (db: CuecardDatabase, id: string, who: Who) => retire(db, id, null, who);
const recallIt = (db: CuecardDatabase, id: string, who: Who) =>
  recall(db, id, { reason: 'Wrong', replacedBy: null }, who);

async function begin(page: Page, ledger: Ledger, who: Who): Promise<void> {
  const begun = await beginSnippet(page.db, someContent(`reply-${who.now}`, 'Hello.'), who);
  if (begun.ok) see(page, ledger, begun.value.revision);
}

async function open(page: Page, ledger: Ledger, id: string, who: Who): Promise<void> {
  const opened = await openRevision(page.db, id, who);
  if (opened.ok) see(page, ledger, opened.value);
}

function see(page: Page, ledger: Ledger, revision: Revision): void {
  page.windows.set(revision.snippetId, revision);
  noteVersion(ledger, revision);
}

/** Types a word into what the page last saw. Who meets other words gets the merge view and keeps both. */
async function type(page: Page, ledger: Ledger, seen: Revision, word: string, who: Who): Promise<void> {
  let base = seen;
  for (let tries = 0; tries < 4; tries += 1) {
    const body = `${base.content.texts[0]?.body} ${word}`;
    const save = { content: withBody(base.content, body), note: base.note, edit: base.edit };
    const saved = await saveRevision(page.db, base.id, save, who);
    if (saved.ok) {
      noteWords(ledger, saved.value, word);
      ledger.counts.merges += tries > 0 ? 1 : 0;
      page.windows.set(base.snippetId, saved.value);
      return;
    }
    if (saved.failure.type !== 'conflict') break;
    ledger.counts.conflicts += 1;
    base = saved.failure.theirs;
    if (!isOpen(base)) break;
  }
  ledger.counts.gaveUp += 1;
  page.windows.delete(seen.snippetId);
}

/** Hands in, sends back or gives up what the page knows, or works through the list of what waits. */
async function decide(page: Page, ledger: Ledger, chance: Chance, seen: Revision, who: Who): Promise<void> {
  const { db, windows } = page;
  const roll = chance.random();
  if (roll < 0.6) return workOff(page, ledger, chance, who);
  if (roll < 0.8) {
    const handed = await handIn(db, seen.id, seen.edit, who);
    return keep(windows, seen, handed.ok ? handed.value : undefined);
  }
  if (roll < 0.9) {
    const sent = await sendBack(db, seen.id, seen.edit, 'Shorter', who);
    return keep(windows, seen, sent.ok ? sent.value : undefined);
  }
  await discard(db, seen.id, seen.edit, who);
}

async function workOff({ db }: Page, ledger: Ledger, chance: Chance, who: Who): Promise<void> {
  const open = await openRevisions(db);
  const waiting = open.filter(({ state }) => state === 'in-review');
  const next = chance.pick(waiting.length > 0 ? waiting : open);
  if (!next) return;
  if (next.state === 'draft') {
    await handIn(db, next.id, next.edit, who);
    return;
  }
  const approved = await approve(db, next.id, next.edit, who);
  if (approved.ok) ledger.counts.approvals += 1;
  else if (approved.failure.type === 'forbidden') await discard(db, next.id, next.edit, who);
}

/** A refusal leaves the page where it was: it still has to meet the others' words. */
function keep(windows: Page['windows'], seen: Revision, after: Revision | undefined): void {
  if (after) windows.set(seen.snippetId, after);
}

async function goBack(page: Page, ledger: Ledger, chance: Chance, id: string, who: Who): Promise<void> {
  const version = chance.pick(await historyOf(page.db, id))?.version ?? 1;
  const back = await rollBack(page.db, id, version, who);
  if (!back.ok) return;
  ledger.rolledBack.add(id);
  see(page, ledger, back.value);
}
