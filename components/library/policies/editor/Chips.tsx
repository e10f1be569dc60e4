import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';

interface ChipsProps {
  readonly items: readonly string[];
  readonly onRemove: (nth: number) => void;
  /** Not given: a chip can only be taken away. */
  readonly onEdit?: (nth: number) => void;
  /** Stands in the place of the chip that is being written. */
  readonly written?: { readonly nth: number; readonly input: ComponentChildren } | undefined;
}

/** Words side by side: one tab stop, arrows move, Enter changes, Delete takes away. */
export function Chips({ items, onRemove, onEdit, written }: ChipsProps) {
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const current = Math.min(at, items.length - 1);
  const focus = (nth: number) => {
    setAt(nth);
    list.current?.querySelectorAll<HTMLElement>('.chip-word')[nth]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, nth: number) => {
    const isEnd = event.key === 'Delete' || event.key === 'Backspace';
    const to = isEnd ? nth : destination(event, nth, items.length);
    if (to === undefined) return;
    event.preventDefault();
    if (isEnd) onRemove(nth);
    // After the list was drawn without it.
    if (isEnd) requestAnimationFrame(() => focus(Math.min(nth, items.length - 2)));
    else focus(to);
  };
  if (items.length === 0) return null;
  return (
    <ul class="rule-chips" ref={list}>
      {items.map((item, nth) =>
        written?.nth === nth ? (
          <li key={nth}>{written.input}</li>
        ) : (
          <Chip
            key={nth}
            item={item}
            isCurrent={nth === current}
            onPress={() => onEdit?.(nth)}
            onRemove={() => onRemove(nth)}
            onKeyDown={(event) => onKeyDown(event, nth)}
          />
        ),
      )}
    </ul>
  );
}

interface ChipProps {
  readonly item: string;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Chip({ item, isCurrent, onPress, onRemove, onKeyDown }: ChipProps) {
  const words = useWords();
  return (
    <li class="tag rule-chip">
      <button
        type="button"
        class="chip-word"
        tabIndex={isCurrent ? 0 : -1}
        aria-keyshortcuts="Delete"
        onClick={onPress}
        onKeyDown={onKeyDown}
      >
        <bdi>{item}</bdi>
      </button>
      <IconButton icon={X} iconSize={14} tabIndex={-1} name={words('rule_remove', item)} onClick={onRemove} />
    </li>
  );
}

function destination(event: KeyboardEvent, at: number, length: number): number | undefined {
  const isMirrored = event.target instanceof Element && event.target.closest('[dir="rtl"]') !== null;
  const step = isMirrored ? -1 : 1;
  const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: length - 1 }[event.key];
  return to === undefined ? undefined : (to + length) % length;
}
