interface NumberPickProps {
  /** Words around the number; what stands before it names it. */
  readonly before: string;
  readonly after?: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  /** Undefined: the field was emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number in a sentence. */
export function NumberPick({ before, after, value, min, max, onChange }: NumberPickProps) {
  return (
    <label class="rule-number">
      {before}
      <input
        class="input"
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          const fitting = Number.isNaN(typed) ? undefined : Math.min(max, Math.max(min, Math.round(typed)));
          currentTarget.value = String(fitting ?? '');
          onChange(fitting);
        }}
      />
      {after}
    </label>
  );
}
