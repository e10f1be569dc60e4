import { insertOutcomeSchema } from '@/lib/conversations/insertion';
import { keepInsertion, takeBackInsertion } from '@/lib/database/insertions';
import type { InsertionRow } from '@/lib/database/records';
import type { CallFailure } from '@/lib/messaging/client';
import { PAGE_CALLS } from '@/lib/messaging/messages';
import type { Result } from '@/lib/shared/result';
import type { WorkerContext } from './worker-context';

type Relayed = Result<unknown, CallFailure>;

/**
 * Keeps the reply before the page is told, since its draft is checked before the page has answered. The same press
 * asked again changes nothing; a reply that the page refused is forgotten. An answer that never came may still be an
 * insertion: then the row stays.
 */
export async function relayInsert(
  { db, clock }: WorkerContext,
  name: string,
  params: unknown,
  relay: () => Promise<Relayed>,
): Promise<Relayed> {
  const row = name === 'composer.insert' ? rowOf(params, clock()) : undefined;
  if (!row) return relay();
  const before = await keepInsertion(db, row);
  const answer = await relay();
  const isAgain = before?.requestId === row.requestId;
  if (isRefused(answer) && !isAgain) await takeBackInsertion(db, row, before);
  return answer;
}

function rowOf(params: unknown, at: number): Omit<InsertionRow, 'schema'> | undefined {
  const { data } = PAGE_CALLS['composer.insert'].params.safeParse(params);
  if (!data) return undefined;
  const { requestId, commentKey, text, locked = [], snippet, provenance } = data;
  return { requestId, commentKey, text, locked, snippet, provenance, at };
}

function isRefused(answer: Relayed): boolean {
  if (!answer.ok) return answer.failure.type === 'refused' || answer.failure.type === 'outdated';
  const { data } = insertOutcomeSchema.safeParse(answer.value);
  return data?.type === 'refused' || data?.type === 'cancelled' || data?.type === 'failed';
}
