/** What a column of a spreadsheet may be chosen to be, in the order in which people are asked. */
export const COLUMN_USES = ['body', 'title', 'tags', 'code', 'lang', 'folder'] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** What each column of a header is, by its place; null: it has another use, or none. */
export type ColumnChoice = readonly (ColumnUse | null)[];

/** Choices that people made, by the key of the header they were made for. */
export type ColumnMemory = Readonly<Record<string, ColumnChoice>>;

export type FileColumn = {
  /** As written in the file. */
  readonly name: string;
  /** The first cell that is not empty. */
  readonly sample: string;
  readonly use: ColumnUse | null;
  /** It is of another use that its name says: not to be chosen. */
  readonly isFixed: boolean;
};

/** A spreadsheet with columns that Cuecard does not know by name. */
export type FileTable = {
  readonly file: string;
  /** The same for all files with these column names in this order. */
  readonly key: string;
  readonly columns: readonly FileColumn[];
  /** Somebody chose so, or the names of the columns say what is needed; else it is a guess that should be looked at. */
  readonly isSure: boolean;
};

/** Of column names as they are compared. Begins with a bracket, so that it never is a name every object has. */
export function headerKey(header: readonly string[]): string {
  return JSON.stringify(header);
}

/** Each use at most once: of two columns the later choice has it. */
export function withUse(choice: ColumnChoice, at: number, use: ColumnUse | null): ColumnChoice {
  return choice.map((before, nth) => (nth === at ? use : before === use ? null : before));
}
