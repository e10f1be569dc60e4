import { forgetAllChoices, forgetChoices, restoreChoices } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import { attempt } from '@/lib/database/failures';
import { SUGGESTIONS } from '@/lib/database/learned';
import type { ChoiceRow } from '@/lib/database/learning-records';
import { olderChoices } from '@/lib/database/older-choices';
import { openRevision, saveRevision } from '@/lib/database/revisions';
import type { Snippet } from '@/lib/library/snippet';
import { exampleOf, isNewExample } from '../example-texts';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';

/** A choice and the reply it was about. */
export interface Lesson {
  readonly choice: ChoiceRow;
  /** In the first of its languages; undefined for a reply that is gone. */
  readonly title: string | undefined;
  /** It was taken, and the comment says something that is no example of it yet. */
  readonly canAdd: boolean;
}

export interface LearnedFacts {
  /** Choices that are kept with their comments. */
  readonly count: number;
  /** Choices of which nothing is kept but what they taught. */
  readonly older: number;
  /** Newest first. */
  readonly lessons: readonly Lesson[];
  /** What is kept of what was learned. */
  readonly bytes: number;
}

/** What the section acts with. */
export interface Parts {
  readonly ports: LibraryPorts;
  readonly store: LibraryStore;
  readonly notes: NotesModel;
}

/** What was learned here, the newest `most` choices in full. */
export async function learnedFacts(db: CuecardDatabase, most: number): Promise<LearnedFacts> {
  const [count, older, newest, row] = await Promise.all([
    db.choices.count(),
    olderChoices(db),
    db.choices.orderBy('id').reverse().limit(most).toArray(),
    db.learned.get(SUGGESTIONS),
  ]);
  const rows = await db.snippets.bulkGet([...new Set(newest.map(({ snippetId }) => snippetId))]);
  const byId = new Map(
    rows.flatMap((row) => (row && row.deletedAt === null ? [[row.id, row] as const] : [])),
  );
  const lessons = newest.map((choice) => lessonOf(choice, byId.get(choice.snippetId)));
  return { count, older, lessons, bytes: row?.bytes ?? 0 };
}

function lessonOf(choice: ChoiceRow, snippet: Snippet | undefined): Lesson {
  const isPick = choice.kind === 'picked' || choice.kind === 'searched';
  const canAdd = isPick && snippet !== undefined && isNewExample(choice.text, snippet.examples);
  return { choice, title: snippet?.texts[0]?.title, canAdd };
}

/** With a way back, unless older choices went with it: those are not to be had again. */
export async function takeBack(parts: Parts, choice: ChoiceRow, older: number): Promise<void> {
  const { ports, store, notes } = parts;
  const done = await attempt(() => forgetChoices(store.db, [choice.id], ports.clock()));
  if (!done.ok) return store.refuse(done.failure);
  const undo = () => void putBack(parts, choice).catch(ports.onError);
  notes.tell(ports.speech.words('library_learned_taken_back'), older === 0 ? undo : undefined);
}

async function putBack({ ports, store, notes }: Parts, choice: ChoiceRow): Promise<void> {
  const done = await attempt(() => restoreChoices(store.db, [choice], ports.clock()));
  if (done.ok) notes.tell(ports.speech.words('library_learned_put_back'));
  else store.refuse(done.failure);
}

export async function reset({ ports, store, notes }: Parts): Promise<void> {
  const done = await attempt(() => forgetAllChoices(store.db, ports.clock()));
  if (done.ok) notes.tell(ports.speech.words('library_learned_was_reset'));
  else store.refuse(done.failure);
}

/** Puts the comment among the examples of the version being written: it counts for everybody once that is approved. */
export async function addExample(
  { ports, store, notes }: Parts,
  { snippetId, text }: ChoiceRow,
): Promise<void> {
  const { words } = ports.speech;
  const who = { name: ports.settings.peek().responderName, now: ports.clock() };
  const opened = await openRevision(store.db, snippetId, who);
  if (!opened.ok) return notes.tell(words('library_learned_not_added'));
  const { id, content, note, edit } = opened.value;
  const isNew = isNewExample(text, content.examples);
  const examples = isNew ? [...content.examples, exampleOf(text)] : content.examples;
  const saved = await saveRevision(store.db, id, { content: { ...content, examples }, note, edit }, who);
  notes.tell(words(saved.ok ? 'library_learned_added' : 'library_learned_not_added'));
}
