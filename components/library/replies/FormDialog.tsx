import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { submitByKeys } from '../../ui/submit-by-keys';
import { useWords } from '../../ui/words';

interface FormDialogProps {
  readonly title: string;
  readonly text?: ComponentChildren;
  readonly yes: string;
  readonly tone?: 'primary' | 'late';
  /** There is nothing to decide, only to read. */
  readonly alone?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children?: ComponentChildren;
}

/** Asks for what an act needs. Enter in a field and Ctrl or Cmd Enter anywhere do it, Esc leaves. */
export function FormDialog(props: FormDialogProps) {
  const { title, text, onYes, onNo, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      class="confirm form-dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onYes();
        }}
        onKeyDown={submitByKeys}
      >
        <h2 id={`${id}-title`} dir="auto">
          {title}
        </h2>
        {text ? <p class="quiet">{text}</p> : null}
        {children}
        <FormActions {...props} />
      </form>
    </dialog>
  );
}

function FormActions({ yes, tone = 'primary', alone = false, onNo }: FormDialogProps) {
  const words = useWords();
  return (
    <p class="actions">
      {alone ? null : (
        <Button size="large" onClick={onNo}>
          {words('library_cancel')}
        </Button>
      )}
      <Button size="large" tone={tone} type="submit">
        {yes}
      </Button>
    </p>
  );
}

/** Focus starts in the first field and goes back to where it was. */
function useModal(dialog: { readonly current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
}
