import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../ui/words';
import { Chips } from './Chips';

interface WordRowProps {
  readonly label: string;
  readonly hint?: string;
  readonly items: readonly string[];
  readonly onChange: (items: string[]) => void;
  /** On the button; "Add words" when not given. */
  readonly add?: string;
  readonly dir?: 'ltr' | 'auto';
  /** A comma does not end one: patterns have commas. */
  readonly isWhole?: boolean;
}

/** A row of words and phrases. A comma, a new line or Enter ends one. */
export function WordRow(props: WordRowProps) {
  const { label, hint, items, onChange } = props;
  const words = useWords();
  const id = useId();
  const [written, write] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = props.add ?? words('rule_add_words');
  const remove = (nth: number) => {
    onChange(items.filter((_, other) => other !== nth));
    if (items.length === 1) addButton.current?.focus();
  };
  const input =
    written === null ? null : (
      <ItemInput {...props} key={`${written} ${items.length}`} add={add} nth={written} write={write} />
    );
  const isChanging = written !== null && written < items.length;
  return (
    <div class="rule-row">
      <span id={id}>{label}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of a form, not a set of fields */}
      <div class="rule-words" role="group" aria-labelledby={id}>
        <Chips
          items={items}
          onRemove={remove}
          onEdit={write}
          written={isChanging ? { nth: written, input } : undefined}
        />
        {isChanging ? null : input}
        <button
          ref={addButton}
          type="button"
          class="word-add"
          hidden={written === items.length}
          onClick={() => write(items.length)}
        >
          {add}
        </button>
        {hint ? <p class="hint">{hint}</p> : null}
      </div>
    </div>
  );
}

interface ItemInputProps extends WordRowProps {
  readonly add: string;
  readonly nth: number;
  /** Which item is written next; null: none. */
  readonly write: (nth: number | null) => void;
}

/** Goes on with the next new item after Enter; after a change, or Esc, back to the row. */
function ItemInput({
  label,
  items,
  onChange,
  add,
  dir = 'auto',
  isWhole = false,
  nth,
  write,
}: ItemInputProps) {
  const put = (typed: string) => {
    const next = withWords(items, nth, typed, isWhole);
    onChange(next);
    return next.length;
  };
  const close = () => {
    const row = document.activeElement?.closest('.rule-words');
    write(null);
    requestAnimationFrame(() => row?.querySelector<HTMLElement>('.word-add')?.focus());
  };
  return (
    <WordInput
      name={`${label}: ${add}`}
      dir={dir}
      isWhole={isWhole}
      start={items[nth] ?? ''}
      onEnter={(typed) => {
        const length = put(typed);
        if (nth < items.length) close();
        else write(length);
      }}
      onLeave={(typed) => {
        if (typed !== (items[nth] ?? '')) put(typed);
        write(null);
      }}
      onCancel={close}
    />
  );
}

interface WordInputProps {
  readonly name: string;
  readonly dir: 'ltr' | 'auto';
  readonly isWhole: boolean;
  readonly start: string;
  readonly onEnter: (typed: string) => void;
  readonly onLeave: (typed: string) => void;
  readonly onCancel: () => void;
}

function WordInput({ name, dir, isWhole, start, onEnter, onLeave, onCancel }: WordInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const end = (how: (typed: string) => void) => {
    if (isDone.current) return;
    isDone.current = true;
    how(input.current?.value ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isEmpty = input.current?.value.trim() === '';
    if (event.key === 'Escape' || (event.key === 'Enter' && isEmpty && start === '')) {
      event.preventDefault();
      end(onCancel);
    } else if (event.key === 'Enter' || (event.key === ',' && !isWhole)) {
      event.preventDefault();
      end(onEnter);
    }
  };
  return (
    <input
      ref={input}
      class="input word-input"
      dir={dir}
      autocomplete="off"
      aria-label={name}
      defaultValue={start}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        const pasted = event.clipboardData?.getData('text/plain') ?? '';
        if (isWhole || !/[\n,]/.test(pasted) || !input.current) return;
        event.preventDefault();
        input.current.value += pasted.replace(/\r?\n/g, ',');
        end(onEnter);
      }}
      onBlur={() => end(onLeave)}
    />
  );
}

/** What was typed in the place of that item, each word and phrase once. */
export function withWords(items: readonly string[], nth: number, typed: string, isWhole = false): string[] {
  const parts = isWhole ? [typed] : typed.split(/[,\n]/).map((part) => part.trim().replace(/\s+/g, ' '));
  const fresh = parts.filter((part) => part !== '');
  const next = [...items.slice(0, nth), ...fresh, ...items.slice(nth + 1)];
  return next.filter((item, place) => next.indexOf(item) === place);
}
