import { useEffect } from 'preact/hooks';
import type { RequiredField } from '@/lib/escalation/route';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../ui/Button';
import { SEND_KEYS } from '../ui/key-caps';
import { useWords } from '../ui/words';
import { EscalatedView } from './EscalatedView';
import { EscalateForm } from './EscalateForm';
import { useSidebar } from './sidebar-context';
import { sendCase } from './use-keys';

const FORM = 'escalate-form';

/** Hand the case over with one press; afterwards, where it is. */
export function EscalatePane() {
  const words = useWords();
  const model = useSidebar();
  const { escalate, view } = model;
  const stopped = escalate.sending.value === 'field-missing' ? escalate.missing.value[0] : undefined;
  useEffect(() => {
    if (stopped) view.focusOn(stopped);
  }, [stopped]);
  if (escalate.sent.value === undefined) return <div class="scroll" />;
  if (escalate.sent.value !== null) return <EscalatedView sent={escalate.sent.value} />;
  return (
    <>
      <form
        class="scroll"
        id={FORM}
        aria-label={words('sidebar_escalate_form')}
        onSubmit={(event) => {
          event.preventDefault();
          void sendCase(model);
        }}
      >
        <EscalateForm />
      </form>
      <SendDock />
    </>
  );
}

function SendDock() {
  const words = useWords();
  const { escalate, view } = useSidebar();
  const { route } = escalate.form.value;
  const sending = escalate.sending.value;
  const cancel = () => {
    view.open('replies');
    view.focusOn('list');
  };
  return (
    <section class="dock" aria-label={words('sidebar_send_dock')}>
      <p class="dock-note">
        <DockNote />
      </p>
      <div class="actions">
        <Button
          tone="primary"
          size="large"
          grow
          type="submit"
          form={FORM}
          {...SEND_KEYS}
          held={route === undefined || sending === 'yes'}
        >
          {route ? words('sidebar_send_to', route.name) : words('sidebar_send_to_nobody')}
        </Button>
        <Button size="large" aria-keyshortcuts="Escape" onClick={cancel}>
          {words('sidebar_cancel')}
        </Button>
      </div>
    </section>
  );
}

/** What pressing Send does, or what is in its way. */
function DockNote() {
  const words = useWords();
  const { escalate } = useSidebar();
  const sending = escalate.sending.value;
  const missing = escalate.missing.value[0];
  if (sending === 'field-missing' && missing) return <>{words(MISSING[missing])}</>;
  if (sending !== 'no' && sending !== 'yes' && sending !== 'field-missing')
    return <>{words(TROUBLES[sending])}</>;
  const willInsert = escalate.form.value.withHandOff && escalate.handOff.value !== undefined;
  const place = escalate.leaving.destination.value;
  if (place === undefined || !place.enabled) {
    return <>{words(willInsert ? 'sidebar_send_note_hand_off' : 'sidebar_send_note')}</>;
  }
  return <>{words(willInsert ? 'case_send_note_hand_off' : 'case_send_note', place.name)}</>;
}

const MISSING = {
  note: 'case_missing_note',
  risk: 'case_missing_risk',
  'hand-off': 'case_missing_hand_off',
} as const satisfies Record<RequiredField, WordKey>;

const TROUBLES = {
  'disk-full': 'sidebar_disk_full',
  'not-saved': 'sidebar_not_saved',
  'no-route': 'sidebar_no_route',
  'detail-missing': 'sidebar_hand_off_missing',
  'reply-broken': 'sidebar_hand_off_broken',
} as const;
