import { useId } from 'preact/hooks';

type Options<T> = readonly (readonly [value: T, name: string])[];

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Options<T>;
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function OneOf<T extends string>({ label, value, options, onChange }: OneOfProps<T>) {
  const id = useId();
  const pick = (picked: string) => {
    const found = options.find(([each]) => each === picked);
    if (found) onChange(found[0]);
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} class="select" value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface OneOrNoneProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  /** What stands for null. */
  readonly none: string;
  readonly options: Options<T>;
  readonly onChange: (value: T | null) => void;
}

/** One of a few, or none of them. */
export function OneOrNone<T extends string>({ label, value, none, options, onChange }: OneOrNoneProps<T>) {
  const all: Options<T | ''> = [['', none], ...options];
  return (
    <OneOf<T | ''>
      label={label}
      value={value ?? ''}
      options={all}
      onChange={(picked) => onChange(picked === '' ? null : picked)}
    />
  );
}
