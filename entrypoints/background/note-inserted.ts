import { append } from '@/lib/database/journal';
import type { WorkerParams } from '@/lib/messaging/messages';
import type { WorkerContext } from './worker-context';

const HEARD_KEY = 'insertions-heard';
/** A page tells the same insertion again within seconds, if at all. */
const HEARD_KEPT = 50;

/** Notes an insertion once, however often the page tells it: it does so again when a worker died over it. */
export async function noteInserted(
  { db, clock, readSettings }: WorkerContext,
  { insertion, provenance, audience }: WorkerParams<'reply.inserted'>,
): Promise<Record<string, never>> {
  const { requestId, commentKey, snippet } = insertion;
  const { responderName } = await readSettings();
  const kind = 'reply-inserted';
  const event = { kind, commentKey, snippet, provenance, audience, how: 'inserted' } as const;
  await db.transaction('rw', [db.journal, db.meta], async () => {
    const heard = namesIn((await db.meta.get(HEARD_KEY))?.value);
    if (heard.includes(requestId)) return;
    await db.meta.put({ key: HEARD_KEY, value: [...heard, requestId].slice(-HEARD_KEPT) });
    await append(db, event, { by: responderName, at: clock() });
  });
  return {};
}

function namesIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((name) => typeof name === 'string') : [];
}
