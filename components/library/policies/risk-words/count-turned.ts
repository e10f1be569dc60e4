import type { CuecardDatabase } from '@/lib/database/database';
import { commentPortions } from '@/lib/database/read-again';
import type { CueBooks } from '@/lib/triage/cue-book';
import { isRiskKind } from '@/lib/triage/cues/cue-target';
import type { CueStep } from '@/lib/triage/cues/team-cue';
import { turnedBy } from '@/lib/triage/heard-in';

export interface TurnedCount {
  /** Comments that were looked at. */
  readonly of: number;
  /** Those that would show a risk or belong to a class that they did not before, and the other way round. */
  readonly gained: number;
  readonly lost: number;
}

/**
 * Looks at every stored comment, a portion at a time so that the page stays usable. What a person put right would stay
 * and does not count.
 */
export async function countTurned(
  db: CuecardDatabase,
  steps: readonly CueStep[],
  { before, after }: { readonly before: CueBooks; readonly after: CueBooks },
  end: AbortSignal,
): Promise<TurnedCount | undefined> {
  const changed = [...new Set(steps.map(({ said }) => said.target))];
  const found = { of: 0, gained: 0, lost: 0 };
  for await (const rows of commentPortions(db)) {
    if (end.aborted) return undefined;
    for (const { text, lang, triage } of rows) {
      const { corrected = [] } = triage ?? {};
      const open = changed.filter((target) => !corrected.includes(isRiskKind(target) ? 'risk' : 'class'));
      const known = triage?.lang ?? lang;
      const { gained, lost } = turnedBy(text, open, before(known), after(known));
      found.of += 1;
      if (gained.length > 0) found.gained += 1;
      if (lost.length > 0) found.lost += 1;
    }
    await new Promise((go) => setTimeout(go));
  }
  return found;
}
