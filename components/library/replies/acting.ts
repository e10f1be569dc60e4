import type { ReadonlySignal } from '@preact/signals';
import type { WriteFailure } from '@/lib/database/write-failure';
import type { Who } from '@/lib/library/governance';
import type { Team } from '@/lib/library/team';
import type { Result } from '@/lib/shared/result';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import { failureWords } from './failure-words';
import type { ListModel } from './list-model';

export interface ActsContext {
  readonly ports: LibraryPorts;
  readonly store: LibraryStore;
  readonly notes: NotesModel;
  readonly team: ReadonlySignal<Team>;
  readonly list: ListModel;
  /** The signed library is too old: everything is held. */
  readonly isReadOnly: ReadonlySignal<boolean>;
}

/** An act that ends with words to the person: `told`, or what stopped it. Answers whether it was done. */
export type Ended = <T>(
  work: Promise<Result<T, WriteFailure>>,
  told: string | ((value: T) => void),
) => Promise<boolean>;

/** What every act needs. */
export interface Acting extends ActsContext {
  readonly ended: Ended;
  readonly who: () => Who;
}

/** Tells what stopped it, or goes on; answers which. Never rejects: our own mistakes go to whoever runs the page. */
export async function end<T>(
  { ports, notes }: ActsContext,
  work: Promise<Result<T, WriteFailure>>,
  onDone: (value: T) => void,
): Promise<boolean> {
  try {
    const answer = await work;
    if (answer.ok) onDone(answer.value);
    else notes.tell(failureWords(ports.speech.words, answer.failure));
    return answer.ok;
  } catch (error) {
    ports.onError(error);
    return false;
  }
}
