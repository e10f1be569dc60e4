import type { CuecardDatabase } from '@/lib/database/database';
import { openSnapshot, restore, snapshots, takeDailySnapshot, takeSnapshot } from '@/lib/database/snapshots';
import { bulkChange, type Undo, undo } from '@/lib/database/snippet-changes';
import { HOUR_MS } from '@/lib/shared/clock';
import { type Ledger, setOf } from './ledger';
import type { Chance } from './page';

/** The service worker: what a lead asked for in bulk, snapshots, and a backup merged back in. */
export interface Worker {
  readonly db: CuecardDatabase;
  readonly done: { tag: string; ids: readonly string[]; undo: Undo }[];
}

const LEAD = 'Lena';

export async function actInWorker(
  worker: Worker,
  ledger: Ledger,
  chance: Chance,
  now: number,
): Promise<void> {
  const who = { name: LEAD, now };
  const roll = chance.random();
  if (roll < 0.7) return tagSome(worker, ledger, chance, now);
  if (roll < 0.85) return undoLast(worker, ledger, now);
  if (roll < 0.9) await takeDailySnapshot(worker.db, now * HOUR_MS);
  else if (roll < 0.96) await takeSnapshot(worker.db, 'by-hand', who);
  else await mergeLatest(worker, now);
}

async function tagSome({ db, done }: Worker, ledger: Ledger, chance: Chance, now: number): Promise<void> {
  const all = await db.snippets.filter(({ deletedAt }) => deletedAt === null).primaryKeys();
  const ids = all.filter(() => chance.random() < 0.5);
  const tag = `tag-${now}`;
  const changed = await bulkChange(db, ids, { tags: { add: [tag], remove: [] } }, { name: LEAD, now });
  if (!changed.ok) return;
  const { rows } = changed.value.undo;
  const tagged = rows.filter(({ table }) => table === 'snippets').map((row) => row.id);
  for (const id of tagged) setOf(ledger.tags, id).add(tag);
  done.push({ tag, ids: tagged, undo: changed.value.undo });
}

async function undoLast({ db, done }: Worker, ledger: Ledger, now: number): Promise<void> {
  const last = done.pop();
  if (!last) return;
  await undo(db, last.undo, { name: LEAD, now });
  for (const id of last.ids) ledger.tags.get(id)?.delete(last.tag);
}

async function mergeLatest({ db }: Worker, now: number): Promise<void> {
  const [latest] = await snapshots(db);
  const backup = latest && (await openSnapshot(latest));
  if (backup?.ok) await restore(db, backup.value, 'merge', { name: LEAD, now });
}
