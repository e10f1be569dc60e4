import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { listRequests } from '@/lib/database/network';
import type { NetworkRow } from '@/lib/database/records';
import type { Escalation } from '@/lib/escalation/escalation';
import type { WordKey, Words } from '@/lib/shared/words';
import type { LibraryStore, Watched } from '../library-store';

/** Every request Cuecard ever made, as far as it is still kept. */
export interface NetworkModel {
  /** Newest first; undefined until read. */
  readonly rows: Watched<readonly NetworkRow[]>;
  readonly selected: ReadonlySignal<NetworkRow | undefined>;
  readonly select: (id: string) => void;
}

/** More than a team sends in the time requests are kept. */
const MOST = 5_000;

export function createNetworkModel(store: LibraryStore): NetworkModel {
  const rows = store.watched(() => listRequests(store.db, MOST));
  const picked = signal<string | null>(null);
  return {
    rows,
    selected: computed(() => rows.value?.find(({ id }) => id === picked.value) ?? rows.value?.[0]),
    select(id) {
      picked.value = id;
    },
  };
}

/** Why it was made, in a sentence. */
export function purposeWords(words: Words, row: NetworkRow, about: Escalation | undefined): string {
  if (row.purpose === 'test') return words('network_purpose_test');
  const name = about?.routeName ?? words('network_case_gone');
  return words(row.purpose === 'look-up' ? 'network_purpose_look_up' : 'network_purpose_deliver', name);
}

/** How it ended; an outcome that a newer Cuecard wrote stands as it is. */
export function outcomeWords(words: Words, { outcome, status }: NetworkRow): string {
  const key = OUTCOMES[outcome];
  const told = key === undefined ? outcome : words(key);
  return status === null ? told : words('network_outcome_status', told, status);
}

/** True: nothing has to be done about it; what was only put off is tried again by itself. */
export function isFine({ outcome }: NetworkRow): boolean {
  return !FOR_A_PERSON.has(outcome);
}

const FOR_A_PERSON: ReadonlySet<string> = new Set([
  'gone',
  'set-up',
  'sign-in',
  'not-found',
  'too-large',
  'rejected',
  'redirected',
  'browser-refused',
]);

const OUTCOMES: Readonly<Record<string, WordKey | undefined>> = {
  pending: 'network_outcome_pending',
  delivered: 'network_outcome_delivered',
  found: 'network_outcome_found',
  absent: 'network_outcome_absent',
  unsure: 'network_outcome_unsure',
  unknown: 'network_outcome_unknown',
  solved: 'network_outcome_solved',
  taken: 'network_outcome_taken',
  'not-taken': 'network_outcome_not_taken',
  'ticket-gone': 'network_outcome_ticket_gone',
  gone: 'case_problem_gone',
  offline: 'case_problem_offline',
  'no-permission': 'case_problem_no_permission',
  'switched-off': 'case_problem_switched_off',
  network: 'case_problem_network',
  timeout: 'case_problem_timeout',
  busy: 'case_problem_busy',
  'server-error': 'case_problem_server_error',
  'odd-answer': 'case_problem_odd_answer',
  'lookup-failed': 'case_problem_lookup_failed',
  'set-up': 'case_problem_set_up',
  'sign-in': 'case_problem_sign_in',
  'not-found': 'case_problem_not_found',
  'too-large': 'case_problem_too_large',
  rejected: 'case_problem_rejected',
  redirected: 'case_problem_redirected',
  'browser-refused': 'case_problem_browser_refused',
};

/** What stopped a delivery, as `problem.type` of the outbox names it. */
export function problemWordKey(type: string): WordKey {
  return type === 'interrupted' ? 'case_problem_interrupted' : (OUTCOMES[type] ?? 'case_problem_other');
}
