import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { problemWords } from '../problem-words';

/** Whose name a decision is kept under. */
export interface LeadName {
  /** The name set in the settings; '' when none is. */
  readonly known: string;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly problem: string | undefined;
  /** Sets the typed name where none was; false when there is none to set. */
  readonly save: () => Promise<boolean>;
}

export function useLeadName(): LeadName {
  const words = useWords();
  const { settings } = useLibrary();
  const [typed, type] = useState('');
  const [isMissing, setMissing] = useState(false);
  const known = settings.settings.value.responderName.trim();
  const refused = problemWords(words, words('library_responder_name'), settings.problems.value.responderName);
  return {
    known,
    typed,
    type,
    problem: isMissing ? words('policies_name_needed') : refused,
    async save() {
      if (known !== '') return true;
      setMissing(typed.trim() === '');
      return typed.trim() !== '' && settings.save({ responderName: typed.trim() });
    },
  };
}

/** Asked for only where no name is set. */
export function NameField({ lead }: { lead: LeadName }) {
  const words = useWords();
  if (lead.known !== '') return null;
  return (
    <div>
      <label class="field">
        <span class="label">{words('library_responder_name')}</span>
        <input
          class="input"
          dir="auto"
          autocomplete="name"
          value={lead.typed}
          aria-invalid={lead.problem ? 'true' : undefined}
          aria-describedby="lead-name-problem"
          onInput={(event) => lead.type(event.currentTarget.value)}
        />
      </label>
      <FieldError id="lead-name-problem" text={lead.problem} />
    </div>
  );
}
