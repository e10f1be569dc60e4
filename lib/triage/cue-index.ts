import { normaliseWithOffsets } from '@/lib/text/normalise';
import { PhraseTrie, type PhraseWord, readPhrase } from '@/lib/text/phrase-trie';
import { type Word, wordsIn } from '@/lib/text/words';

/** Where a cue matched: positions of words, end exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

export interface CueIndex {
  readonly phrases: PhraseTrie<CueSide>;
  /** Cues have one side, or two that must stand near each other. */
  readonly sides: readonly number[];
}

interface CueSide {
  readonly cue: number;
  readonly side: number;
}
interface PhraseHit extends WordSpan, CueSide {}

/** At most this many words stand between the two sides of a cue. */
const NEAR = 6;
/** A word with an open end must have this many letters. */
const FEWEST_LETTERS = 2;

/** Reads cues (cues/cue-list.ts says how they are written). Do it once; throws when one is malformed. */
export function indexCues(cues: readonly string[]): CueIndex {
  const sides = cues.map((cue, number) => sidesOf(cue, number));
  return { phrases: new PhraseTrie(sides.flat(2)), sides: sides.map(({ length }) => length) };
}

function sidesOf(cue: string, number: number) {
  const parts = cue.split(' + ');
  if (parts.length > 2) throw new Error(`a cue has at most two sides: ${cue}`);
  return parts.map((part, side) => {
    const owner: CueSide = { cue: number, side };
    return part.split('|').map((text) => ({ words: cueWords(text, cue), owner }));
  });
}

function cueWords(text: string, cue: string): PhraseWord[] {
  const words = readPhrase(text);
  const [first] = words;
  if (!first || first.text.length < (first.open ? FEWEST_LETTERS : 1))
    throw new Error(`an empty cue: ${cue}`);
  return words;
}

export interface ReadText {
  readonly words: readonly Word[];
  /** Each word in the forms it may be compared by. */
  readonly forms: readonly (readonly string[])[];
  /** The words as the customer wrote them. */
  readonly original: (span: WordSpan) => string;
}

/** Splits and folds a text once for any number of indexes. Linear in its length. */
export function readText(text: string): ReadText {
  const folded = normaliseWithOffsets(text);
  const words = wordsIn(folded.text);
  return {
    words,
    forms: words.map(({ word }) => formsOf(word)),
    original({ start, end }) {
      const span = folded.toOriginal(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
      return text.slice(span.start, span.end);
    },
  };
}

/**
 * Where cues match, in the order of the text, touching ones joined. A cue of two sides counts once, where they first
 * stand near. A match of only `covered` words counts for nothing.
 */
export function findCues(
  index: CueIndex,
  text: ReadText,
  covered: ReadonlySet<number> = new Set(),
): readonly WordSpan[] {
  const hitsByCue = new Map<number, PhraseHit[]>();
  for (const hit of phraseHits(index, text)) {
    if (!isCovered(hit, covered)) addTo(hitsByCue, hit.cue, hit);
  }
  return join([...hitsByCue].flatMap(([cue, hits]) => (index.sides[cue] === 2 ? nearest(hits) : hits)));
}

/** Positions of all words inside a match, for `unless`. */
export function coveredBy(index: CueIndex, text: ReadText): Set<number> {
  const covered = new Set<number>();
  for (const { start, end } of phraseHits(index, text)) {
    for (let at = start; at < end; at += 1) covered.add(at);
  }
  return covered;
}

function phraseHits(index: CueIndex, { forms }: ReadText): PhraseHit[] {
  return index.phrases
    .find(forms)
    .map(({ owner, first, last }) => ({ ...owner, start: first, end: last + 1 }));
}

/** The first pair of hits from both sides near enough. Hits come in the order of the text. */
function nearest(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const last: (PhraseHit | undefined)[] = [];
  for (const hit of hits) {
    const other = last[1 - hit.side];
    if (other && other.end <= hit.start && hit.start - other.end <= NEAR) return [other, hit];
    last[hit.side] = hit;
  }
  return [];
}

function join(spans: readonly WordSpan[]): readonly WordSpan[] {
  const joined: WordSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

function isCovered({ start, end }: WordSpan, covered: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at += 1) if (!covered.has(at)) return false;
  return true;
}

const ARABIC = /^\p{Script=Arabic}/u;

/** Arabic writes "and", "the", "with", "for" onto the next word. */
function formsOf(word: string): readonly string[] {
  if (!ARABIC.test(word)) return [word];
  const bare = [/^[وف]/, /^[وفبك]?ال/, /^[وف]?لل/, /^[بلك]/].map((attached) => word.replace(attached, ''));
  return [...new Set([word, ...bare.filter((form) => form.length >= 3)])];
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
