import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { submitByKeys } from '../../ui/submit-by-keys';
import { useWords } from '../../ui/words';
import { FieldError } from '../FieldError';
import { useLibrary } from '../library-context';
import { useEditor } from './editor-context';

/** Back to the writers, with what they need to know. */
export function SendBackForm({ onEnd }: { onEnd: () => void }) {
  const words = useWords();
  const id = useId();
  const { ports } = useLibrary();
  const { acts } = useEditor();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);
  const send = async () => {
    const reason = field.current?.value.trim() ?? '';
    setMissing(reason === '');
    if (reason === '') field.current?.focus();
    else if (await acts.sendBack(reason)) onEnd();
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        send().catch(ports.onError);
      }}
      onKeyDown={(event) => {
        submitByKeys(event);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEnd();
      }}
    >
      <label class="label" for={id}>
        {words('editor_send_back_reason')}
      </label>
      <textarea
        ref={field}
        id={id}
        class="textarea"
        dir="auto"
        rows={2}
        aria-invalid={isMissing ? 'true' : undefined}
        aria-describedby={`${id}-problem`}
      />
      <FieldError id={`${id}-problem`} text={isMissing ? words('editor_send_back_missing') : undefined} />
      <p class="actions">
        <Button type="submit">{words('editor_send_back')}</Button>
        <Button tone="quiet" onClick={onEnd}>
          {words('editor_go_on')}
        </Button>
      </p>
    </form>
  );
}
