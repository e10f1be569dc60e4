import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '@/lib/policy/rule';
import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Keeping one's own words is allowed, with a reason that is written down. */
export function KeepForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const words = useWords();
  const { draft, view } = useSidebar();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  useLayoutEffect(() => box.current?.focus(), []);
  const isEmpty = reason.trim() === '';
  const save = async () => {
    if (isEmpty) return box.current?.focus();
    const isKept = await draft.keep(finding, reason);
    if (!isKept) return view.tell(words('sidebar_not_saved'));
    view.say(words('sidebar_kept'));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form
      class="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field">
        <label class="label" for={id}>
          {words('sidebar_keep_why')}
        </label>
        <textarea
          class="textarea"
          id={id}
          rows={2}
          dir="auto"
          ref={box}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <Button size="small" type="submit" held={isEmpty}>
        {words('sidebar_save_reason')}
      </Button>
    </form>
  );
}
