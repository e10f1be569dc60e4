import { openDatabase } from '@/lib/database/database';
import { append } from '@/lib/database/journal';
import { writeTeam } from '@/lib/database/library-state';
import { askForReply } from '@/lib/database/requests';
import { beginSnippet, handIn, openRevision, saveRevision } from '@/lib/database/revisions';
import { bulkChange, recall } from '@/lib/database/snippet-changes';
import { contentOf, type Who } from '@/lib/library/governance';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { DAY_MS, HOUR_MS } from '@/lib/shared/clock';
import type { Failure, Result } from '@/lib/shared/result';
import { aSnippet, aText } from '@/tests/fixtures/snippets';

const db = openDatabase();
const NOW = Date.now();
const NOOR: Who = { name: 'Noor', now: NOW - HOUR_MS };
const PRIYA: Who = { name: 'Priya', now: NOW - 5 * DAY_MS };

Object.assign(globalThis, { teamAtWork });

/** A team that has worked with the starter library for a while, by the product's own functions. The second time: nothing. */
async function teamAtWork(): Promise<void> {
  const team = { people: PEOPLE.map(([name, role]) => ({ name, role })), selfApproval: false };
  if (await db.revisions.count()) return;
  stored(await writeTeam(db, team, NOOR));
  await usedReplies();
  await writtenReplies();
  stored(
    await recall(
      db,
      starter('finance-desk').id,
      { reason: 'The address has changed.', replacedBy: null },
      NOOR,
    ),
  );
  const due = [starter('refund-window'), starter('late-order')].map(({ id }) => id);
  stored(await bulkChange(db, due, { reviewBy: isoDay(NOW - 3 * DAY_MS) }, NOOR));
  stored(await bulkChange(db, [starter('outage').id], { reviewBy: isoDay(NOW + 5 * DAY_MS) }, NOOR));
  stored(await askForReply(db, { words: 'spare jug lid', commentKey: 'x:1', lang: 'en' }, PRIYA));
}

const PEOPLE = [
  ['Noor', 'approver'],
  ['Priya', 'author'],
  ['Jonas', 'reviewer'],
  ['Tom', 'approver'],
  ['Lucía', 'author'],
  ['Owen', 'viewer'],
] as const;

const DISHWASHER = aSnippet('dishwasher', 'Dishwasher: jug, lid and tray', '', {
  folder: 'Product',
  tags: ['dishwasher', 'care'],
  owner: 'Priya',
  examples: ['Can the jug and the lid go in the dishwasher?', 'Is the drip tray dishwasher safe?'],
  texts: [
    aText(
      'en',
      'Dishwasher: jug, lid and tray',
      'The jug goes on the top rack{% if customer_name %}, {{ customer_name }}{% endif %}. The lid and the drip tray need a wash by hand: the seal warps above 55 °C.',
    ),
  ],
});

/** One that waits for an approval, one that is being written beside its live version. */
async function writtenReplies(): Promise<void> {
  const { revision } = stored(await beginSnippet(db, contentOf(DISHWASHER), PRIYA));
  stored(await handIn(db, revision.id, revision.edit, { ...PRIYA, now: PRIYA.now + HOUR_MS }));
  const open = stored(await openRevision(db, starter('how-to').id, NOOR));
  const texts = open.content.texts.map((text, nth) =>
    nth === 0 ? { ...text, body: text.body.replace('happy to help', 'glad you asked') } : text,
  );
  stored(
    await saveRevision(db, open.id, { content: { ...open.content, texts }, note: '', edit: open.edit }, NOOR),
  );
}

async function usedReplies(): Promise<void> {
  for (const [nth, { id, version }] of STARTER_SNIPPETS.slice(0, 30).entries()) {
    const uses = Array.from({ length: Math.max(2, 64 - nth * 4) }, () => insertion(id, version));
    await append(db, uses, { by: 'Priya', at: NOW - DAY_MS });
  }
}

function insertion(id: string, version: number) {
  return {
    kind: 'reply-inserted',
    commentKey: 'x:1',
    snippet: { id, version },
    provenance: 'verbatim',
    audience: 'public',
    how: 'inserted',
  } as const;
}

function starter(code: string): Snippet {
  const found = STARTER_SNIPPETS.find((snippet) => snippet.code === code);
  if (!found) throw new Error(`no starter reply ${code}`);
  return found;
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function stored<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`not stored: ${result.failure.type}`);
  return result.value;
}
