import { type Failure, fail } from '@/lib/shared/result';
import type { WordKey } from '@/lib/shared/words';

/** What went wrong, as the word that says it: `exchange_…` in the catalogue. */
export type ProblemWord = Extract<WordKey, `exchange_${string}`>;

/** One thing a person should know about a file before it is imported, and where it stands. */
export type Problem = {
  /** Its name, or its path inside the archive or folder. */
  readonly file: string;
  /** Counted from 1, in CSV as a spreadsheet numbers its rows, header included; null: about the file as a whole. */
  readonly row: number | null;
  /** As the file calls it; null: about the row as a whole. */
  readonly field: string | null;
  /** Counted from 1, where known. */
  readonly line?: number;
  /** `refused`: what it is about stays out. `warning`: it comes in differently from how it was. */
  readonly weight: 'refused' | 'warning';
  readonly word: ProblemWord;
  readonly parts: readonly string[];
};

/** The file as a whole stays out. */
export type FileProblem = Failure & { readonly type: 'file-refused'; readonly problems: readonly Problem[] };

/** Gathers what is to be said about one file, or one record of it. */
export type Notes = {
  readonly list: readonly Problem[];
  refuse(field: string | null, word: ProblemWord, ...parts: readonly (string | number)[]): void;
  warn(field: string | null, word: ProblemWord, ...parts: readonly (string | number)[]): void;
  readonly refused: boolean;
};

export function notesOn(file: string, row: number | null = null, line?: number): Notes {
  const list: Problem[] = [];
  const place = { file, row, ...(line === undefined ? {} : { line }) };
  const say =
    (weight: Problem['weight']): Notes['refuse'] =>
    (field, word, ...parts) => {
      if (list.length < MOST_NOTES) list.push({ ...place, field, weight, word, parts: parts.map(short) });
    };
  return {
    list,
    refuse: say('refused'),
    warn: say('warning'),
    get refused() {
      return list.some(({ weight }) => weight === 'refused');
    },
  };
}

/** The refusal of a whole file. */
export function refuseFile(
  file: string,
  word: ProblemWord,
  ...parts: readonly (string | number)[]
): { readonly ok: false; readonly failure: FileProblem } {
  const notes = notesOn(file);
  notes.refuse(null, word, ...parts);
  return fail({ type: 'file-refused', problems: notes.list });
}

const MOST_NOTES = 50;
const LONGEST_PART = 200;

function short(part: string | number): string {
  const text = String(part);
  return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)}…` : text;
}
