import { useId } from 'preact/hooks';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../ui/words';
import type { Detail } from './reply-details';

interface DetailFieldProps {
  readonly detail: Detail;
  readonly isMissing: boolean;
  readonly onFill: (name: string, value: string) => void;
}

/** The field of one blank, as its type asks for. */
export function DetailField(props: DetailFieldProps) {
  const words = useWords();
  const id = useId();
  const { placeholder, flaw } = props.detail;
  if (placeholder.type === 'toggle') return <Toggle {...props} />;
  const { label, required } = placeholder;
  const hint = flaw === null ? defaultHint(words, props.detail) : words(FLAWS[flaw]);
  return (
    <div class="field">
      <label class="label" for={id}>
        {required ? label : words('sidebar_detail_optional', label)}
      </label>
      {placeholder.type === 'choice' ? (
        <Choice {...props} id={id} hintId={hint && `${id}-hint`} />
      ) : (
        <Typed {...props} id={id} hintId={hint && `${id}-hint`} />
      )}
      {hint === null ? null : (
        <p class={flaw === null ? 'hint' : 'field-error'} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

const FLAWS: Readonly<Record<NonNullable<Detail['flaw']>, WordKey>> = {
  'not-a-number': 'sidebar_detail_not_number',
  'not-a-date': 'sidebar_detail_not_date',
  'not-a-choice': 'sidebar_detail_not_choice',
  'not-a-toggle': 'sidebar_detail_not_choice',
  signs: 'sidebar_detail_signs',
};

/** What comes when the field is empty. */
function defaultHint(words: ReturnType<typeof useWords>, { placeholder, value }: Detail): string | null {
  const isEmptied = value.trim() === '' && placeholder.default !== null && placeholder.default !== '';
  return isEmptied ? words('sidebar_detail_default', placeholder.default ?? '') : null;
}

interface FieldProps extends DetailFieldProps {
  readonly id: string;
  readonly hintId: string | null;
}

/** Numbers are text: the browser's own number field drops what it cannot read, and with it what to say about it. */
const INPUTS = {
  text: { type: 'text', dir: 'auto' },
  number: { type: 'text', inputMode: 'decimal', dir: 'ltr' },
  date: { type: 'date' },
} as const;

function Typed({ detail, isMissing, onFill, id, hintId }: FieldProps) {
  const words = useWords();
  const { name, type, example, required } = detail.placeholder;
  return (
    <input
      class="input"
      id={id}
      {...INPUTS[type === 'date' || type === 'number' ? type : 'text']}
      value={detail.value}
      data-focus={`detail-${name}`}
      aria-required={required || isMissing}
      aria-invalid={detail.flaw !== null}
      aria-describedby={hintId ?? undefined}
      placeholder={example === '' || type === 'date' ? undefined : words('sidebar_example', example)}
      autocomplete="off"
      onInput={(event) => onFill(name, event.currentTarget.value)}
    />
  );
}

function Choice({ detail, isMissing, onFill, id, hintId }: FieldProps) {
  const words = useWords();
  const { name, choices, required } = detail.placeholder;
  const hasDefault = detail.placeholder.default !== null && detail.value !== '';
  return (
    <select
      class="select"
      id={id}
      value={detail.value}
      dir="auto"
      data-focus={`detail-${name}`}
      aria-required={required || isMissing}
      aria-describedby={hintId ?? undefined}
      onChange={(event) => onFill(name, event.currentTarget.value)}
    >
      {hasDefault ? null : <option value="">{words('sidebar_choose')}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function Toggle({ detail, onFill }: DetailFieldProps) {
  const { name, label } = detail.placeholder;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={detail.value === 'on'}
        data-focus={`detail-${name}`}
        onChange={(event) => onFill(name, event.currentTarget.checked ? 'on' : 'off')}
      />
      <span dir="auto">{label}</span>
    </label>
  );
}
