import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
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
  { status, routeName }: Escalation,
  entry: OutboxEntry | undefined,
): Standing {
  if (status === 'taken-back') return { tone: 'quiet', text: words('library_case_back') };
  if (entry === undefined || (entry.destinationId === null && entry.state === 'waiting')) {
    return { tone: 'quiet', text: words('library_case_saved') };
  }
  const { state, attempts, nextAt, reference } = entry;
  if (state === 'dead') return { tone: 'late', text: words('case_dead') };
  if (state === 'sent') {
    const text = reference === null ? words('case_arrived') : withTicket(words, routeName, reference);
    return { tone: 'plain', text };
  }
  if (state === 'sending') return { tone: 'plain', text: words('case_sending') };
  if (attempts === 0) return { tone: 'plain', text: words('case_waiting') };
  return { tone: 'plain', text: words('case_tries_again', shortMoment(lang, nextAt)) };
}

/** "With Billing, #4711": a number alone gets its sign, a key such as "CARE-12" has one already. */
export function withTicket(words: Words, routeName: string, reference: string): string {
  return words('case_with_ticket', routeName, ticketName(reference));
}

export function ticketName(reference: string): string {
  return /^\d+$/.test(reference) ? `#${reference}` : reference;
}
