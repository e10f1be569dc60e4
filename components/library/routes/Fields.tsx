import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FieldError } from '../FieldError';

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly unit?: string;
  readonly kind?: 'text' | 'number' | 'secret' | 'address';
  readonly rows?: number;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onInput: (text: string) => void;
  readonly onBlur?: () => void;
}

/** A labelled field; its hint and what is wrong with it are read with it. */
export function Line(props: LineProps) {
  const { label, value, hint, problem, unit, kind = 'text', rows, placeholder, disabled } = props;
  const id = useId();
  const about = {
    id,
    value,
    placeholder,
    disabled,
    'aria-invalid': problem ? 'true' : undefined,
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-problem`,
    onInput: (event: { currentTarget: { value: string } }) => props.onInput(event.currentTarget.value),
    onBlur: props.onBlur,
  } as const;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {rows === undefined ? (
        <span class={unit ? 'with-unit' : 'row'}>
          <input {...about} {...KINDS[kind]} class="input" autocomplete="off" />
          {unit ? <span class="quiet">{unit}</span> : null}
        </span>
      ) : (
        <textarea {...about} class="textarea" dir="auto" rows={rows} />
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

const KINDS = {
  text: { type: 'text', dir: 'auto' },
  number: { type: 'text', dir: 'ltr', inputMode: 'numeric' },
  secret: { type: 'password', dir: 'ltr', spellcheck: false },
  address: { type: 'text', dir: 'ltr', inputMode: 'url', spellcheck: false },
} as const;

interface ListLineProps extends Omit<LineProps, 'value' | 'onInput'> {
  readonly items: readonly string[];
  readonly read: (typed: string) => string[];
  readonly onItems: (items: string[]) => void;
}

/** Several in one field, with commas between. What is typed stands as typed until the field is left. */
export function ListLine({ items, read, onItems, ...line }: ListLineProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const type = (text: string) => {
    setTyped(text);
    onItems(read(text));
  };
  return (
    <Line {...line} value={typed ?? items.join(', ')} onInput={type} onBlur={() => setTyped(undefined)} />
  );
}

interface SwitchProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ checked, disabled, onChange, children }: SwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
