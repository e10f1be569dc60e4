import type { Snippet } from '@/lib/library/snippet';
import { type Situation, withheldBecause } from '@/lib/suggestions/offered';
import { IndexUpdate, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import { fromStoredIndex, type StoredIndex } from '@/lib/suggestions/stored-index';
import { readFor } from '../ui/read-ahead';

export interface KeeperOptions {
  /** More is in the index than when it was asked for last. */
  readonly onMore: () => void;
  readonly until: AbortSignal;
}

/** As many replies as are read between two frames. */
const AT_ONCE = 100;
const IN_A_STEP = 8;
const SLICE_MS = 8;

/**
 * Keeps an index up with a library. What a few edits change is in it at once; of many replies nobody has read before,
 * it reads some at a time, so that keys and presses are answered in between. What may not be offered any more is out
 * of it at once always.
 */
export class IndexKeeper {
  #rows: readonly Snippet[] | undefined;
  #now: Situation | undefined;
  #base: SnippetIndex | undefined;
  #shown: SnippetIndex | undefined;
  #update: IndexUpdate | undefined;

  constructor(private readonly options: KeeperOptions) {}

  /** Takes over what the learner's worker saved. */
  restore(stored: StoredIndex, rows: readonly Snippet[]): void {
    this.#base = fromStoredIndex(stored, rows);
  }

  /** Undefined while a large library is read for the first time. */
  indexOf(rows: readonly Snippet[], now: Situation): SnippetIndex | undefined {
    if (rows !== this.#rows || now !== this.#now) {
      [this.#rows, this.#now] = [rows, now];
      this.#start(rows, now);
    }
    return this.#shown;
  }

  #start(rows: readonly Snippet[], now: Situation): void {
    // What one that is overtaken has read by now is not read again.
    const base = this.#update?.index ?? this.#base;
    const update = new IndexUpdate(rows, base, (row) => !withheldBecause(row, now));
    this.#update = update;
    if (update.unread > AT_ONCE) {
      if (this.#shown) this.#shown = update.index;
      this.#readOn(update);
    } else {
      update.read();
      this.#take(update);
    }
  }

  #readOn(update: IndexUpdate): void {
    const step = () => {
      update.read(IN_A_STEP);
      return update.unread === 0;
    };
    setTimeout(() => {
      if (this.#update !== update || this.options.until.aborted) return;
      if (!readFor(SLICE_MS, step)) return this.#readOn(update);
      this.#take(update);
      this.options.onMore();
    });
  }

  #take(update: IndexUpdate): void {
    this.#base = update.index;
    this.#shown = this.#base;
    this.#update = undefined;
  }
}
