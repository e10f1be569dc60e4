import type { Mark } from '@/lib/conversations/mark';
import type { RiskKind } from '@/lib/conversations/risk';
import { URGENT_RISKS } from '@/lib/conversations/risk';
import { HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';
import type { WordKey, Words } from '@/lib/shared/words';

export interface ChipFace {
  readonly tone: 'plain' | 'soon' | 'late' | 'done' | 'away';
  readonly sign: 'ticks' | 'risk' | 'check' | 'handed-over';
  /** How many of the five ticks are filled. */
  readonly ticks: number;
  readonly text: string;
  /** What a narrow column shows instead. */
  readonly shortText: string;
  /** State, then the visible text. */
  readonly name: string;
}

/** What a chip shows for a mark; undefined for comments that need none. */
export function chipFace(mark: Mark, words: Words): ChipFace | undefined {
  if (mark.status === 'answered') return answered(mark, words);
  if (mark.status === 'escalated') {
    return quiet(
      'away',
      'handed-over',
      'chip_state_escalated',
      words('chip_with_route', mark.route ?? ''),
      words,
    );
  }
  if (mark.status !== 'open') return undefined;
  return waiting(mark, words);
}

function answered(mark: Mark, words: Words): ChipFace {
  const text =
    mark.answeredInMs === null
      ? words('chip_answered')
      : words('chip_answered_in', duration(mark.answeredInMs, words));
  return quiet('done', 'check', 'chip_state_answered', text, words);
}

function quiet(
  tone: 'done' | 'away',
  sign: 'check' | 'handed-over',
  state: WordKey,
  text: string,
  words: Words,
): ChipFace {
  return { tone, sign, ticks: 0, text, shortText: text, name: words('chip_name', words(state), text) };
}

function waiting(mark: Mark, words: Words): ChipFace {
  const { clock, risk } = mark;
  const isLate = clock?.state === 'late';
  const state = words(isLate ? 'chip_state_overdue' : 'chip_state_waiting');
  const age = duration(clock?.waitedMs ?? 0, words);
  const shortText = isLate && clock ? duration(clock.waitedMs - clock.targetMs, words) : age;
  const since = clockText(mark, words);
  const urgent = risk !== null && URGENT_RISKS.includes(risk);
  const text = urgent ? words('chip_risk', riskName(risk, words), lowerFirst(since)) : since;
  return {
    tone: urgent || isLate ? 'late' : clock?.state === 'soon' ? 'soon' : 'plain',
    sign: urgent ? 'risk' : 'ticks',
    ticks: ticksOf(mark),
    text,
    shortText,
    name: words('chip_name', state, text),
  };
}

function clockText({ clock }: Mark, words: Words): string {
  if (!clock) return words('chip_waiting');
  if (clock.state === 'seen-only') return seenText(clock.waitedMs, words);
  if (clock.state === 'late')
    return words('chip_overdue_by', duration(clock.waitedMs - clock.targetMs, words));
  return words('chip_waiting_for', duration(clock.waitedMs, words));
}

function seenText(waitedMs: number, words: Words): string {
  return waitedMs < MINUTE_MS ? words('chip_seen_now') : words('chip_seen_ago', duration(waitedMs, words));
}

function ticksOf({ clock }: Mark): number {
  if (!clock || clock.state === 'seen-only' || clock.targetMs <= 0) return 0;
  if (clock.state === 'late') return 5;
  return Math.max(1, Math.min(4, Math.ceil((clock.waitedMs / clock.targetMs) * 4.5)));
}

export function riskName(risk: RiskKind, words: Words): string {
  return words(`risk_${risk.replaceAll('-', '_')}` as WordKey);
}

/** "12 min", "1 h 12 min", "3 d 4 h". Whole minutes, never seconds. */
export function duration(ms: number, words: Words): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  if (minutes < 60) return words('duration_minutes', minutes);
  const hours = Math.floor(ms / HOUR_MS);
  if (hours < 24) {
    const rest = minutes % 60;
    return rest === 0 ? words('duration_hours', hours) : words('duration_hours_minutes', hours, rest);
  }
  const days = Math.floor(hours / 24);
  return words('duration_days_hours', days, hours % 24);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
