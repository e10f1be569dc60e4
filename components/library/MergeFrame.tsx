import { GitMerge } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useCount, useWords } from '../ui/words';

interface MergeFrameProps {
  readonly title: string;
  /** Who else wrote, and what that means. */
  readonly who: string;
  readonly text: string;
  /** Fields nobody chose a side for yet. */
  readonly open: number;
  /** Names what happens with the choices, and what is said when it can. */
  readonly goOn: string;
  readonly ready: string;
  readonly onTakeAll: (side: 'mine' | 'theirs') => void;
  readonly onGoOn: () => void;
  /** The fields. */
  readonly children: ComponentChildren;
}

/** Around the fields that two people wrote: who, both words at once, and the way on once each has a side. */
export function MergeFrame(props: MergeFrameProps) {
  const { title, who, text, open, goOn, ready, onTakeAll, onGoOn, children } = props;
  const words = useWords();
  const count = useCount();
  const id = useId();
  return (
    <section class="merge" aria-labelledby={id}>
      <h1 id={id}>{title}</h1>
      <Banner
        icon={GitMerge}
        tone="soon"
        alert
        title={who}
        actions={
          <>
            <Button size="small" onClick={() => onTakeAll('mine')}>
              {words('editor_merge_all_mine')}
            </Button>
            <Button size="small" onClick={() => onTakeAll('theirs')}>
              {words('editor_merge_all_theirs')}
            </Button>
          </>
        }
      >
        {text}
      </Banner>
      {children}
      <p class="actions">
        <Button tone="primary" size="large" held={open > 0} onClick={onGoOn}>
          {goOn}
        </Button>
        <span class="meta">{open > 0 ? count('editor_merge_open', open) : ready}</span>
      </p>
    </section>
  );
}
