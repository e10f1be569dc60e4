import type { ColumnUse } from './column-use';

type Rows = readonly (readonly string[])[];

/**
 * What columns without a name of ours are, by the words of their names and, where none of these holds the reply, by
 * what is in them. `known`: uses that are taken. Undefined: no telling.
 */
export function guessColumns(
  header: readonly string[],
  rows: Rows,
  known: ReadonlySet<string>,
): (ColumnUse | undefined)[] {
  const taken = new Set(known);
  const uses = header.map((name) => take(useInName(name), taken));
  if (taken.has('body')) return uses;
  const columns = header.map((_, at) => factsOf(rows, at));
  const put = (use: ColumnUse, isIt: (facts: Facts) => boolean, score: (facts: Facts) => number) => {
    if (taken.has(use)) return;
    const fitting = columns.filter(({ at, filled }) => uses[at] === undefined && filled > 0).filter(isIt);
    const [best] = fitting.sort((a, b) => score(b) - score(a) || a.at - b.at);
    if (best) uses[best.at] = take(use, taken);
  };
  put(
    'body',
    () => true,
    ({ length }) => length,
  );
  put(
    'lang',
    ({ isLanguage }) => isLanguage,
    () => 0,
  );
  put(
    'tags',
    ({ lists }) => lists >= 0.5,
    ({ lists }) => lists,
  );
  put(
    'code',
    ({ isUnique, spaces }) => isUnique && spaces === 0,
    () => 0,
  );
  put(
    'title',
    ({ isNumber, length }) => !isNumber && length <= 120,
    ({ distinct }) => distinct,
  );
  return uses;
}

/** Whether the first record names columns rather than being one: its names are words, and what is below them is text. */
export function looksLikeHeader(header: readonly string[], rows: Rows): boolean {
  const areNames = header.every((name) => /^\p{L}[\p{L}\p{N}_ ()/:?#.]{0,39}$/u.test(name));
  if (!areNames || header.length < 2 || new Set(header).size < header.length) return false;
  if (header.some((name) => useInName(name) === 'body')) return true;
  const longest = Math.max(...header.map((_, at) => factsOf(rows, at).length));
  return rows.length >= 3 && longest >= 60;
}

type Facts = {
  readonly at: number;
  /** Cells that are not empty. */
  readonly filled: number;
  /** On average, in UTF-16 code units. */
  readonly length: number;
  readonly distinct: number;
  readonly isUnique: boolean;
  readonly spaces: number;
  readonly isNumber: boolean;
  readonly isLanguage: boolean;
  /** Share of the cells that are several short words with commas between them. */
  readonly lists: number;
};

/** Rows that are looked at. */
const ENOUGH = 200;

function factsOf(rows: Rows, at: number): Facts {
  const cells = rows.slice(0, ENOUGH).flatMap((row) => row[at]?.trim() || []);
  const filled = cells.length;
  const share = (isIt: (cell: string) => boolean) => cells.filter(isIt).length / Math.max(1, filled);
  const distinct = new Set(cells).size;
  return {
    at,
    filled,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled),
    distinct,
    isUnique: distinct === filled,
    spaces: share((cell) => /\s/.test(cell)),
    isNumber: share((cell) => /^[\d\s.,:/TZ+-]+$/.test(cell)) > 0.8,
    isLanguage: share((cell) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/i.test(cell)) === 1,
    lists: share((cell) => /^[^,;|.!?]{1,30}([,;|][^,;|.!?]{1,30})+$/.test(cell)),
  };
}

function take(use: ColumnUse | undefined, taken: Set<string>): ColumnUse | undefined {
  if (use === undefined || taken.has(use)) return undefined;
  taken.add(use);
  return use;
}

/** The last word that says something: "answer language" is a language. */
function useInName(name: string): ColumnUse | undefined {
  const words = name.split(/[^\p{L}\p{N}]+/u).reverse();
  return words.flatMap((word) => USES.get(word) ?? [])[0];
}

const NAMES: Readonly<Record<ColumnUse, string>> = {
  body: `body text texts reply replies response responses answer answers content message messages wording macro snippet
  antwort antworten antworttext nachricht wortlaut inhalt respuesta mensaje texto contenido réponse texte contenu`,
  title: `title titel título titre name subject betreff asunto objet question frage pregunta topic thema heading headline
  überschrift bezeichnung label`,
  tags: `tags tag labels keywords keyword schlagwort schlagworte schlagwörter stichworte etiquetas etiqueta étiquettes`,
  code: `code shortcode shortcut abbreviation trigger kürzel abkürzung atajo raccourci`,
  lang: `lang language languages locale sprache idioma langue`,
  folder: `folder category categories group section ordner kategorie gruppe carpeta categoría grupo dossier catégorie`,
};

const USES: ReadonlyMap<string, ColumnUse> = new Map(
  Object.entries(NAMES).flatMap(([use, names]) =>
    names.split(/\s+/).map((name) => [name, use as ColumnUse] as const),
  ),
);
