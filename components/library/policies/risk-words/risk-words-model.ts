import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { changeCues } from '@/lib/database/team-cues';
import type { Words } from '@/lib/shared/words';
import { type CueBooks, cueBooks } from '@/lib/triage/cue-book';
import { type CueStep, cuesAfter, type TeamCue } from '@/lib/triage/cues/team-cue';
import type { LibraryStore } from '../../library-store';
import type { Acting } from '../acting';
import { countTurned, type TurnedCount } from './count-turned';
import { createTurnedModel, type TurnedModel } from './turned-model';
import { createTypedModel, type TypedModel } from './typed-model';

/** The words of risk: as they stand, and a change that is tried before it is saved. */
export interface RiskWordsModel extends Omit<TypedModel, 'steps' | 'keepBroken'>, Omit<TurnedModel, 'steps'> {
  /** What the team changed, as saved; undefined until read. */
  readonly rows: ReadonlySignal<readonly TeamCue[] | undefined>;
  /** The change, as far as it can be saved. */
  readonly steps: ReadonlySignal<readonly CueStep[]>;
  readonly books: ReadonlySignal<{ readonly before: CueBooks; readonly after: CueBooks }>;
  readonly trial: ReadonlySignal<string>;
  readonly tryOn: (text: string) => void;
  /** How many stored comments would show another risk; undefined when `signal` ended it. */
  readonly countTurned: (signal: AbortSignal) => Promise<TurnedCount | undefined>;
  /** Told with a way back; true when it was. */
  readonly save: () => Promise<boolean>;
}

export function createRiskWordsModel(store: LibraryStore, words: Words, acting: Acting): RiskWordsModel {
  const rows = store.cues;
  const { steps: turnedSteps, ...turned } = createTurnedModel(rows);
  const { steps: typedSteps, keepBroken, ...typed } = createTypedModel(rows);
  const steps = computed(() => [...turnedSteps.value, ...typedSteps.value]);
  const trial = signal('');
  const books = computed(() => ({
    before: cueBooks(rows.value ?? []),
    after: cueBooks(cuesAfter(rows.value ?? [], steps.value)),
  }));
  const { who, ended } = acting;
  return {
    ...turned,
    ...typed,
    steps,
    rows,
    books,
    trial,
    tryOn(text) {
      trial.value = text;
    },
    countTurned: (end) => countTurned(store.db, steps.peek(), books.peek(), end),
    async save() {
      const change = steps.peek();
      const back = change.map((step) => ({ ...step, counts: !step.counts })).reverse();
      const undo = () => ended(changeCues(store.db, back, who()), { text: words('policies_words_back') });
      const isSaved = await ended(changeCues(store.db, change, who()), {
        text: words('policies_words_saved'),
        undo,
      });
      if (isSaved) {
        turned.discard();
        keepBroken();
      }
      return isSaved;
    },
    discard() {
      turned.discard();
      typed.discard();
    },
  };
}
