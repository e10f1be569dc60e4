import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../ui/words';
import type { NameList, NameOption } from './use-name-list';

interface NameListBoxProps {
  readonly id: string;
  readonly list: NameList;
  readonly options: readonly NameOption[];
  readonly onPick: (option: NameOption) => void;
}

/** What can be put in. The text area keeps the focus and the keys. */
export function NameListBox({ id, list, options, onPick }: NameListBoxProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [list.at]);
  if (options.length === 0) return null;
  return (
    <div class="name-list" role="listbox" id={id} ref={box} aria-label={words('editor_add_variable')}>
      {options.map((option, nth) => (
        <div
          key={option.id}
          class="name-option"
          role="option"
          tabIndex={-1}
          id={optionId(id, option)}
          aria-selected={nth === list.at}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          <bdi class="tok">{option.label}</bdi> <span class="meta">{option.hint}</span>
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, { id }: NameOption): string {
  return `${listId}-${id}`;
}
