import { takeOver, undoTakeOver } from '@/lib/database/case-progress';
import { type ResendProblem, resendDead } from '@/lib/database/dead-letters';
import { takeBack } from '@/lib/database/escalations';
import type { StorageFailure } from '@/lib/database/failures';
import type { Dispatch } from '@/lib/escalation/delivery/entry';
import { parcelIdOf } from '@/lib/escalation/delivery/parcel-id';
import { toParcel } from '@/lib/escalation/delivery/to-parcel';
import type { Escalation, Route } from '@/lib/escalation/escalation';
import { formatTimeIn } from '@/lib/escalation/format-time';
import type { Who } from '@/lib/library/governance';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import { TROUBLE_WORDS } from '../StoreTrouble';

/** What can be done about a case that was handed over. */
export interface CaseActs {
  readonly takeBack: (escalation: Escalation) => Promise<void>;
  /** Somebody of the department has it; `taker` may be empty. */
  readonly takeOver: (escalation: Escalation, taker: string) => Promise<void>;
  /** A dead letter goes out again, as it was. */
  readonly sendAgain: (escalation: Escalation) => Promise<void>;
  /** The same to another place, with what the route lets leave. */
  readonly sendElsewhere: (
    escalation: Escalation,
    destinationId: string,
    share: Route['share'],
  ) => Promise<void>;
}

export function createCaseActs(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): CaseActs {
  const { words, lang } = ports.speech;
  const who = (): Who => ({ name: ports.settings.peek().responderName, now: ports.clock() });
  const resend = async ({ id }: Escalation, dispatch?: Dispatch) => {
    const answer = await resendDead(store.db, id, who(), dispatch);
    if (!answer.ok) return refuse(answer.failure);
    void ports.callWorker('outbox.changed', {});
    notes.tell(words('case_sent_again'));
  };
  const refuse = (failure: ResendProblem) => {
    if (isOfStore(failure)) store.refuse(failure);
    else notes.tell(words(RESEND_WORDS[failure.type]));
  };
  return {
    takeBack: (escalation) => callBack(escalation, ports, store, notes),
    takeOver: (escalation, taker) => noteTaker(escalation, taker, ports, store, notes),
    sendAgain: (escalation) => resend(escalation),
    sendElsewhere(escalation, destinationId, share) {
      const id = parcelIdOf(escalation);
      const parcel = toParcel({ ...escalation, id }, share, words, formatTimeIn(lang));
      return resend(escalation, { destinationId, parcel });
    },
  };
}

const RESEND_WORDS = {
  'not-dead': 'case_not_dead',
  'nothing-to-send': 'case_nothing_to_send',
  'unknown-escalation': 'library_case_gone',
} as const;

function isOfStore(failure: ResendProblem): failure is StorageFailure {
  return failure.type in TROUBLE_WORDS;
}

async function noteTaker(
  escalation: Escalation,
  taker: string,
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
): Promise<void> {
  const { words } = ports.speech;
  const who = (): Who => ({ name: ports.settings.peek().responderName, now: ports.clock() });
  const tell = () => void ports.callWorker('status.changed', { keys: [escalation.commentKey] });
  const answer = await takeOver(store.db, escalation.id, taker, who());
  if (!answer.ok) {
    notes.tell(words('library_case_gone'));
    return;
  }
  tell();
  const undo = () => void undoTakeOver(store.db, escalation, who()).then(tell).catch(ports.onError);
  notes.tell(words('case_taken_told'), undo);
}

async function callBack(
  { id, commentKey }: Escalation,
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
): Promise<void> {
  const { words } = ports.speech;
  const answer = await takeBack(store.db, id, ports.settings.peek().responderName, ports.clock());
  if (answer.ok) {
    // Open pages hear of it where they can; one that does not answer reads it at its next look.
    await ports.callWorker('status.changed', { keys: [commentKey] });
    notes.tell(words('library_case_taken_back'));
    return;
  }
  const { failure } = answer;
  if (failure.type === 'already-sent') notes.tell(words('library_case_already_sent'));
  else if (failure.type === 'unknown-escalation') notes.tell(words('library_case_gone'));
  else store.refuse(failure);
}
