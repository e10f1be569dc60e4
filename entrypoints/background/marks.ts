import type { Mark } from '@/lib/conversations/mark';
import { openEscalationsOf } from '@/lib/database/escalations';
import type { StoredComment } from '@/lib/database/records';
import { readClock } from '@/lib/schedule/read-clock';
import { MINUTE_MS } from '@/lib/shared/clock';
import { tellTab } from './tabs';
import type { WorkerContext } from './worker-context';

/** The marks of stored comments as of now. */
export async function marksOf(context: WorkerContext, rows: readonly StoredComment[]): Promise<Mark[]> {
  const { db, clock, readSettings } = context;
  const { targetMinutes, workingHours } = await readSettings();
  const now = clock();
  const escalations = await openEscalationsOf(
    db,
    rows.map(({ key }) => key),
  );
  const routeByKey = new Map(escalations.map(({ commentKey, routeName }) => [commentKey, routeName]));
  return rows.map((row) => ({
    key: row.key,
    status: row.status,
    clock: readClock({
      postedAt: row.postedAt,
      firstSeenAt: row.firstSeenAt,
      now,
      hours: workingHours,
      targetMs: targetMinutes * MINUTE_MS,
    }),
    risk: row.triage?.risk ?? null,
    answeredInMs: row.answeredAt !== null && row.postedAt !== null ? row.answeredAt - row.postedAt : null,
    route: routeByKey.get(row.key) ?? null,
  }));
}

/** Tells every open page that shows one of these comments how it stands now. */
export async function tellMarks(context: WorkerContext, keys: readonly string[]): Promise<void> {
  const rows = (await context.db.comments.bulkGet([...keys])).filter((row) => row !== undefined);
  const marks = await marksOf(context, rows);
  const desks = await context.db.desks.toArray();
  const showing = desks.filter(({ queue }) => keys.some((key) => queue.includes(key)));
  await Promise.all(showing.map(({ tabId }) => tellTab(tabId, 'marks.changed', { marks })));
}
