import type { ClockReading } from '@/lib/conversations/mark';

/** How the ruler is drawn: its state, and how far, in per cent. */
export interface RulerFace {
  readonly state: ClockReading['state'] | 'done';
  /** Waited, as per cent of the target; past it, the target as per cent of what was waited. */
  readonly percent: number;
}

/** The tick ruler. Decorative: the sentence beside it carries the facts. */
export function Clock({ face }: { face: RulerFace }) {
  const isLate = face.state === 'late';
  const names = ['clock', CLASSES[face.state]].filter(Boolean).join(' ');
  const style = isLate ? { '--t': face.percent } : { '--p': face.percent };
  return <div class={names} style={style} aria-hidden="true" />;
}

/** A comment whose time the page does not tell has an empty ruler. */
export function faceOf(reading: ClockReading): RulerFace {
  if (reading.state === 'seen-only' || reading.targetMs <= 0) return { state: reading.state, percent: 0 };
  const share = reading.waitedMs / reading.targetMs;
  const percent = reading.state === 'late' ? 100 / Math.max(share, 1) : Math.min(share, 1) * 100;
  return { state: reading.state, percent: Math.round(percent) };
}

const CLASSES = {
  waiting: '',
  soon: 'clock-soon',
  late: 'clock-late',
  'seen-only': '',
  done: 'clock-done',
} as const;
