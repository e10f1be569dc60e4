import { ArrowUpRight, TriangleAlert } from 'lucide';
import type { Escalation } from '@/lib/escalation/escalation';
import { isOverdue } from '@/lib/escalation/goal';
import type { WordKey } from '@/lib/shared/words';
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
      {sent.solved ? null : <Acknowledge sent={sent} />}
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

/** What somebody of the department told this person. */
function Acknowledge({ sent }: { sent: Escalation }) {
  const words = useWords();
  const { escalate, view, ports } = useSidebar();
  const { progress, followUp } = escalate;
  const note = async (saved: Promise<boolean>, told: WordKey, undo: () => Promise<boolean>) => {
    if (!(await saved)) return view.tell(words('sidebar_not_saved'));
    view.tell(words(told), { undo: () => void undo().catch(ports.onError) });
  };
  const take = () => note(progress.takeOver(), 'case_taken_told', () => progress.undoTakeOver(sent));
  const solve = async () => {
    await note(followUp.solve(), 'case_solved_told', () => followUp.undoSolve(sent));
    view.focusOn('follow-up');
  };
  return (
    <div class="actions">
      {sent.takenOver === null ? (
        <Button size="small" onClick={() => void take().catch(ports.onError)}>
          {words('case_somebody_has_it')}
        </Button>
      ) : null}
      <Button size="small" onClick={() => void solve().catch(ports.onError)}>
        {words('case_mark_solved')}
      </Button>
    </div>
  );
}
