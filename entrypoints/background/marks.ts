import type { Mark } from '@/lib/conversations/mark';
import { openEscalationsOf } from '@/lib/database/escalations';
import type { StoredComment } from '@/lib/database/records';
import { markFor } from '@/lib/triage/mark-for';
import { tellTab } from './tabs';
import type { WorkerContext } from './worker-context';

/** The marks of stored comments as of now. */
export async function marksOf(context: WorkerContext, rows: readonly StoredComment[]): Promise<Mark[]> {
  const { db, clock, readSettings } = context;
  const settings = await readSettings();
  const now = clock();
  const keys = rows.map(({ key }) => key);
  const escalations = await openEscalationsOf(db, keys);
  const escalationByKey = new Map(escalations.map((escalation) => [escalation.commentKey, escalation]));
  return rows.map((stored) =>
    markFor({ stored, escalation: escalationByKey.get(stored.key), settings, now }),
  );
}

/** Tells every open page that shows one of these comments how it stands now. */
export async function tellMarks(context: WorkerContext, keys: readonly string[]): Promise<void> {
  const rows = (await context.db.comments.bulkGet([...keys])).filter((row) => row !== undefined);
  const marks = await marksOf(context, rows);
  const desks = await context.db.desks.toArray();
  const showing = desks.filter(({ queue }) => keys.some((key) => queue.includes(key)));
  await Promise.all(showing.map(({ tabId }) => tellTab(tabId, 'marks.changed', { marks })));
}
