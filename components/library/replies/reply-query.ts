import { foldWords } from './fold-words';

/** What a reply is narrowed by, whichever way it was asked for. Empty: anything. */
export const FILTERS = ['status', 'folder', 'tag', 'lang', 'on', 'owner', 'risk'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, string>>;

export const NO_FILTERS: Filters = { status: '', folder: '', tag: '', lang: '', on: '', owner: '', risk: '' };

export interface ReplyQuery {
  /** Folded; every one must stand in the reply. A quoted one may hold spaces. */
  readonly words: readonly string[];
  /** What is left without operators, as typed: for the search that forgives slips. */
  readonly text: string;
  /** From operators, folded: the start of a value is enough. */
  readonly asked: Filters;
  /** From `text:`: must stand in the wording itself. */
  readonly wording: readonly string[];
}

/** Reads `tag:refund lang:de status:draft "30 days" text:window late`. An operator nobody knows is a word. */
export function readQuery(typed: string): ReplyQuery {
  const asked: Record<FilterName, string> = { ...NO_FILTERS };
  const words: string[] = [];
  const wording: string[] = [];
  const rest: string[] = [];
  for (const [, name = '', quoted, bare = ''] of typed.matchAll(TERM)) {
    const value = quoted ?? bare;
    if (value === '' || isBegun(value)) continue;
    const operator = name.toLowerCase();
    if (isFilter(operator)) asked[operator] = foldWords(value);
    else if (operator === 'text') wording.push(foldWords(value));
    else {
      const word = name === '' ? value : `${name}:${value}`;
      rest.push(word);
      words.push(foldWords(word));
    }
  }
  return { words, wording, asked, text: rest.join(' ') };
}

export function isEmptyQuery({ words, wording, asked }: ReplyQuery): boolean {
  return words.length === 0 && wording.length === 0 && FILTERS.every((name) => asked[name] === '');
}

/** `name:` may stand before a word or before something in quotes. */
const TERM = /(?:([a-zA-Z]+):)?(?:"([^"]*)"?|([^\s"]+))/g;

/** An operator whose value is still to come. */
function isBegun(value: string): boolean {
  const operator = value.slice(0, -1).toLowerCase();
  return value.endsWith(':') && (isFilter(operator) || operator === 'text');
}

function isFilter(name: string): name is FilterName {
  return (FILTERS as readonly string[]).includes(name);
}
