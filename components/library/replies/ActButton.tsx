import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { type Permission, REFUSAL_WORDS } from './failure-words';

interface ActButtonProps {
  readonly verdict: Permission;
  readonly onPress: () => void;
  readonly tone?: 'plain' | 'primary';
  readonly size?: 'normal' | 'large';
  readonly grow?: boolean;
  readonly hotkey?: string;
  readonly children: ComponentChildren;
}

/** A button for somebody's role. Held for others: its description, its title and a press on it say why. */
export function ActButton({ verdict, onPress, children, ...look }: ActButtonProps) {
  const words = useWords();
  const { notes } = useLibrary();
  const id = useId();
  if (verdict.ok) {
    return (
      <Button {...look} onClick={onPress}>
        {children}
      </Button>
    );
  }
  const why = words(REFUSAL_WORDS[verdict.why]);
  return (
    <>
      <Button {...look} held title={why} aria-describedby={id} onClick={() => notes.tell(why)}>
        {children}
      </Button>
      <span class="sr" id={id}>
        {why}
      </span>
    </>
  );
}
