import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { IconButton } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';

interface Chosen {
  readonly id: string;
  readonly name: string;
  /** Stands under the name. */
  readonly more?: ComponentChildren;
}

interface ChosenListProps {
  readonly name: string;
  readonly items: readonly Chosen[];
  /** What holds while there is nothing. */
  readonly none: string;
  readonly isCode?: boolean;
  readonly onRemove: (id: string) => void;
}

/** What was chosen or typed, each with its way out. */
export function ChosenList({ name, items, none, isCode = false, onRemove }: ChosenListProps) {
  const words = useWords();
  const { policies } = useLibrary();
  if (items.length === 0) return <p class="quiet">{none}</p>;
  return (
    <ul class="chosen" aria-label={name}>
      {items.map(({ id, name: title, more }) => (
        <li key={id}>
          <span class={isCode ? 'chosen-name look-code' : 'chosen-name'}>
            <bdi>{title}</bdi>
          </span>
          {policies.verdict.value.ok ? (
            <IconButton
              icon={X}
              iconSize={14}
              name={words('library_account_remove', title)}
              onClick={() => onRemove(id)}
            />
          ) : null}
          {more ? <div class="chosen-more">{more}</div> : null}
        </li>
      ))}
    </ul>
  );
}
