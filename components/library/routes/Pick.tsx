import { useId } from 'preact/hooks';
import { FieldError } from '../FieldError';

interface PickProps {
  readonly label: string;
  /** Null: none of them. */
  readonly value: string | null;
  readonly none: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly onPick: (id: string | null) => void;
}

/** One of what the team has, or none. */
export function Pick({ label, value, none, options, hint, problem, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="select"
        value={value ?? ''}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-problem`}
        onChange={(event) => onPick(event.currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}
