import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button';
import { State } from '../ui/State';

interface GoneProps {
  readonly title: string;
  readonly text: string;
  /** Names the way back. */
  readonly back: string;
  readonly onBack: () => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** In the place of an editor whose subject is not there, or not any more. */
export function Gone({ title, text, back, onBack, children }: GoneProps) {
  return (
    <State
      level={1}
      title={title}
      text={text}
      actions={
        <>
          {children}
          <Button tone="primary" onClick={onBack}>
            {back}
          </Button>
        </>
      }
    />
  );
}
