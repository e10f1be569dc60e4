import type { Escalation } from '@/lib/escalation/escalation';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { useLang, useWords } from '../ui/words';
import { withRoute } from './escalate-standing';
import { PromiseDue } from './PromiseDue';
import { dueFace, type PromiseTime } from './promise-times';
import { useSidebar } from './sidebar-context';
import { clockTime, span } from './times';

/** A case this person handed over, until somebody there has it. */
export function PromisesCase({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { ports, promises, view } = useSidebar();
  const now = ports.now.value;
  const { createdAt, goalAt } = escalation;
  const title = withRoute(words, escalation);
  const take = () => {
    // The button goes with its row.
    view.focusOn('promises');
    promises.takeOver(escalation).catch(ports.onError);
  };
  return (
    <li class="promise">
      <PromiseDue startedAt={createdAt} dueAt={goalAt} time={goalTime(words, escalation, now)} />
      <p class="promise-words" dir="auto">
        {title}
      </p>
      <p class="meta">{words('case_day_handed', clockTime(lang, createdAt, now))}</p>
      <div class="actions">
        <Place escalation={escalation} />
        <Button size="small" aria-label={words('case_taken_over_name', title)} onClick={take}>
          {words('case_somebody_has_it')}
        </Button>
      </div>
    </li>
  );
}

/** A case that is solved, until its customer knows. */
export function PromisesSolved({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { ports, promises, view } = useSidebar();
  const title = withRoute(words, escalation);
  const tell = (how: 'told' | 'not-needed') => {
    view.focusOn('promises');
    promises.tell(escalation, how).catch(ports.onError);
  };
  const at = clockTime(lang, escalation.solved?.at ?? escalation.changedAt, ports.now.value);
  return (
    <li class="promise">
      <Tag tone="accent">{words('case_day_solved')}</Tag>
      <p class="promise-words" dir="auto">
        {title}
      </p>
      <p class="meta">{words('case_day_solved_at', at)}</p>
      <div class="actions">
        <Place escalation={escalation} />
        <Button
          size="small"
          aria-label={words('case_follow_up_done_name', title)}
          onClick={() => tell('told')}
        >
          {words('case_follow_up_done')}
        </Button>
        <Button
          tone="quiet"
          size="small"
          aria-label={words('case_follow_up_drop_name', title)}
          onClick={() => tell('not-needed')}
        >
          {words('case_follow_up_drop')}
        </Button>
      </div>
    </li>
  );
}

function goalTime(words: Words, { createdAt, goalAt }: Escalation, now: number): PromiseTime {
  if (goalAt === null) return { tone: 'line', text: words('case_day_no_goal') };
  const leftMs = goalAt - now;
  if (leftMs <= 0) return { tone: 'late', text: words('case_day_late', span(words, -leftMs)) };
  const text = words('case_day_take_over_in', span(words, leftMs + MINUTE_MS - 1));
  return { tone: dueFace(createdAt, goalAt, now).state === 'soon' ? 'soon' : 'line', text };
}

/** On this page the case is opened; elsewhere it is a link to the comment, which only the person follows. */
function Place({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const { promises, ports } = useSidebar();
  const title = withRoute(words, escalation);
  if (promises.isOnPage(escalation)) {
    const open = () => void promises.openCase(escalation).catch(ports.onError);
    return (
      <Button size="small" aria-label={words('case_day_show_case', title)} onClick={open}>
        {words('case_day_show')}
      </Button>
    );
  }
  if (escalation.permalink === '') return null;
  return (
    <a class="link" href={escalation.permalink} target="_blank" rel="noreferrer">
      {words('promise_open_link')}
    </a>
  );
}
