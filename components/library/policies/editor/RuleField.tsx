import { useId } from 'preact/hooks';
import { FieldError } from '../../FieldError';
import { useRuleProblem } from './rule-context';

interface RuleFieldProps {
  /** Its name among the problems. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly kind?: 'text' | 'date';
  readonly hint?: string;
  readonly onInput: (value: string) => void;
}

/** One line of a rule, with what is wrong with it. */
export function RuleField({ field, label, value, kind = 'text', hint, onInput }: RuleFieldProps) {
  const id = useId();
  const problem = useRuleProblem(field);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const attributes = {
    id,
    class: 'input',
    'data-field': field,
    autocomplete: 'off',
    value,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {kind === 'date' ? (
        <input type="date" {...attributes} />
      ) : (
        <input type="text" dir="auto" {...attributes} />
      )}
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}
