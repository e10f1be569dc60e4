import { foldText } from './fold-text';
import { termsOf } from './terms';

/** What a search is narrowed by, whichever way it was asked for. Empty: anything. */
export const FILTERS = ['status', 'folder', 'tag', 'lang', 'on', 'owner', 'risk'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, string>>;

export const NO_FILTERS: Filters = { status: '', folder: '', tag: '', lang: '', on: '', owner: '', risk: '' };

/** `text:` looks into titles and bodies alone. */
export const WORDING = 'text';

export type SearchQuery = {
  /** Folded words, each once; every one must stand in the reply. */
  readonly terms: readonly string[];
  /** From `text:`, folded words that must stand in the wording itself. */
  readonly wording: readonly string[];
  /** Of what stood in quotes, what is more than one word, folded: must stand there as it is typed. */
  readonly phrases: readonly string[];
  /** Folded: the start of a value is enough. */
  readonly asked: Filters;
  /** Names before a colon that are no filter, as typed; the words are looked for like any others. */
  readonly unknown: readonly string[];
  /** There is a filter whose value is still to come. */
  readonly isBegun: boolean;
};

/** Reads `tag:refund lang:de status:draft "30 days" text:window late`. */
export function readQuery(typed: string): SearchQuery {
  const asked: Record<FilterName, string> = { ...NO_FILTERS };
  const terms: string[] = [];
  const wording: string[] = [];
  const phrases: string[] = [];
  const unknown: string[] = [];
  let begun = 0;
  for (const [, name = '', quoted, bare = ''] of typed.matchAll(PART)) {
    const folded = foldText(quoted ?? bare);
    const filter = name.toLowerCase();
    if (isBegun(bare) || (isFilter(filter) && folded.trim() === '')) begun += 1;
    else if (isFilter(filter)) asked[filter] = folded.trim();
    else {
      const isAddress = bare.startsWith('//');
      const isOther = name !== '' && filter !== WORDING;
      if (isOther && !isAddress) unknown.push(name);
      if (isOther) terms.push(...termsOf(foldText(name)));
      const words = termsOf(folded);
      (filter === WORDING ? wording : terms).push(...words);
      if (quoted !== undefined && words.length > 1) phrases.push(folded.trim());
    }
  }
  return { terms: distinct(terms), wording: distinct(wording), phrases, asked, unknown, isBegun: begun > 0 };
}

/** Of a whole comment that was pasted, the beginning. */
const MOST_WORDS = 24;

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].slice(0, MOST_WORDS);
}

export function isEmptyQuery({ terms, wording, phrases, asked }: SearchQuery): boolean {
  return terms.length + wording.length + phrases.length === 0 && !hasFilter(asked);
}

export function hasFilter(filters: Filters): boolean {
  return FILTERS.some((name) => filters[name] !== '');
}

/** `name:` may stand before a word or before something in quotes. */
const PART = /(?:(\p{L}+):)?(?:"([^"]*)"?|([^\s"]+))/gu;

/** A filter whose value is still to come. */
function isBegun(bare: string): boolean {
  const name = bare.slice(0, -1).toLowerCase();
  return bare.endsWith(':') && (isFilter(name) || name === WORDING);
}

export function isFilter(name: string): name is FilterName {
  return (FILTERS as readonly string[]).includes(name);
}
