import type { FormatId, LibraryFile } from '@/lib/library/exchange/format';
import { archives } from './archives';
import { bombs } from './bombs';
import { damagedFiles } from './damaged';
import { handMadeFiles } from './hand-made';
import { hostileWords } from './hostile-words';

/** One file somebody may try to import. */
export type ImportCase = {
  readonly title: string;
  readonly file: LibraryFile;
  /** Chosen by the person, against what the file looks like. */
  readonly format?: FormatId;
  /** `refused`: as a whole. Without it anything is right but a crash and half a library. */
  readonly outcome?: 'refused' | 'read';
  /** A word that has to be said of it. */
  readonly says?: string;
};

/** The same files for the same seed. */
export function corpus(seed: number): ImportCase[] {
  return [...handMadeFiles(), ...hostileWords(), ...damagedFiles(seed), ...archives(seed), ...bombs()];
}
