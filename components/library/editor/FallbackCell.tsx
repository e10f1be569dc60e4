import type { Placeholder } from '@/lib/library/snippet';
import { useWords } from '../../ui/words';

interface FallbackCellProps {
  readonly placeholder: Placeholder;
  readonly onChange: (part: Partial<Placeholder>) => void;
}

type Fallback = 'ask' | 'leave-out' | 'use';

/** What happens when nobody filled it in: the person is asked, it is left out, or a value stands in. */
export function FallbackCell({ placeholder, onChange }: FallbackCellProps) {
  const words = useWords();
  const { name, required, type } = placeholder;
  if (type === 'toggle') return <ToggleFallback placeholder={placeholder} onChange={onChange} />;
  const now: Fallback = placeholder.default !== null ? 'use' : required ? 'ask' : 'leave-out';
  const choose = (fallback: Fallback) =>
    onChange({
      required: fallback !== 'leave-out',
      default: fallback === 'use' ? (placeholder.default ?? placeholder.choices[0] ?? '') : null,
    });
  return (
    <span class="fallback">
      <select
        class="select"
        value={now}
        aria-label={words('editor_variable_fallback', name)}
        onChange={(event) => choose(event.currentTarget.value as Fallback)}
      >
        <option value="ask">{words('editor_asks')}</option>
        <option value="leave-out">{words('editor_leaves_out')}</option>
        <option value="use">{words('editor_uses')}</option>
      </select>
      {now === 'use' ? <DefaultField placeholder={placeholder} onChange={onChange} /> : null}
    </span>
  );
}

function DefaultField({ placeholder, onChange }: FallbackCellProps) {
  const words = useWords();
  const { name, type, choices } = placeholder;
  const label = words('editor_variable_default', name);
  const value = placeholder.default ?? '';
  if (type === 'choice') {
    return (
      <select
        class="select"
        value={value}
        aria-label={label}
        onChange={(event) => onChange({ default: event.currentTarget.value })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  const attributes = {
    class: 'input',
    value,
    'aria-label': label,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onChange({ default: currentTarget.value }),
  };
  return type === 'date' ? (
    <input type="date" {...attributes} />
  ) : (
    <input type="text" dir="auto" {...attributes} />
  );
}

function ToggleFallback({ placeholder, onChange }: FallbackCellProps) {
  const words = useWords();
  return (
    <select
      class="select"
      value={placeholder.default ?? 'off'}
      aria-label={words('editor_variable_fallback', placeholder.name)}
      onChange={(event) => onChange({ default: event.currentTarget.value, required: false })}
    >
      <option value="off">{words('editor_part_off')}</option>
      <option value="on">{words('editor_part_on')}</option>
    </select>
  );
}
