import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { commitmentSchema } from '@/lib/conversations/commitment';
import { deskSchema } from '@/lib/conversations/desk';
import { journalEntrySchema } from '@/lib/conversations/journal';
import { correctionRowSchema } from '@/lib/database/correction-record';
import { openDatabase } from '@/lib/database/database';
import { whenReady } from '@/lib/database/failures';
import { choiceRowSchema, learnedRowSchema } from '@/lib/database/learning-records';
import { LATEST_VERSION, LEDGER } from '@/lib/database/migrations/ledger';
import type { Migration, Rows } from '@/lib/database/migrations/migration';
import { pictureRowSchema } from '@/lib/database/picture-record';
import {
  editRowSchema,
  escalationDraftSchema,
  insertionRowSchema,
  keptReasonSchema,
  metaSchema,
  networkRowSchema,
  secretsRowSchema,
  snapshotSchema,
  storedCommentSchema,
  storedDraftSchema,
} from '@/lib/database/records';
import { outboxEntrySchema } from '@/lib/escalation/delivery/entry';
import { destinationSchema } from '@/lib/escalation/destination';
import { escalationSchema, routeSchema } from '@/lib/escalation/escalation';
import { replyRequestSchema } from '@/lib/library/request';
import { revisionSchema } from '@/lib/library/revision';
import { snippetSchema } from '@/lib/library/snippet';
import {
  acknowledgementSchema,
  confirmedHelplineSchema,
  packDecisionSchema,
  teamRuleSchema,
} from '@/lib/policy/team-policy';
import { freshPlace } from './fresh';

/** What each table holds today. */
const TODAY: Readonly<Record<string, z.ZodMiniType>> = {
  comments: storedCommentSchema,
  desks: deskSchema,
  snippets: snippetSchema,
  revisions: revisionSchema,
  requests: replyRequestSchema,
  snapshots: snapshotSchema,
  edits: editRowSchema,
  routes: routeSchema,
  destinations: destinationSchema,
  escalations: escalationSchema,
  outbox: outboxEntrySchema,
  secrets: secretsRowSchema,
  network: networkRowSchema,
  journal: journalEntrySchema,
  keptReasons: keptReasonSchema,
  escalationDrafts: escalationDraftSchema,
  drafts: storedDraftSchema,
  insertions: insertionRowSchema,
  packs: packDecisionSchema,
  teamRules: teamRuleSchema,
  helplines: confirmedHelplineSchema,
  acknowledgements: acknowledgementSchema,
  commitments: commitmentSchema,
  choices: choiceRowSchema,
  corrections: correctionRowSchema,
  learned: learnedRowSchema,
  pictures: pictureRowSchema,
  meta: metaSchema,
};

async function rowsOf(db: Dexie): Promise<Rows> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}

async function fill(db: Dexie, rows: Rows): Promise<void> {
  for (const [table, each] of Object.entries(rows)) await db.table(table).bulkPut([...each]);
}

/** The rows of the version before, taken through one upgrade of a real database. */
async function upgraded(ledger: readonly Migration[], version: number): Promise<Rows> {
  const place = freshPlace();
  const line = ledger[version - 1];
  if (!line) throw new Error(`no version ${version}`);
  if (version > 1) {
    const old = openDatabase('cuecard', { ...place, ledger: ledger.slice(0, version - 1) });
    await fill(old, line.before);
    old.close();
  }
  const db = openDatabase('cuecard', { ...place, ledger: ledger.slice(0, version) });
  await fill(db, addedBy(line));
  const rows = await rowsOf(db);
  db.close();
  return rows;
}

/** Samples of the tables that a line adds. */
function addedBy({ before, after, stores }: Migration): Rows {
  return Object.fromEntries(Object.entries(after).filter(([table]) => table in stores && !(table in before)));
}

/** The newest sample of each table. */
function lastShape(ledger: readonly Migration[]): Rows {
  return Object.assign({}, ...ledger.map(({ after }) => after));
}

describe('the ledger', () => {
  it('numbers its lines 1, 2, 3 without a gap', () => {
    expect(LEDGER.map(({ version }) => version)).toEqual(LEDGER.map((_, place) => place + 1));
    expect(LATEST_VERSION).toBe(LEDGER.at(-1)?.version);
  });

  it.each(LEDGER)('leaves its rows as it says: $version, $title', async ({ version, after }) => {
    expect(await upgraded(LEDGER, version)).toMatchObject(after);
  });

  it('ends in the shape of today: every table, every field, no field more', () => {
    const shape = lastShape(LEDGER);
    expect(Object.keys(shape).sort()).toEqual(Object.keys(TODAY).sort());
    for (const [table, rows] of Object.entries(shape)) {
      for (const row of rows) expect(TODAY[table]?.parse(row), table).toEqual(row);
    }
  });

  it('declares the tables of today', () => {
    const db = openDatabase('cuecard', freshPlace());
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(TODAY).sort());
    expect(db.verno).toBe(LATEST_VERSION);
  });
});

/** A line as a later version might add it. */
const second: Migration = {
  version: LATEST_VERSION + 1,
  title: 'A tone on every reply',
  stores: { snippets: 'id, code, folder, status, tone' },
  upgrade: async (transaction) => {
    await transaction.table('snippets').toCollection().modify({ tone: 'plain' });
  },
  before: { snippets: [{ id: 'a', code: 'a' }] },
  after: { snippets: [{ id: 'a', code: 'a', tone: 'plain' }] },
};
const later = [...LEDGER, second];

describe('the way the ledger is checked', () => {
  it('runs an upgrade on real rows', async () => {
    expect(await upgraded(later, second.version)).toEqual(second.after);
  });

  it('sees an upgrade that does not do what it says', async () => {
    const idle = { ...second, upgrade: () => Promise.resolve() };
    expect(await upgraded([...LEDGER, idle], second.version)).not.toEqual(second.after);
  });

  it('keeps the old rows when an upgrade fails', async () => {
    const place = freshPlace();
    const old = openDatabase('cuecard', place);
    await fill(old, second.before);
    old.close();
    const broken: Migration = {
      ...second,
      upgrade: async (transaction) => {
        await transaction.table('snippets').clear();
        throw new Error('broken upgrade');
      },
    };
    const db = openDatabase('cuecard', { ...place, ledger: [...LEDGER, broken] });
    await expect(db.open()).rejects.toThrow('broken upgrade');
    db.close();
    expect(await rowsOf(openDatabase('cuecard', place))).toEqual(second.before);
  });
});

describe('a database of a newer version', () => {
  it('is refused with a value, and left as it was', async () => {
    const place = freshPlace();
    const newer = openDatabase('cuecard', { ...place, ledger: later });
    await fill(newer, second.after);
    newer.close();

    const db = openDatabase('cuecard', place);
    const failure = { type: 'newer-version', found: LATEST_VERSION + 1, known: LATEST_VERSION };
    expect(await whenReady(db)).toEqual({ ok: false, failure });
    await expect(db.snippets.toArray()).rejects.toThrow();
    await expect(db.snippets.put({} as never)).rejects.toThrow();
    db.close();

    const raw = await new Dexie('cuecard', place).open();
    expect(raw.verno).toBe(LATEST_VERSION + 1);
    expect(await raw.table('snippets').toArray()).toEqual(second.after.snippets);
  });
});
