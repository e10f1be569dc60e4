import { shippedLists } from './cue-lists';
import type { CueTarget } from './cue-target';
import { phraseKey } from './team-cue';

/** A word or phrase that comes with Cuecard, as people read it. */
export interface ShippedCue {
  /** `phraseKey`. */
  readonly key: string;
  readonly phrase: string;
  /** It is heard only where one of these stands near; empty: on its own. */
  readonly near: readonly string[];
}

export interface ShippedGroup {
  /** ISO 639-1. */
  readonly langs: readonly string[];
  readonly cues: readonly ShippedCue[];
  /** Where it says one of these, what stands within is not meant. */
  readonly unless: readonly string[];
}

/** The shipped cues of a target by language, each once, in the order of their letters. */
export function shippedCues(target: CueTarget): readonly ShippedGroup[] {
  const known = groupsByTarget.get(target) ?? groupsOf(target);
  groupsByTarget.set(target, known);
  return known;
}

/** The lists never change. */
const groupsByTarget = new Map<CueTarget, readonly ShippedGroup[]>();

function groupsOf(target: CueTarget): readonly ShippedGroup[] {
  const byLangs = Map.groupBy(shippedLists(target), ({ langs }) => langs.join(' '));
  return [...byLangs.values()].map((lists) => {
    const cues = new Map<string, ShippedCue>();
    for (const { any, about = {} } of lists.map((list) => list.cues)) {
      for (const cue of [...any, ...Object.values(about).flat()]) note(cues, cue);
    }
    const unless = lists.flatMap((list) => list.cues.unless ?? []).flatMap((cue) => cue.split('|'));
    return { langs: lists[0]?.langs ?? [], cues: [...cues.values()].sort(byPhrase), unless };
  });
}

function note(cues: Map<string, ShippedCue>, cue: string): void {
  const [first = '', second] = cue.split(' + ');
  const near = second?.split('|') ?? [];
  for (const phrase of first.split('|')) {
    const key = phraseKey(phrase);
    const before = cues.get(key);
    // What one list hears on its own needs nothing near, whatever another list says.
    const isAlone = near.length === 0 || before?.near.length === 0;
    cues.set(key, {
      key,
      phrase: before?.phrase ?? phrase,
      near: isAlone ? [] : [...new Set([...(before?.near ?? []), ...near])],
    });
  }
}

function byPhrase(a: ShippedCue, b: ShippedCue): number {
  return a.key < b.key ? -1 : 1;
}
