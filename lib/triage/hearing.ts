import { type CueBook, SHIPPED_BOOK } from './cue-book';

/**
 * Reads with other cues than the shipped ones for as long as `work` runs, which must not be asynchronous: whatever
 * reads a comment within hears the same words, and nothing stays behind.
 */
export function hearing<T>(book: CueBook, work: () => T): T {
  const before = current;
  current = book;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** The cues to read with now. */
export function cuesHeard(): CueBook {
  return current;
}

let current: CueBook = SHIPPED_BOOK;
