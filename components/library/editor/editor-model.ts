import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { storageFailureOf } from '@/lib/database/failures';
import { readTeam } from '@/lib/database/library-state';
import { historyOf } from '@/lib/database/revisions';
import { watch } from '@/lib/database/watch';
import type { Who } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import { NO_TEAM, type Team } from '@/lib/library/team';
import { isoDay } from '@/lib/shared/clock';
import type { LibraryModel } from '../library-model';
import { recentComments } from '../replies/comment-for';
import type { NewReply } from '../replies/wishes-model';
import { type ActsModel, createActsModel } from './acts-model';
import { askedContent, blankContent } from './blank-content';
import { type ChecksModel, createChecksModel, type Here } from './checks-model';
import type { DraftCopies } from './draft-copy';
import { Drafting } from './drafting';
import { type EditorPlace, editorHash } from './editor-place';
import type { Known } from './known';
import { createEditorPreview, type PreviewModel } from './preview-model';
import { type Habits, readHabits } from './read-habits';
import { readStored } from './stored';

export type EditorPhase = 'loading' | 'not-found' | 'deleted' | 'open';

/** A reply that is open for writing. */
export interface OpenEditor {
  readonly drafting: Drafting;
  /** Which body is written. */
  readonly here: Signal<Here>;
  readonly checks: ChecksModel;
  readonly preview: PreviewModel;
  readonly acts: ActsModel;
  /** The row responders get, as it stands now; null for a reply that was not begun. */
  readonly live: ReadonlySignal<Snippet | null>;
  /** Latest first. */
  readonly history: ReadonlySignal<readonly Revision[]>;
  readonly team: ReadonlySignal<Team>;
  /** What people change in the live version; null where nothing is known. */
  readonly habits: ReadonlySignal<Habits | null>;
  /** A reply begun in this window, whose short code follows its title until somebody writes one. */
  readonly followsTitle: Signal<boolean>;
}

export interface EditorModel {
  readonly phase: ReadonlySignal<EditorPhase>;
  readonly open: ReadonlySignal<OpenEditor | null>;
  /** True when this editor is the one for that place. */
  readonly isFor: (place: EditorPlace) => boolean;
  /** Saves what is typed, now. */
  readonly flush: () => void;
  readonly end: () => void;
}

export function createEditorModel(
  library: LibraryModel,
  place: EditorPlace,
  copies: DraftCopies,
): EditorModel {
  const editor = new Editor(library, copies);
  editor.start(place).catch((error) => editor.failed(error));
  return editor;
}

class Editor implements EditorModel {
  readonly phase = signal<EditorPhase>('loading');
  readonly open = signal<OpenEditor | null>(null);
  readonly #live = signal<Snippet | null>(null);
  readonly #history = signal<readonly Revision[]>([]);
  readonly #habits = signal<Habits | null>(null);
  readonly #end = new AbortController();
  /** What a new reply is asked for. */
  readonly #asked: NewReply | null;
  #id: string | null = null;

  constructor(
    readonly library: LibraryModel,
    readonly copies: DraftCopies,
  ) {
    this.#asked = library.replies.wishes.begun.peek();
    library.ports.signal.addEventListener('abort', () => this.end(), { once: true });
  }

  async start(place: EditorPlace): Promise<void> {
    if (place.kind === 'new') {
      const known = { snippet: null, revision: null, content: this.#blank(), note: '' };
      return this.#show(known, this.#asked ? undefined : await this.copies.takeLeftBehind('new'));
    }
    this.#id = place.snippetId;
    const stored = await readStored(this.library.store.db, place.snippetId);
    if (this.#end.signal.aborted) return;
    if (!stored) this.phase.value = 'not-found';
    else if (stored.snippet?.deletedAt !== null) this.phase.value = 'deleted';
    else this.#show(stored, await this.copies.takeLeftBehind(place.snippetId));
  }

  isFor(place: EditorPlace): boolean {
    return place.kind === 'new' ? this.#id === null : this.#id === place.snippetId;
  }

  flush(): void {
    this.open
      .peek()
      ?.drafting.save()
      .catch((error) => this.failed(error));
  }

  end(): void {
    if (this.#end.signal.aborted) return;
    this.flush();
    this.#end.abort();
  }

  failed(error: unknown): void {
    const failure = storageFailureOf(error);
    if (failure) this.library.store.refuse(failure);
    else this.library.ports.onError(error);
  }

  #show(known: Known, leftBehind: Awaited<ReturnType<DraftCopies['takeLeftBehind']>>): void {
    if (this.#end.signal.aborted) return;
    const drafting = new Drafting(
      {
        db: this.library.store.db,
        copies: this.copies,
        who: () => this.#who(),
        isReadOnly: () => this.library.trust.isReadOnly.peek(),
        onBegun: (snippet) => this.#begun(snippet),
        onError: (error) => this.failed(error),
      },
      known,
    );
    batch(() => {
      this.#live.value = known.snippet;
      this.open.value = this.#opened(drafting);
      this.phase.value = 'open';
    });
    if (leftBehind) drafting.restore(leftBehind);
    if (known.snippet) this.#follow(known.snippet.id);
  }

  #opened(drafting: Drafting): OpenEditor {
    const { library } = this;
    const here = signal<Here>({ lang: drafting.content.peek().texts[0]?.lang ?? 'en', platform: null });
    const { db } = library.store;
    const team = this.#watched(() => readTeam(db), NO_TEAM);
    const comments = this.#watched(() => recentComments(db), []);
    const checks = createChecksModel(library, drafting, here, this.#end.signal);
    const who = () => this.#who();
    const followsTitle = signal(drafting.known.peek().snippet === null);
    return {
      drafting,
      here,
      checks,
      preview: createEditorPreview(library, drafting, checks, comments),
      acts: createActsModel({ library, drafting, checks, team, who, followsTitle }),
      live: this.#live,
      history: this.#history,
      habits: this.#habits,
      team,
      followsTitle,
    };
  }

  #begun(snippet: Snippet): void {
    this.#id = snippet.id;
    this.#live.value = snippet;
    this.#follow(snippet.id);
    const { replies, ports } = this.library;
    if (!this.#end.signal.aborted) ports.replace(editorHash(snippet.id));
    if (this.#asked) replies.wishes.begin(this.#asked, snippet.id).catch((error) => this.failed(error));
  }

  /** Shows what another window saves, and says when the reply is recalled or deleted there. */
  #follow(id: string): void {
    const { db } = this.library.store;
    const onError = (error: unknown) => this.failed(error);
    const onStored = (stored: Known | undefined) => this.#stored(stored);
    const onHistory = (history: readonly Revision[]) => {
      this.#history.value = history;
    };
    const onHabits = (habits: Habits | null) => {
      this.#habits.value = habits;
    };
    const until = (stop: () => void) => this.#end.signal.addEventListener('abort', stop, { once: true });
    until(watch(() => readStored(db, id), onStored, onError));
    until(watch(() => historyOf(db, id), onHistory, onError));
    until(watch(() => readHabits(db, id, this.#who().now), onHabits, onError));
  }

  #stored(stored: Known | undefined): void {
    const drafting = this.open.peek()?.drafting;
    if (!stored || !drafting) return;
    this.#live.value = stored.snippet;
    const isDeleted = stored.snippet?.deletedAt !== null;
    this.phase.value = isDeleted ? 'deleted' : 'open';
    if (isDeleted || !drafting.take(stored)) return;
    const by = stored.revision?.changedBy ?? stored.snippet?.changedBy ?? '';
    this.library.notes.say(this.library.ports.speech.words('editor_taken_over', by));
  }

  #watched<T>(query: () => Promise<T>, before: T): ReadonlySignal<T> {
    const found = signal(before);
    const onValue = (value: T) => {
      found.value = value;
    };
    const stop = watch(query, onValue, (error) => this.failed(error));
    this.#end.signal.addEventListener('abort', stop, { once: true });
    return found;
  }

  #who(): Who {
    const { settings, clock } = this.library.ports;
    return { name: settings.peek().responderName, now: clock() };
  }

  #blank() {
    const { speech, settings, clock } = this.library.ports;
    const [lang = 'en'] = speech.lang.split('-');
    const owner = settings.peek().responderName;
    const blank = blankContent(this.#asked?.lang ?? lang, owner, isoDay(clock()));
    return this.#asked ? askedContent(blank, this.#asked.words, this.#asked.examples) : blank;
  }
}
