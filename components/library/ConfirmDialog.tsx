import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something goes for good. Focus starts on the harmless answer; Esc gives it too. */
export function ConfirmDialog({ title, text, yes, no, onYes, onNo }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    harmless.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <h2 id={`${id}-title`} dir="auto">
        {title}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      <p class="actions">
        <Button size="large" buttonRef={harmless} onClick={onNo}>
          {no}
        </Button>
        <Button size="large" tone="late" onClick={onYes}>
          {yes}
        </Button>
      </p>
    </dialog>
  );
}
