import type { NetworkConnector, Setup, Ticket, TicketStatus } from './connector';
import { type DeliverPorts, noteOf } from './deliver';

/**
 * Asks the target once how a case stands; null when it cannot be asked about this one, and then nothing leaves.
 * Never throws for anything the target or the network does.
 */
export async function askAfter(
  { status }: NetworkConnector,
  { caseId, ticket, setup }: { readonly caseId: string; readonly ticket: Ticket; readonly setup: Setup },
  ports: Pick<DeliverPorts, 'send' | 'note'>,
): Promise<TicketStatus | null> {
  const prepared = status?.prepare(ticket, setup) ?? null;
  if (!status || prepared === null) return null;
  // What is wrong with the set-up is said where it is set up.
  if (!prepared.ok) return { type: 'sign-in' };
  const end = await ports.note(noteOf(prepared.value, 'look-up', caseId));
  const answer = await ports.send(prepared.value);
  const said = status.read(answer, ticket, setup);
  await end(answer, outcomeOf(said));
  return said;
}

/** As the list of requests tells it. */
function outcomeOf(said: TicketStatus): string {
  if (said.type === 'later') return said.why;
  if (said.type !== 'known') return said.type === 'gone' ? 'ticket-gone' : said.type;
  if (said.solved) return 'solved';
  return said.taken ? 'taken' : 'not-taken';
}
