import { useId, useState } from 'preact/hooks';
import type { Result } from '@/lib/shared/result';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import type { TypedProblem } from './typed-facts';

interface TypedFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  readonly placeholder: string;
  readonly read: (typed: string) => Result<string, { readonly type: TypedProblem }>;
  /** True: it was saved, the field is empty again. */
  readonly onAdd: (value: string) => Promise<boolean>;
  readonly onTyped?: (typed: string) => void;
}

/** One more of a list; what is wrong with it is said at the field, and nothing is saved then. */
export function TypedField({ label, hint, add, placeholder, read, onAdd, onTyped }: TypedFieldProps) {
  const words = useWords();
  const { policies } = useLibrary();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<TypedProblem | null>(null);
  const type = (text: string) => {
    setTyped(text);
    setProblem(null);
    onTyped?.(text);
  };
  const submit = async () => {
    const answer = read(typed);
    setProblem(answer.ok ? null : answer.failure.type);
    if (answer.ok && (await onAdd(answer.value))) type('');
  };
  return (
    <form
      class="typed-field"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field" for={id}>
        <span class="label">{label}</span>
      </label>
      <span class="row">
        <input
          id={id}
          class="input"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={placeholder}
          disabled={!policies.verdict.value.ok}
          value={typed}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!policies.verdict.value.ok}>
          {add}
        </Button>
      </span>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldError
        id={`${id}-problem`}
        text={problem ? words(PROBLEM_WORDS[problem], typed.trim()) : undefined}
      />
    </form>
  );
}

const PROBLEM_WORDS = {
  empty: 'policies_typed_empty',
  known: 'policies_typed_known',
  host: 'policies_typed_host',
  'format-signs': 'policies_typed_format_signs',
  'format-short': 'policies_typed_format_short',
  'format-digits': 'policies_typed_format_digits',
  'format-loose': 'policies_typed_format_loose',
} as const satisfies Record<TypedProblem, WordKey>;
