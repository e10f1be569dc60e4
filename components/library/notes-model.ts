import { type ReadonlySignal, signal } from '@preact/signals';

/** What was done, and the way back where there is one. */
export interface Note {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export interface NotesModel {
  /** Shown for a while, and read out. */
  readonly note: ReadonlySignal<Note | null>;
  /** Read out only. */
  readonly status: ReadonlySignal<string>;
  readonly tell: (text: string, undo?: () => void) => void;
  readonly say: (text: string) => void;
  readonly dismiss: () => void;
}

export function createNotesModel(): NotesModel {
  const note = signal<Note | null>(null);
  const status = signal('');
  return {
    note,
    status,
    tell(text, undo) {
      note.value = { text, undo: undo ?? null };
      status.value = text;
    },
    say(text) {
      // The same words twice are read out once: a space that nobody hears makes them new.
      status.value = status.peek() === text ? `${text}\u00a0` : text;
    },
    dismiss() {
      note.value = null;
    },
  };
}
