import { TriangleAlert } from 'lucide';
import { useId } from 'preact/hooks';
import type { Escalation } from '@/lib/escalation/escalation';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { InsertedLine } from './InsertedLine';
import { InsertStanding } from './InsertStanding';
import { ReplyCardView } from './ReplyCardView';
import { useSidebar } from './sidebar-context';
import { useFollowUp } from './use-follow-up';

/** A solved case: the customer hears of it, in the words of a follow-up reply. */
export function EscalatedFollowUp() {
  const words = useWords();
  const { escalate } = useSidebar();
  const { card, fill } = escalate.followUp;
  return (
    <section class="case-follow-up" aria-labelledby="follow-up-name">
      <h3 class="group-title" id="follow-up-name">
        {words('case_follow_up')}
      </h3>
      {card.value ? (
        <ReplyCardView card={card.value} onFill={fill} head={<Pick />} />
      ) : (
        <>
          <Pick />
          <p class="hint">{words('case_follow_up_none')}</p>
        </>
      )}
      <Standing />
    </section>
  );
}

/** Which reply; nothing to choose from where the library has none. */
function Pick() {
  const words = useWords();
  const id = useId();
  const { followUp } = useSidebar().escalate;
  const options = followUp.options.value;
  const chosen = followUp.card.value?.option.snippet.id ?? '';
  if (options.length === 0) return null;
  return (
    <label class="case-pick" for={id}>
      <span class="sr">{words('case_follow_up_pick')}</span>
      <select
        class="select"
        id={id}
        value={chosen}
        onChange={(event) => followUp.choose(event.currentTarget.value)}
      >
        {chosen === '' ? <option value="">{words('case_follow_up_pick')}</option> : null}
        {options.map(({ snippet, text }) => (
          <option key={snippet.id} value={snippet.id}>
            {text.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Standing() {
  const { escalate } = useSidebar();
  const standing = escalate.followUp.standing.value;
  if (standing === undefined || standing.type === 'asking' || standing.type === 'taken-out') return null;
  if (standing.type === 'inserted') return <InsertedLine />;
  // Its other ways out are about the reply that is chosen under Replies.
  const isAsked = standing.type === 'refused' && standing.why.startsWith('acting-');
  if (standing.type === 'waiting' || standing.type === 'withheld' || isAsked) return <InsertStanding />;
  if (standing.type === 'cancelled' && standing.why === 'escape') return null;
  return <NotIn />;
}

function NotIn() {
  const words = useWords();
  const { insertion, ports } = useSidebar();
  const { copy } = useFollowUp();
  return (
    <Banner
      icon={TriangleAlert}
      tone="soon"
      alert
      title={words('case_follow_up_not_in')}
      actions={
        <>
          <Button size="small" onClick={() => void insertion.again().catch(ports.onError)}>
            {words('sidebar_try_again')}
          </Button>
          <Button size="small" onClick={copy}>
            {words('sidebar_copy_reply')}
          </Button>
        </>
      }
    >
      {words('case_follow_up_not_in_text')}
    </Banner>
  );
}

/** The one press, and the way to say that it is done or need not be. */
export function FollowUpDock({ sent }: { sent: Escalation }) {
  const words = useWords();
  const { desk, escalate, isCopyOnly } = useSidebar();
  const isIn = escalate.followUp.standing.value?.type === 'inserted';
  const { insert } = useFollowUp();
  const tell = useTell(sent);
  return (
    <section class="dock" aria-label={words('sidebar_go_on')}>
      <div class="actions">
        {isIn ? null : (
          <Button
            tone="primary"
            size="large"
            grow
            data-focus="follow-up"
            held={escalate.followUp.card.value === undefined}
            onClick={insert}
          >
            {words(isCopyOnly.value ? 'sidebar_copy_reply' : 'case_follow_up_insert')}
          </Button>
        )}
        <Button size="large" tone={isIn ? 'primary' : 'plain'} grow={isIn} onClick={() => tell('told')}>
          {words('case_follow_up_done')}
        </Button>
      </div>
      <p class="actions">
        <Button tone="quiet" size="small" onClick={() => tell('not-needed')}>
          {words('case_follow_up_drop')}
        </Button>
        <Button tone="quiet" size="small" hotkey="J" onClick={() => desk.step(1)}>
          {words('sidebar_next')}
        </Button>
      </p>
    </section>
  );
}

function useTell({ id }: Escalation): (how: 'told' | 'not-needed') => void {
  const words = useWords();
  const { escalate, view, ports } = useSidebar();
  const tell = async (how: 'told' | 'not-needed') => {
    const isDone = await escalate.followUp.tell(how);
    if (!isDone) return view.tell(words('sidebar_not_saved'));
    const undo = () => void escalate.followUp.untell(id).catch(ports.onError);
    view.tell(words(how === 'told' ? 'case_follow_up_told' : 'case_follow_up_dropped'), { undo });
  };
  return (how) => void tell(how).catch(ports.onError);
}
