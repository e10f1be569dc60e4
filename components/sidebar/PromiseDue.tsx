import { Clock } from '../ui/Clock';
import { Tag } from '../ui/Tag';
import { dueFace, type PromiseTime } from './promise-times';
import { useSidebar } from './sidebar-context';

interface PromiseDueProps {
  readonly startedAt: number;
  readonly dueAt: number | null;
  readonly time: PromiseTime;
}

/** The ruler from when it was given out of hand to when it is due, and the words for it. Without a time, words only. */
export function PromiseDue({ startedAt, dueAt, time }: PromiseDueProps) {
  const { ports } = useSidebar();
  if (dueAt === null) return <Tag tone={time.tone}>{time.text}</Tag>;
  const face = dueFace(startedAt, dueAt, ports.now.value);
  return (
    <div class="promise-due">
      <Clock face={face} />
      <p class={`timing timing-${face.state} num`}>
        <b>{time.text}</b>
      </p>
    </div>
  );
}
