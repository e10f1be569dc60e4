import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { WriteFailure } from '@/lib/database/write-failure';
import type { SnippetContent } from '@/lib/library/snippet';
import { differingFields } from './content-fields';
import type { Known } from './known';
import type { Merge } from './merge-content';

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly failure: WriteFailure };

/** A merge with whoever wrote the other side. */
export type OpenMerge = Merge & { readonly by: string };

/** What this window shows of a reply, and what it knows of the database. */
export interface Typed {
  readonly known: Signal<Known>;
  readonly content: Signal<SnippetContent>;
  readonly note: Signal<string>;
  readonly state: Signal<SaveState>;
  /** Somebody else's words met mine: nothing is saved until a person has merged them. */
  readonly merge: Signal<OpenMerge | null>;
  readonly isDirty: ReadonlySignal<boolean>;
}

export function typedFrom(start: Known): Typed {
  const known = signal(start);
  const content = signal(start.content);
  const note = signal(start.note);
  const isDirty = computed(() => {
    const stored = known.value;
    return note.value !== stored.note || !isSame(content.value, stored.content);
  });
  const state = signal<SaveState>({ kind: 'untouched' });
  return { known, content, note, isDirty, state, merge: signal<OpenMerge | null>(null) };
}

/** The database's words in place of those shown. */
export function showStored(typed: Typed, stored: Known): void {
  batch(() => {
    typed.known.value = stored;
    typed.content.value = stored.content;
    typed.note.value = stored.note;
  });
}

/** Words typed from `base` meet what stands in the database. Where they differ, a person is asked. */
export function meet(typed: Typed, base: SnippetContent, stored: Known): void {
  const mine = typed.content.peek();
  batch(() => {
    typed.known.value = stored;
    if (differingFields(mine, stored.content).length === 0) return;
    const by = stored.revision?.changedBy ?? stored.snippet?.changedBy ?? '';
    typed.merge.value = { base, mine, theirs: stored.content, by };
  });
}

/** The same words, and each language written in the same version. */
export function isSame(a: SnippetContent, b: SnippetContent): boolean {
  if (a === b) return true;
  const stamps = ({ texts }: SnippetContent) => texts.map(({ lang, asOf }) => `${lang} ${asOf}`).join();
  return stamps(a) === stamps(b) && differingFields(a, b).length === 0;
}
