import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Commitment } from '@/lib/conversations/commitment';
import type { Desk } from '@/lib/conversations/desk';
import type { JournalEntry } from '@/lib/conversations/journal';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import type { Destination } from '@/lib/escalation/destination';
import type { Escalation, Route } from '@/lib/escalation/escalation';
import type { ReplyRequest } from '@/lib/library/request';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import type { Acknowledgement, ConfirmedHelpline, PackDecision, TeamRule } from '@/lib/policy/team-policy';
import type { CorrectionRow } from './correction-record';
import type { ChoiceRow, LearnedRow } from './learning-records';
import { LATEST_VERSION, LEDGER } from './migrations/ledger';
import type { Migration } from './migrations/migration';
import { NewerVersionError } from './newer-version';
import type { PictureRow } from './picture-record';
import type {
  EditRow,
  EscalationDraft,
  InsertionRow,
  KeptReason,
  Meta,
  NetworkRow,
  SecretsRow,
  Snapshot,
  StoredComment,
  StoredDraft,
} from './records';

export interface CuecardTables {
  readonly comments: EntityTable<StoredComment, 'key'>;
  readonly desks: EntityTable<Desk, 'tabId'>;
  readonly snippets: EntityTable<Snippet, 'id'>;
  readonly revisions: EntityTable<Revision, 'id'>;
  readonly requests: EntityTable<ReplyRequest, 'id'>;
  readonly snapshots: EntityTable<Snapshot, 'id'>;
  readonly edits: EntityTable<EditRow, 'id'>;
  readonly routes: EntityTable<Route, 'id'>;
  readonly destinations: EntityTable<Destination, 'id'>;
  readonly escalations: EntityTable<Escalation, 'id'>;
  readonly outbox: EntityTable<OutboxEntry, 'id'>;
  readonly secrets: EntityTable<SecretsRow, 'id'>;
  readonly network: EntityTable<NetworkRow, 'id'>;
  readonly journal: EntityTable<JournalEntry, 'id'>;
  readonly keptReasons: EntityTable<KeptReason, 'id'>;
  readonly escalationDrafts: EntityTable<EscalationDraft, 'commentKey'>;
  readonly drafts: EntityTable<StoredDraft, 'commentKey'>;
  readonly insertions: EntityTable<InsertionRow, 'commentKey'>;
  readonly packs: EntityTable<PackDecision, 'id'>;
  readonly teamRules: EntityTable<TeamRule, 'id'>;
  readonly helplines: EntityTable<ConfirmedHelpline, 'id'>;
  readonly acknowledgements: EntityTable<Acknowledgement, 'id'>;
  readonly commitments: EntityTable<Commitment, 'id'>;
  readonly choices: EntityTable<ChoiceRow, 'id'>;
  readonly corrections: EntityTable<CorrectionRow, 'id'>;
  readonly learned: EntityTable<LearnedRow, 'key'>;
  readonly pictures: EntityTable<PictureRow, 'escalationId'>;
  readonly meta: EntityTable<Meta, 'key'>;
}

export type CuecardDatabase = Dexie & CuecardTables;

/** Where the database lives: the browser's own by default, a fake in tests. */
export interface DatabasePlace {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Another ledger than the product's, for its tests. */
  readonly ledger?: readonly Migration[];
}

/**
 * The one database of worker and pages. Opens itself at the first use; call `whenReady` (failures.ts) to learn why
 * it does not. A database written by a newer version stays shut: every use fails with `NewerVersionError` inside.
 */
export function openDatabase(name = 'cuecard', place: DatabasePlace = {}): CuecardDatabase {
  const { ledger = LEDGER, ...factories } = place;
  const db = new Dexie(name, {
    ...factories,
    // What a page shows as saved is on disk: no optimistic cache, and Chromium flushes before it says "complete".
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as CuecardDatabase;
  for (const { version, stores, upgrade } of ledger) {
    const declared = db.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  refuseNewer(db, place.ledger ? ledger.length : LATEST_VERSION);
  keepAppendOnly(db);
  return db;
}

/** Dexie 4 opens a database of a higher version than it knows; its rows would be guessed at. Native = ours × 10. */
function refuseNewer(db: CuecardDatabase, latest: number): void {
  const guard = () => {
    const found = db.backendDB().version / 10;
    // Dexie may add 1 to the native version to repair a missing index: that is no version of ours.
    if (Math.floor(found) > latest) throw new NewerVersionError(Math.floor(found), latest);
  };
  db.on('ready', guard, true);
}

function keepAppendOnly(db: CuecardDatabase): void {
  const journal: Table<JournalEntry, string> | undefined = db.tables.find(({ name }) => name === 'journal');
  journal?.hook('updating', () => {
    throw new Error('the journal is append-only');
  });
}
