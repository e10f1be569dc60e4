import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CueTarget } from '@/lib/triage/cues/cue-target';
import type { CueStep, TeamCue } from '@/lib/triage/cues/team-cue';
import { readTypedCues, type TypedCues } from '@/lib/triage/cues/typed-cues';

/** Words being typed for a target, one a line, and the language they are to be heard in; null: any. */
export interface TypedWords {
  readonly text: string;
  readonly lang: string | null;
}

/** What is typed and not saved yet, by target. */
export interface TypedModel {
  readonly typedFor: (target: CueTarget) => TypedWords;
  readonly type: (target: CueTarget, change: Partial<TypedWords>) => void;
  /** Reads what is typed for a target; nothing typed has no problem. */
  readonly readFor: (target: CueTarget) => TypedCues;
  readonly steps: ReadonlySignal<readonly CueStep[]>;
  /** The first target with a line that is no word. */
  readonly broken: ReadonlySignal<CueTarget | undefined>;
  /** After saving: lines that are no words stay where they were typed. */
  readonly keepBroken: () => void;
  readonly discard: () => void;
}

const NOTHING: TypedWords = { text: '', lang: null };
const NONE: TypedCues = { phrases: [], problems: [] };

export function createTypedModel(rows: ReadonlySignal<readonly TeamCue[] | undefined>): TypedModel {
  const typed = signal<ReadonlyMap<CueTarget, TypedWords>>(new Map());
  const read = computed(() => {
    const known = rows.value ?? [];
    return new Map([...typed.value].map(([target, { text }]) => [target, wordsIn(text, target, known)]));
  });
  const typedFor = (target: CueTarget) => typed.value.get(target) ?? NOTHING;
  const readFor = (target: CueTarget) => read.value.get(target) ?? NONE;
  return {
    typedFor,
    readFor,
    type(target, change) {
      const before = typed.peek().get(target) ?? NOTHING;
      typed.value = new Map(typed.peek()).set(target, { ...before, ...change });
    },
    steps: computed(() =>
      [...typed.value].flatMap(([target, { lang }]) =>
        readFor(target).phrases.map((phrase) => stepOf(target, phrase, lang)),
      ),
    ),
    broken: computed(() => [...read.value].find(([, { problems }]) => problems.length > 0)?.[0]),
    keepBroken() {
      typed.value = new Map([...read.peek()].flatMap(([target, each]) => left(target, each, typed.peek())));
    },
    discard() {
      typed.value = new Map();
    },
  };
}

function wordsIn(text: string, target: CueTarget, rows: readonly TeamCue[]): TypedCues {
  return text.trim() === '' ? NONE : readTypedCues(text, target, rows);
}

function stepOf(target: CueTarget, phrase: string, lang: string | null): CueStep {
  return { said: { does: 'add', target, phrase, lang }, counts: true };
}

function left(
  target: CueTarget,
  { problems }: TypedCues,
  typed: ReadonlyMap<CueTarget, TypedWords>,
): (readonly [CueTarget, TypedWords])[] {
  const lines = problems.filter(({ why }) => why !== 'empty').map(({ text }) => text);
  const { lang } = typed.get(target) ?? NOTHING;
  return lines.length > 0 ? [[target, { text: lines.join('\n'), lang }]] : [];
}
