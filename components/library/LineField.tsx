import { useId } from 'preact/hooks';
import { FieldError } from './FieldError';

export interface LineFieldProps {
  /** Its name among the problems. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly kind?: 'text' | 'date';
  readonly dir?: 'ltr' | 'auto';
  readonly hint?: string;
  readonly placeholder?: string;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
}

/** One line of what is being written, told with every key. */
export function LineField(props: LineFieldProps) {
  const { field, label, value, kind = 'text', dir = 'auto', hint, placeholder, problem, onInput } = props;
  const id = useId();
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
        <input type="text" dir={dir} placeholder={placeholder} {...attributes} />
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
