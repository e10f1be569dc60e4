import type { Commitment } from '@/lib/conversations/commitment';
import { Button } from '../ui/Button';
import { State } from '../ui/State';
import { useLang, useWords } from '../ui/words';
import { PromiseDue } from './PromiseDue';
import { PromisesCase, PromisesSolved } from './PromisesCase';
import { promiseTime } from './promise-times';
import type { DayItem } from './promises-day';
import { useRowKeys } from './promises-keys';
import { useSidebar } from './sidebar-context';
import { clockTime } from './times';

/** What was promised in posted replies and handed over, by the time it is due, in the place of the comment. */
export function PromiseList() {
  const words = useWords();
  const { promises } = useSidebar();
  const day = promises.day.value;
  const name = words('case_day');
  const list = useRowKeys();
  return (
    <>
      <header class="top">
        <h1 class="brand">{name}</h1>
        <span class="push">
          <Button
            tone="quiet"
            size="small"
            hotkey="Escape"
            cap="Esc"
            data-focus="promises"
            onClick={() => promises.show(false)}
          >
            {words('promise_close_list')}
          </Button>
        </span>
      </header>
      <main class="work work-whole">
        {day && day.length === 0 ? (
          <State title={words('promise_none')} text={words('promise_none_text')} />
        ) : null}
        {day && day.length > 0 ? (
          <div class="scroll promises">
            <p class="meta">{words('case_day_text')}</p>
            <ul aria-label={name} ref={list}>
              {day.map((item) => (
                <Line key={keyOf(item)} item={item} />
              ))}
            </ul>
          </div>
        ) : null}
      </main>
    </>
  );
}

function Line({ item }: { item: DayItem }) {
  if (item.kind === 'promise') return <PromiseItem promise={item.promise} />;
  if (item.kind === 'case') return <PromisesCase escalation={item.escalation} />;
  return <PromisesSolved escalation={item.escalation} />;
}

function keyOf(item: DayItem): string {
  return item.kind === 'promise' ? item.promise.id : item.escalation.id;
}

function PromiseItem({ promise }: { promise: Commitment }) {
  const words = useWords();
  const lang = useLang();
  const { ports } = useSidebar();
  const now = ports.now.value;
  const about = [
    promise.dueAt === null ? '' : words('promise_due_at', clockTime(lang, promise.dueAt, now)),
    promise.owner === '' ? '' : words('promise_owner', promise.owner),
    words('promise_made_at', clockTime(lang, promise.madeAt, now)),
  ];
  return (
    <li class="promise">
      <PromiseDue startedAt={promise.madeAt} dueAt={promise.dueAt} time={promiseTime(words, promise, now)} />
      <p class="promise-words" dir="auto">
        {promise.words}
      </p>
      <p class="meta">{about.filter(Boolean).join(', ')}</p>
      <PromiseActs promise={promise} />
    </li>
  );
}

function PromiseActs({ promise }: { promise: Commitment }) {
  const words = useWords();
  const { promises, view, ports } = useSidebar();
  const close = (how: 'kept' | 'dropped') => {
    // The button goes with its row.
    view.focusOn('promises');
    promises.close(promise, how).catch(ports.onError);
  };
  return (
    <div class="actions">
      <Button
        size="small"
        aria-label={words('promise_done_name', promise.words)}
        onClick={() => close('kept')}
      >
        {words('promise_done')}
      </Button>
      <Button
        tone="quiet"
        size="small"
        aria-label={words('promise_drop_name', promise.words)}
        onClick={() => close('dropped')}
      >
        {words('promise_drop')}
      </Button>
      <Place promise={promise} />
    </div>
  );
}

/** On this page it is brought into view; elsewhere it is a link, which only the person follows. */
function Place({ promise }: { promise: Commitment }) {
  const words = useWords();
  const { promises, ports } = useSidebar();
  if (promises.isOnPage(promise)) {
    const show = () => void promises.showOnPage(promise).catch(ports.onError);
    return (
      <Button tone="quiet" size="small" onClick={show}>
        {words('promise_show')}
      </Button>
    );
  }
  if (promise.permalink === '') return null;
  return (
    <a class="link" href={promise.permalink} target="_blank" rel="noreferrer">
      {words('promise_open_link')}
    </a>
  );
}
