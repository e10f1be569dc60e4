import type { Escalation } from '@/lib/escalation/escalation';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { useLang, useWords } from '../ui/words';
import { withRoute } from './escalate-standing';
import type { PromiseTime } from './promise-times';
import { useSidebar } from './sidebar-context';
import { clockTime, span } from './times';

/** A case this person handed over, until somebody there has it. */
export function PromisesCase({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const lang = useLang();
  const { ports, promises, view } = useSidebar();
  const now = ports.now.value;
  const { tone, text } = goalTime(words, escalation, now);
  const title = withRoute(words, escalation);
  const take = () => {
    // The button goes with its row.
    view.focusOn('promises');
    promises.takeOver(escalation).catch(ports.onError);
  };
  return (
    <li class="promise">
      <Tag tone={tone}>{text}</Tag>
      <p class="promise-words" dir="auto">
        {title}
      </p>
      <p class="meta">{words('case_day_handed', clockTime(lang, escalation.createdAt, now))}</p>
      <div class="actions">
        <Button size="small" aria-label={words('case_taken_over_name', title)} onClick={take}>
          {words('case_somebody_has_it')}
        </Button>
        <Place escalation={escalation} />
      </div>
    </li>
  );
}

function goalTime(words: Words, { goalAt }: Escalation, now: number): PromiseTime {
  if (goalAt === null) return { tone: 'line', text: words('case_day_no_goal') };
  const leftMs = goalAt - now;
  if (leftMs <= 0) return { tone: 'late', text: words('case_day_late', span(words, -leftMs)) };
  const text = words('case_day_take_over_in', span(words, leftMs + MINUTE_MS - 1));
  return { tone: leftMs <= SOON_MS ? 'soon' : 'line', text };
}

const SOON_MS = 15 * MINUTE_MS;

/** On this page it is brought into view; elsewhere it is a link, which only the person follows. */
function Place({ escalation }: { escalation: Escalation }) {
  const words = useWords();
  const { promises, ports } = useSidebar();
  if (promises.isOnPage(escalation)) {
    const show = () => void promises.showOnPage(escalation).catch(ports.onError);
    return (
      <Button tone="quiet" size="small" onClick={show}>
        {words('promise_show')}
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
