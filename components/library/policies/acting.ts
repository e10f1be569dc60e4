import type { StorageFailure } from '@/lib/database/failures';
import type { RuleFailure } from '@/lib/database/policy-changes';
import type { CueFailure } from '@/lib/database/team-cues';
import type { Who } from '@/lib/library/governance';
import type { HelplineProblem } from '@/lib/policy/packs/helplines';
import type { Result } from '@/lib/shared/result';
import type { Words } from '@/lib/shared/words';
import { MOST_OWN_CUES } from '@/lib/triage/cues/team-cue';
import type { LibraryPorts } from '../library-ports';
import type { NotesModel } from '../notes-model';
import { failureWords } from '../replies/failure-words';

/** Everything that can keep a change to the team's policy from being stored. Nothing of it was then. */
export type PolicyFailure = RuleFailure | CueFailure | HelplineProblem | StorageFailure;

/** What a change is told with, and the way back where there is one. */
interface Told {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
}

export interface Acting {
  readonly who: () => Who;
  /** Tells what was done or what stopped it; true when it was done. Never rejects. */
  readonly ended: <T>(work: Promise<Result<T, PolicyFailure>>, told: Told) => Promise<boolean>;
}

export function createActing(ports: LibraryPorts, notes: NotesModel): Acting {
  const { words } = ports.speech;
  return {
    who: () => ({ name: ports.settings.peek().responderName.trim(), now: ports.clock() }),
    async ended(work, { text, undo }) {
      try {
        const answer = await work;
        if (!answer.ok) {
          notes.tell(policyFailureWords(words, answer.failure));
          return false;
        }
        notes.tell(text, undo && (() => void undo().catch(ports.onError)));
        return true;
      } catch (error) {
        ports.onError(error);
        return false;
      }
    },
  };
}

export function policyFailureWords(words: Words, failure: PolicyFailure): string {
  switch (failure.type) {
    case 'examples-fail':
      return words('policies_failed_examples', failure.failures.length);
    case 'examples-missing':
      return words(
        failure.field === 'mustFlag' ? 'policies_failed_no_must_flag' : 'policies_failed_no_must_pass',
      );
    case 'examples-untried':
      return words('policies_failed_untried', failure.untried);
    case 'rule-conflict':
      return words('library_failed_conflict', failure.theirs.changedBy);
    case 'replaced-twice':
      return words('policies_failed_replaced', failure.by.rule.title);
    case 'too-many-cues':
      return words('policies_words_many', MOST_OWN_CUES);
    case 'no-cue':
      return words('policies_words_no_cue', failure.phrase);
    case 'nothing-to-confirm':
      return words('policies_helpline_incomplete');
    case 'nobody-confirms':
      return words('policies_name_needed');
    default:
      return failureWords(words, failure);
  }
}
