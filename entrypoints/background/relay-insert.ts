import { type InsertOutcome, insertOutcomeSchema } from '@/lib/conversations/insertion';
import { keepInsertion, takeBackInsertion } from '@/lib/database/insertions';
import type { InsertionRow } from '@/lib/database/records';
import type { CallFailure } from '@/lib/messaging/client';
import { PAGE_CALLS, type WorkerParams } from '@/lib/messaging/messages';
import type { Result } from '@/lib/shared/result';
import type { WorkerContext } from './worker-context';

type Relayed = Result<unknown, CallFailure>;

/**
 * Keeps the reply before the page is told, since its draft is checked before the page has answered. The same press
 * asked again changes nothing; a reply that the page refused or took out again is forgotten. An answer that never came
 * may still be an insertion: then the row stays.
 */
export async function relayInsert(
  { db, clock }: Pick<WorkerContext, 'db' | 'clock'>,
  name: string,
  params: unknown,
  relay: () => Promise<Relayed>,
): Promise<Relayed> {
  if (name === 'composer.take-out') return relayTakeOut({ db }, params, relay);
  const row = name === 'composer.insert' ? rowOf(params, clock()) : undefined;
  if (!row) return relay();
  const before = await keepInsertion(db, row);
  const answer = await relay();
  const isAgain = before?.requestId === row.requestId;
  if (isRefused(answer) && !isAgain) await takeBackInsertion(db, row.requestId);
  return answer;
}

/** What the page tells later of a reply that waited for its box: one that never got in is forgotten. */
export async function noteInsertionEnd(
  { db }: Pick<WorkerContext, 'db'>,
  { insertion }: WorkerParams<'page.described'>,
): Promise<void> {
  if (insertion && isOut(insertion.outcome)) await takeBackInsertion(db, insertion.requestId);
}

async function relayTakeOut(
  { db }: Pick<WorkerContext, 'db'>,
  params: unknown,
  relay: () => Promise<Relayed>,
): Promise<Relayed> {
  const answer = await relay();
  const asked = PAGE_CALLS['composer.take-out'].params.safeParse(params).data;
  if (asked && outcomeIn(answer)?.type === 'taken-out') await takeBackInsertion(db, asked.requestId);
  return answer;
}

function rowOf(params: unknown, at: number): Omit<InsertionRow, 'schema' | 'before'> | undefined {
  const { data } = PAGE_CALLS['composer.insert'].params.safeParse(params);
  if (!data) return undefined;
  const { requestId, commentKey, text, locked = [], snippet, provenance } = data;
  return { requestId, commentKey, text, locked, snippet, provenance, at };
}

function isRefused(answer: Relayed): boolean {
  if (!answer.ok) return answer.failure.type === 'refused' || answer.failure.type === 'outdated';
  const outcome = outcomeIn(answer);
  return outcome !== undefined && isOut(outcome);
}

function outcomeIn(answer: Relayed): InsertOutcome | undefined {
  return answer.ok ? insertOutcomeSchema.safeParse(answer.value).data : undefined;
}

function isOut({ type }: InsertOutcome): boolean {
  return type === 'refused' || type === 'cancelled' || type === 'failed' || type === 'taken-out';
}
