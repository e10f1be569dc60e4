import { batch, computed, type ReadonlySignal } from '@preact/signals';
import type { WriteFailure } from '@/lib/database/write-failure';
import type { Revision } from '@/lib/library/revision';
import type { SnippetContent } from '@/lib/library/snippet';
import { fail, type Result } from '@/lib/shared/result';
import type { DraftCopy } from './draft-copy';
import type { Known } from './known';
import { type DraftingPorts, keyOf, saveTyped } from './save-typed';
import { readStored } from './stored';
import { isSame, meet, type OpenMerge, type SaveState, showStored, type Typed, typedFrom } from './typed';

/** A pause this long counts as the end of a thought. */
export const PAUSE_MS = 300;

/**
 * One reply being written in this window. Typed words are saved at every pause, one save after the other; words of
 * another window are shown where nothing typed stands against them, and merged by a person where something does.
 */
export class Drafting {
  readonly known: ReadonlySignal<Known>;
  readonly content: ReadonlySignal<SnippetContent>;
  readonly note: ReadonlySignal<string>;
  readonly state: ReadonlySignal<SaveState>;
  readonly isDirty: ReadonlySignal<boolean>;
  readonly merge: ReadonlySignal<OpenMerge | null>;
  /** The version that is written, or would be with the next key. */
  readonly version: ReadonlySignal<number>;
  readonly #ports: DraftingPorts;
  readonly #typed: Typed;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(ports: DraftingPorts, start: Known) {
    this.#ports = ports;
    this.#typed = typedFrom(start);
    const { known, content, note, state, isDirty, merge } = this.#typed;
    this.known = known;
    this.content = content;
    this.note = note;
    this.state = state;
    this.isDirty = isDirty;
    this.merge = merge;
    this.version = computed(() => versionOf(known.value));
  }

  change(content: SnippetContent): void {
    this.#type(content, this.note.peek());
  }

  changeNote(note: string): void {
    this.#type(this.content.peek(), note);
  }

  /** Saves now; true when everything typed is in the database. */
  save(): Promise<boolean> {
    clearTimeout(this.#timer);
    return this.#inTurn(() => saveTyped(this.#ports, this.#typed));
  }

  /** Puts what a person merged in place of both. */
  resolve(content: SnippetContent): Promise<boolean> {
    batch(() => {
      this.#typed.content.value = content;
      this.#typed.merge.value = null;
    });
    return this.save();
  }

  /** What the database holds now, from a watch; true when it was shown. */
  take(stored: Known): boolean {
    if (this.#waiting > 0 || this.merge.peek() || this.isDirty.peek()) return false;
    if (!isNewer(stored, this.known.peek())) return false;
    showStored(this.#typed, stored);
    return true;
  }

  /** Unsaved words of a window that is gone. */
  restore(copy: DraftCopy): void {
    const stands = this.known.peek();
    if (isSame(copy.content, stands.content) && copy.note === stands.note) return;
    this.#type(copy.content, copy.note);
    if (!isSame(copy.base, stands.content)) meet(this.#typed, copy.base, stands);
  }

  /** Runs an act on the version being written; nothing is saved or taken meanwhile. */
  act<T>(work: (revision: Revision) => Promise<Result<T, WriteFailure>>): Promise<Result<T, WriteFailure>> {
    return this.#inTurn(async () => {
      const { revision, snippet } = this.known.peek();
      if (!revision || !snippet) return fail({ type: 'not-found' });
      const done = await work(revision);
      const stored = await readStored(this.#ports.db, snippet.id);
      if (stored && (done.ok || !this.isDirty.peek())) showStored(this.#typed, stored);
      return done;
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #type(content: SnippetContent, note: string): void {
    batch(() => {
      this.#typed.content.value = content;
      this.#typed.note.value = note;
      this.#typed.state.value = { kind: 'typing' };
    });
    this.#ports.copies.write(keyOf(this.#typed), { content, note, base: this.known.peek().content });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save().catch(this.#ports.onError), PAUSE_MS);
  }

  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const next = this.#work.then(job).finally(() => {
      this.#waiting -= 1;
    });
    this.#work = next.catch(() => undefined);
    return next;
  }
}

function isNewer(stored: Known, known: Known): boolean {
  if (stored.revision?.id !== known.revision?.id) return true;
  if (stored.revision && known.revision) return stored.revision.edit > known.revision.edit;
  return stored.snippet?.version !== known.snippet?.version || !isSame(stored.content, known.content);
}

function versionOf({ revision, snippet }: Known): number {
  if (revision) return revision.version;
  if (!snippet) return 1;
  return snippet.status === 'draft' || snippet.status === 'in-review' ? snippet.version : snippet.version + 1;
}
