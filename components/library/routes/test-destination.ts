import type { LibraryPorts } from '../library-ports';

/** How "send a test" stands. `said`: the target's own sentence, without secrets. */
export type TestOutcome =
  | { readonly type: 'running' | 'arrived' }
  | { readonly type: 'failed'; readonly why: string; readonly said: string | null }
  /** The worker did not answer: nothing is known. */
  | { readonly type: 'silent' };

/** Longer than the worker waits for the target. */
const TIMEOUT_MS = 45_000;

/** The worker sends it: secrets stay there, and the request stands in the list of requests like every other. */
export async function sendTest(ports: LibraryPorts, id: string): Promise<TestOutcome> {
  const answer = await ports.callWorker('destination.test', { id }, { timeoutMs: TIMEOUT_MS });
  if (!answer.ok) return { type: 'silent' };
  const { type, why, detail } = answer.value;
  if (type === 'delivered') return { type: 'arrived' };
  return { type: 'failed', why: why ?? type, said: detail };
}
