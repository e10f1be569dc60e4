import { checkDraft } from '@/lib/policy/check-draft';
import type { CompiledRules } from '@/lib/policy/compile-rules';
import type { Finding } from '@/lib/policy/rule';
import type { RunPlace, RunText } from './run-sources';
import { fixedText } from './try-rule';

/** A text that the rule found something in. */
export interface RunHit {
  readonly place: RunPlace;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** With the wording in place the rule finds nothing more. */
  readonly isFixed: boolean;
}

/** What one rule found in many texts. */
export interface RunCount {
  readonly read: number;
  readonly flagged: number;
  readonly fixed: number;
  /** The first ones, in the order of the texts. */
  readonly hits: readonly RunHit[];
}

export const NOTHING_READ: RunCount = { read: 0, flagged: 0, fixed: 0, hits: [] };

export interface RunPorts {
  /** Milliseconds, for measuring how long a turn has taken. */
  readonly stopwatch: () => number;
  /** Resolves when there is time for the next turn. */
  readonly pause: () => Promise<void>;
  /** What was found so far, after each turn. */
  readonly onProgress: (so: RunCount) => void;
  readonly signal: AbortSignal;
}

/** So long at a time: half a frame. */
const TURN_MS = 8;

/**
 * Runs the rule over the texts in short turns, so that keys typed meanwhile wait for none. Answers with what was
 * found; undefined when the signal ended it. Keeps at most `keep` hits.
 */
export async function runOver(
  compiled: CompiledRules,
  texts: Iterable<RunText>,
  keep: number,
  { stopwatch, pause, onProgress, signal }: RunPorts,
): Promise<RunCount | undefined> {
  let count = NOTHING_READ;
  let began = stopwatch();
  for (const text of texts) {
    if (signal.aborted) return undefined;
    count = counted(count, tryText(compiled, text), keep);
    if (stopwatch() - began < TURN_MS) continue;
    onProgress(count);
    await pause();
    began = stopwatch();
  }
  return signal.aborted ? undefined : count;
}

function tryText(compiled: CompiledRules, { draft, place }: RunText): RunHit | undefined {
  const findings = checkDraft(compiled, draft);
  if (findings.length === 0) return undefined;
  const text = fixedText(draft, findings);
  const isFixed = text !== null && checkDraft(compiled, { ...draft, text }).length === 0;
  return { place, text: draft.text, findings, isFixed };
}

function counted({ read, flagged, fixed, hits }: RunCount, hit: RunHit | undefined, keep: number): RunCount {
  if (!hit) return { read: read + 1, flagged, fixed, hits };
  return {
    read: read + 1,
    flagged: flagged + 1,
    fixed: fixed + (hit.isFixed ? 1 : 0),
    hits: hits.length < keep ? [...hits, hit] : hits,
  };
}
