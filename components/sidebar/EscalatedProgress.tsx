import { ArrowUpRight, TriangleAlert } from 'lucide';
import type { Escalation } from '@/lib/escalation/escalation';
import { isOverdue } from '@/lib/escalation/goal';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { ticketName } from './escalate-standing';
import { useSidebar } from './sidebar-context';

/** The way to the ticket, what went wrong with it, and the next department when nobody took it over in time. */
export function EscalatedProgress({ sent }: { sent: Escalation }) {
  const { escalate, ports } = useSidebar();
  const isDead = escalate.progress.delivery.value?.state === 'dead';
  return (
    <>
      <TicketLink sent={sent} />
      <MailLink />
      {isDead ? <NotArrived /> : null}
      {!isDead && isOverdue(sent, ports.now.value) ? <Overdue sent={sent} /> : null}
      {sent.takenOver === null ? <TakeOver sent={sent} /> : null}
    </>
  );
}

function TicketLink({ sent: { arrived } }: { sent: Escalation }) {
  const words = useWords();
  if (!arrived?.link) return null;
  const { link, reference } = arrived;
  return (
    <a class="link" href={link} target="_blank" rel="noreferrer">
      {reference === null ? words('case_open_there') : words('case_open_ticket', ticketName(reference))}
      <Icon node={ArrowUpRight} size={14} flip />
    </a>
  );
}

function MailLink() {
  const words = useWords();
  const { escalate } = useSidebar();
  const mailto = escalate.progress.mailto.value;
  if (mailto === undefined) return null;
  return (
    <a class="link" href={mailto} target="_blank" rel="noreferrer">
      {words('case_prepare_mail')}
      <Icon node={ArrowUpRight} size={14} flip />
    </a>
  );
}

function NotArrived() {
  const words = useWords();
  const { escalate, view, ports } = useSidebar();
  const again = async () => {
    const isSent = await escalate.progress.sendAgain();
    view.tell(words(isSent ? 'case_sent_again' : 'sidebar_not_saved'));
  };
  return (
    <Banner
      icon={TriangleAlert}
      tone="late"
      title={words('case_dead_title')}
      actions={
        <Button size="small" onClick={() => void again().catch(ports.onError)}>
          {words('case_send_again')}
        </Button>
      }
    >
      {words('case_dead_ways')}
    </Banner>
  );
}

function Overdue({ sent }: { sent: Escalation }) {
  const words = useWords();
  const { escalate, view, ports } = useSidebar();
  const deputy = escalate.progress.deputy.value;
  const handOn = async () => {
    if (!deputy) return;
    const isDone = await escalate.progress.passOn(deputy);
    view.tell(words(isDone ? 'case_passed_on_told' : 'sidebar_not_saved', deputy.name));
  };
  return (
    <Banner
      icon={TriangleAlert}
      tone="soon"
      title={words('case_nobody_took_it')}
      actions={
        deputy ? (
          <Button size="small" onClick={() => void handOn().catch(ports.onError)}>
            {words('case_pass_on', deputy.name)}
          </Button>
        ) : undefined
      }
    >
      {words('case_goal_passed', sent.routeName)}
    </Banner>
  );
}

function TakeOver({ sent }: { sent: Escalation }) {
  const words = useWords();
  const { escalate, view, ports } = useSidebar();
  const note = async () => {
    const isDone = await escalate.progress.takeOver();
    if (!isDone) return view.tell(words('sidebar_not_saved'));
    const undo = () => void escalate.progress.undoTakeOver(sent).catch(ports.onError);
    view.tell(words('case_taken_told'), { undo });
  };
  return (
    <span>
      <Button size="small" onClick={() => void note().catch(ports.onError)}>
        {words('case_somebody_has_it')}
      </Button>
    </span>
  );
}
