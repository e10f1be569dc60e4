import { useWords } from '../ui/words';
import type { FollowUpHold } from './case-follow-up';
import { useSidebar } from './sidebar-context';

interface FollowUpPresses {
  readonly insert: () => void;
  readonly copy: () => void;
}

/** The two ways out of a follow-up reply. What is in its way is said, and a missing detail gets the focus. */
export function useFollowUp(): FollowUpPresses {
  const words = useWords();
  const { escalate, view, ports, isCopyOnly } = useSidebar();
  const { followUp } = escalate;
  const showHold = (hold: FollowUpHold) => {
    const card = followUp.card.value;
    if (hold === 'none') view.say(words('case_follow_up_none'));
    if (hold === 'broken') view.tell(words('sidebar_held_broken'));
    if (hold === 'too-long' && card) {
      view.say(words('sidebar_held_long', card.length.used - card.length.limit));
    }
    const missing = hold === 'detail-missing' ? card?.missing[0] : undefined;
    if (missing !== undefined) view.focusOn(`detail-${missing}`);
  };
  const copy = async () => {
    const answer = await followUp.copy();
    if (answer === 'copied') view.tell(words('sidebar_copied'));
    else if (answer === 'not-copied') view.tell(words('sidebar_not_copied'));
    else showHold(answer);
  };
  const insert = async () => {
    const answer = await followUp.insert();
    if (answer !== 'asked') showHold(answer);
    if (followUp.standing.value?.type === 'inserted') view.say(words('sidebar_inserted'));
  };
  return {
    insert: () => void (isCopyOnly.value ? copy() : insert()).catch(ports.onError),
    copy: () => void copy().catch(ports.onError),
  };
}
