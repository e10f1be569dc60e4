import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type CueSaid, type CueStep, idOfCue, type TeamCue } from '@/lib/triage/cues/team-cue';

/** Words that are switched, and not saved yet. */
export interface TurnedModel {
  /** Whether what a row says counts once the change is saved, and whether the change says so. */
  readonly standing: (said: CueSaid) => { readonly counts: boolean; readonly isChanged: boolean };
  /** As it is saved again: no change. */
  readonly turn: (said: CueSaid, counts: boolean) => void;
  readonly steps: ReadonlySignal<readonly CueStep[]>;
  readonly discard: () => void;
}

export function createTurnedModel(rows: ReadonlySignal<readonly TeamCue[] | undefined>): TurnedModel {
  const turned = signal<ReadonlyMap<string, CueStep>>(new Map());
  const stored = computed(() => new Set(rows.value?.map(({ id }) => id)));
  return {
    standing(said) {
      const id = idOfCue(said);
      const step = turned.value.get(id);
      return { counts: step?.counts ?? stored.value.has(id), isChanged: step !== undefined };
    },
    turn(said, counts) {
      const after = new Map(turned.peek());
      const id = idOfCue(said);
      if (counts === stored.peek().has(id)) after.delete(id);
      else after.set(id, { said, counts });
      turned.value = after;
    },
    steps: computed(() => [...turned.value.values()]),
    discard() {
      turned.value = new Map();
    },
  };
}
