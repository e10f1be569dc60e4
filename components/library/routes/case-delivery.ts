import type { CaseDelivery } from '@/lib/database/case-progress';
import type { Escalation } from '@/lib/escalation/escalation';
import type { Words } from '@/lib/shared/words';
import { shortMoment } from '../days';

/** How far a case has come, as the list tells it. */
export interface Standing {
  readonly tone: 'quiet' | 'plain' | 'late';
  readonly text: string;
}

/** By hand it stays here until somebody passes it on; everything else is the outbox's word. */
export function standingOf(
  words: Words,
  lang: string,
  { status, routeName, takenOver, arrived, solved }: Escalation,
  delivery: CaseDelivery | undefined,
): Standing {
  if (status === 'taken-back') return { tone: 'quiet', text: words('library_case_back') };
  if (solved) return { tone: 'quiet', text: words('case_happened_solved') };
  if (takenOver !== null) {
    const text = takenOver.who === '' ? words('case_taken') : words('case_taken_by', takenOver.who);
    return { tone: 'plain', text };
  }
  if (arrived !== null) return { tone: 'plain', text: withTicket(words, routeName, arrived.reference) };
  if (delivery === undefined || delivery.state === 'by-hand') {
    return { tone: 'quiet', text: words('library_case_saved') };
  }
  const { state, attempts, nextAt, reference } = delivery;
  if (state === 'sent') return { tone: 'plain', text: withTicket(words, routeName, reference) };
  if (state === 'dead') return { tone: 'late', text: words('case_dead') };
  if (state === 'sending') return { tone: 'plain', text: words('case_sending') };
  if (attempts === 0) return { tone: 'plain', text: words('case_waiting') };
  return { tone: 'plain', text: words('case_tries_again', shortMoment(lang, nextAt)) };
}

/** "With Billing, #4711", or "With Billing" where the target gave it no name. */
export function withTicket(words: Words, routeName: string, reference: string | null): string {
  if (reference === null) return words('case_with', routeName);
  return words('case_with_ticket', routeName, ticketName(reference));
}

/** A number alone gets its sign; a key such as "CARE-12" has one already. */
export function ticketName(reference: string): string {
  return /^\d+$/.test(reference) ? `#${reference}` : reference;
}
