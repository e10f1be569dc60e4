import { ChevronDown, ChevronUp, PanelRight, X } from 'lucide';
import { IconButton } from '../ui/Button';
import { CuecardMark } from '../ui/CuecardMark';
import { useCount, useWords } from '../ui/words';
import { PromisesButton } from './PromisesButton';
import { useSidebar } from './sidebar-context';

/** Name, place in the queue, and the frame's own buttons. */
export function TopBar() {
  const words = useWords();
  const { ports } = useSidebar();
  return (
    <header class="top">
      <p class="brand">
        <CuecardMark />
        <span>{words('extension_name')}</span>
      </p>
      <Queue />
      <PromisesButton />
      {ports.framed ? (
        <>
          <span class="top-move">
            <IconButton
              icon={PanelRight}
              flip
              name={words('sidebar_move')}
              onClick={() => void ports.callWorker('panel.open', { tabId: ports.tabId })}
            />
          </span>
          <IconButton
            icon={X}
            name={words('sidebar_close')}
            onClick={() => void ports.tellPage('frame.close', {})}
          />
        </>
      ) : null}
    </header>
  );
}

function Queue() {
  const words = useWords();
  const count = useCount();
  const { desk } = useSidebar();
  const page = desk.desk.value;
  if (!page || page.paused) return <span class="queue" />;
  const waiting = desk.waiting.value.length;
  if (page.reading && waiting === 0) return <span class="queue">{words('sidebar_reading')}</span>;
  if (waiting === 0) return <span class="queue num">{count('sidebar_waiting', 0)}</span>;
  return (
    <nav class="queue" aria-label={words('sidebar_queue')}>
      <IconButton
        icon={ChevronUp}
        iconSize={14}
        hotkey="K"
        name={words('sidebar_previous')}
        onClick={() => desk.step(-1)}
      />
      <span class="queue-words num">
        {desk.place.value > 0 ? (
          <>
            <b>{desk.place.value}</b> {words('sidebar_of_waiting', waiting)}
          </>
        ) : (
          count('sidebar_waiting', waiting)
        )}
      </span>
      <IconButton
        icon={ChevronDown}
        iconSize={14}
        hotkey="J"
        name={words('sidebar_next')}
        onClick={() => desk.step(1)}
      />
    </nav>
  );
}
