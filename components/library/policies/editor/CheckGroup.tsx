interface CheckGroupProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  /** Undefined: not said. */
  readonly chosen: readonly T[] | undefined;
  readonly onChange: (chosen: T[]) => void;
}

/** Some of a few. What stands among the chosen and has no option stays. */
export function CheckGroup<T extends string>({ legend, options, chosen = [], onChange }: CheckGroupProps<T>) {
  return (
    <fieldset class="field rule-checks">
      <legend class="label">{legend}</legend>
      <span class="chips">
        {options.map(([value, name]) => (
          <label key={value} class="pick">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
            />
            {name}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
