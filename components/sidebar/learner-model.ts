import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { choicesAfter, unlearnedAt } from '@/lib/database/choices';
import { attempt } from '@/lib/database/failures';
import { noteHeld } from '@/lib/database/held';
import type { ChoiceRow } from '@/lib/database/learning-records';
import { watch } from '@/lib/database/watch';
import { choiceOf } from '@/lib/suggestions/choice-of';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { StoredRanker } from '@/lib/suggestions/ranker/stored-ranker';
import { readWordVectors } from '@/lib/suggestions/ranker/word-vectors';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { LearnedOrder } from '@/lib/suggestions/suggest';
import { afterFrame } from '../ui/after-frame';
import { readFor } from '../ui/read-ahead';
import type { LibraryModel } from './library-model';
import type { SidebarPorts } from './sidebar-ports';
import { tryAgain } from './try-again';
import { follow, watchedLater } from './watched';

/** What was learned, up to the choice `lastId`. */
export interface Learned {
  /** The file of word vectors. */
  readonly vectors: ArrayBuffer;
  readonly stored: StoredRanker | undefined;
  readonly lastId: string | null;
}

/** Learning that takes long, somewhere else than in the page. */
export interface LearnerPort {
  readonly load: () => Promise<Learned>;
  /** Learns what is new in the library and saves it. */
  readonly study: () => Promise<Learned>;
}

/** Orders replies once it is there; until then, and where nothing can be learned, words do. */
export type LearnerModel = ReadonlySignal<LearnedOrder | undefined>;

/** What has been learned up to now. A new one takes its place when more was learned elsewhere. */
interface Teacher {
  readonly ranker: Ranker;
  readonly firstId: string | null;
  lastId: string | null;
  followed: SnippetIndex | undefined;
  /** Not yet looked at for what it has missed since it was saved. */
  isFresh: boolean;
  /** Choices and changes learned here that nobody has saved yet. */
  unsaved: number;
}

interface Parts {
  readonly ports: SidebarPorts;
  readonly port: LearnerPort;
  readonly library: LibraryModel;
  readonly teacher: Signal<Teacher | undefined>;
  /** Counts whatever the teacher learned. */
  readonly lessons: Signal<number>;
  readonly order: LearnerModel;
}

/** Up to so many steps of about 0.2 ms are done in the page; more are left to the worker. */
const MOST_HERE = 2_000;
const STEPS_AT_ONCE = 30;
const CHOICES_AT_ONCE = 3;
const SAVE_AFTER = 25;
/** What was chosen goes after its time; by then it must have been saved as what it taught. */
const SAVE_WITHIN_MS = 3_600_000;

export function createLearnerModel(ports: SidebarPorts, library: LibraryModel): LearnerModel {
  const { learner: port } = ports;
  if (!port) return signal(undefined);
  const teacher = signal<Teacher | undefined>(undefined);
  const lessons = signal(0);
  const order = computed(() => {
    void lessons.value;
    const current = teacher.value;
    if (!current || !library.isRead.value) return undefined;
    keepUp(current, library.index.value);
    return current.ranker.pending > MOST_HERE ? undefined : orderOf(current.ranker);
  });
  const parts = { ports, port, library, teacher, lessons, order };
  loadWhenAsked(parts);
  const save = saving(parts);
  studyWhatIsNew(parts, save);
  learnChoices(parts, save);
  return order;
}

function keepUp(current: Teacher, index: SnippetIndex): void {
  if (current.followed === index) return;
  current.ranker.follow(index);
  current.followed = index;
}

/** A new object each time: who ranked by it asks again. */
function orderOf(ranker: Ranker): LearnedOrder {
  return {
    rank: (text, lang) => ranker.rank(text, lang),
    quotes: (text, lang, snippetId) => ranker.quotes(text, lang, snippetId),
  };
}

/** Ready to follow the library; in steps, with time in between for whatever else the page has to do. */
async function teacherWith(
  { ports, library }: Parts,
  { vectors, stored, lastId }: Learned,
  isFresh: boolean,
): Promise<Teacher> {
  const read = readWordVectors(vectors);
  if (!read.ok) throw new Error(`word vectors: ${read.failure.type}`);
  do await aPause();
  while (!readFor(SLICE_MS, () => read.value.readStems(STEMS_AT_ONCE)));
  await aPause();
  const ranker = new Ranker(read.value, stored);
  await attempt(() => noteHeld(ports.db, { vectors: vectors.byteLength }, ports.clock()));
  const current = { ranker, firstId: lastId, lastId, followed: undefined, isFresh, unsaved: 0 };
  keepUp(current, library.index.peek());
  await aPause();
  return current;
}

function aPause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

const SLICE_MS = 8;
const STEMS_AT_ONCE = 100;

/** Once the library was read; and again, from nothing, when a person took back what was learned. */
function loadWhenAsked(parts: Parts): void {
  const { ports, port, library, teacher } = parts;
  const unlearned = watchedLater(ports, async () => {
    return JSON.stringify([await unlearnedAt(ports.db), (await ports.db.choices.count()) === 0]);
  });
  let loadedFor: string | undefined;
  let loads = 0;
  follow(ports, () => {
    const now = unlearned.value;
    if (now === undefined || !library.isRead.value || now === loadedFor) return;
    const isFirstChoice = loadedFor !== undefined && loadedFor === now.replace('false', 'true');
    loadedFor = now;
    if (isFirstChoice) return;
    teacher.value = undefined;
    loads += 1;
    const nth = loads;
    const load = async () => {
      const loaded = await teacherWith(parts, await port.load(), true);
      if (loads === nth) teacher.value = loaded;
    };
    load().catch(unlessEnded(ports));
  });
}

/** A few changed replies are studied here, between two frames; a library that is new, by the worker. */
function studyWhatIsNew(parts: Parts, save: Save): void {
  const { ports, teacher, lessons, order } = parts;
  const studyHere = () => {
    const current = teacher.peek();
    if (!current || current.ranker.pending === 0 || ports.signal.aborted) return;
    current.ranker.study(STEPS_AT_ONCE);
    if (current.ranker.pending > 0) setTimeout(studyHere);
    else lessons.value += 1;
  };
  let known: { teacher: Teacher; index: SnippetIndex } | undefined;
  let askedFor: SnippetIndex | undefined;
  follow(ports, () => {
    void order.value;
    const current = teacher.value;
    const index = current?.followed;
    if (!index || (known?.teacher === current && known.index === index)) return;
    known = { teacher: current, index };
    const { isFresh } = current;
    current.isFresh = false;
    const { pending } = current.ranker;
    if (pending === 0) return;
    current.unsaved += 1;
    if (pending <= MOST_HERE) afterFrame(studyHere);
    if (!isFresh && (pending <= MOST_HERE || askedFor === index)) return;
    askedFor = index;
    save();
  });
}

type Save = () => void;

/** Has the worker learn what is new and save it. A teacher that is still being loaded will ask by itself. */
function saving(parts: Parts): Save {
  const { ports, port, teacher } = parts;
  return tryAgain(ports, async () => {
    const before = teacher.peek();
    if (!before) return;
    before.unsaved = 0;
    const after = await teacherWith(parts, await port.study(), false);
    if (teacher.peek() === before) teacher.value = after;
  });
}

/** The responder's own and those of other windows, each once, in the order in which they were made. */
function learnChoices({ ports, teacher, lessons, order }: Parts, save: Save): void {
  const rows = signal<readonly ChoiceRow[]>([]);
  follow(ports, () => {
    const current = teacher.value;
    rows.value = [];
    if (!current) return;
    return watch(
      () => choicesAfter(ports.db, current.firstId),
      (value) => {
        rows.value = value;
      },
      ports.onError,
    );
  });
  const more = signal(0);
  follow(ports, () => {
    void more.value;
    const current = teacher.value;
    if (!order.value || !current) return;
    const { lastId } = current;
    const waiting = rows.value.filter(({ id }) => lastId === null || id > lastId);
    for (const row of waiting.slice(0, CHOICES_AT_ONCE)) {
      current.ranker.learn(choiceOf(row));
      current.lastId = row.id;
      current.unsaved += 1;
    }
    const isLate = waiting.some(({ at }) => at < ports.clock() - SAVE_WITHIN_MS);
    if (isLate || current.unsaved >= SAVE_AFTER) save();
    if (waiting.length > CHOICES_AT_ONCE) setTimeout(() => (more.value += 1));
    else if (waiting.length > 0) setTimeout(() => (lessons.value += 1));
  });
}

function unlessEnded({ signal, onError }: SidebarPorts): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) onError(error);
  };
}
