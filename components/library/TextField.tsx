import { useId, useState } from 'preact/hooks';
import { FieldError } from './FieldError';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with what was typed last, in words that name the field. */
  readonly problem?: string | undefined;
  readonly kind?: 'text' | 'number';
  readonly placeholder?: string;
  /** Stands after the field: a unit. */
  readonly unit?: string;
  /** When the field is left or Enter pressed. False: what was typed stays, to be put right. */
  readonly onCommit: (typed: string) => Promise<boolean>;
}

/** One line of text that is saved when it is left. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, problem, kind = 'text', placeholder, unit, onCommit } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const commit = async (text: string) => {
    if (await onCommit(text)) setTyped(undefined);
  };
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <span class={unit ? 'with-unit' : 'row'}>
        <input
          id={id}
          class="input"
          type="text"
          dir={kind === 'number' ? 'ltr' : 'auto'}
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          autocomplete="off"
          placeholder={placeholder}
          value={typed ?? value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => void commit(event.currentTarget.value)}
        />
        {unit ? <span class="quiet">{unit}</span> : null}
      </span>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}
