import { normaliseWithOffsets } from '@/lib/text/normalise';
import { type Word, wordsIn } from '@/lib/text/words';

/** Where a cue matched: positions of words, end exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

export interface CueIndex {
  readonly phrasesByWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly phrasesByStart: ReadonlyMap<string, readonly Phrase[]>;
  /** Cues have one side, or two that must stand near each other. */
  readonly sides: readonly number[];
}

interface Phrase {
  readonly cue: number;
  readonly side: number;
  readonly words: readonly PhraseWord[];
}
interface PhraseWord {
  readonly text: string;
  readonly open: boolean;
}
interface PhraseHit extends WordSpan {
  readonly phrase: Phrase;
}

/** At most this many words stand between the two sides of a cue. */
const NEAR = 6;
/** A word with an open end is found by its first letters; it must have as many. */
const STARTS = 2;

/** Reads cues (cues/cue-list.ts says how they are written). Do it once; throws when one is malformed. */
export function indexCues(cues: readonly string[]): CueIndex {
  const phrasesByWord = new Map<string, Phrase[]>();
  const phrasesByStart = new Map<string, Phrase[]>();
  const sides = cues.map((cue, number) => {
    const parts = cue.split(' + ');
    if (parts.length > 2) throw new Error(`a cue has at most two sides: ${cue}`);
    for (const [side, part] of parts.entries()) {
      for (const text of part.split('|')) {
        const phrase = { cue: number, side, words: phraseWords(text) };
        const first = phrase.words[0];
        if (!first || first.text.length < (first.open ? STARTS : 1)) throw new Error(`an empty cue: ${cue}`);
        if (first.open) addTo(phrasesByStart, first.text.slice(0, STARTS), phrase);
        else addTo(phrasesByWord, first.text, phrase);
      }
    }
    return parts.length;
  });
  return { phrasesByWord, phrasesByStart, sides };
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
    if (!isCovered(hit, covered)) addTo(hitsByCue, hit.phrase.cue, hit);
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

function* phraseHits(index: CueIndex, { forms }: ReadText): Iterable<PhraseHit> {
  for (let start = 0; start < forms.length; start += 1) {
    for (const form of forms[start] ?? []) {
      const exact = index.phrasesByWord.get(form) ?? [];
      const open = index.phrasesByStart.get(form.slice(0, STARTS)) ?? [];
      for (const phrase of [...exact, ...open]) {
        const end = start + phrase.words.length;
        if (phrase.words.every((word, at) => fits(word, forms[start + at]))) yield { phrase, start, end };
      }
    }
  }
}

function fits({ text, open }: PhraseWord, forms: readonly string[] | undefined): boolean {
  return forms?.some((form) => (open ? form.startsWith(text) : form === text)) ?? false;
}

/** The first pair of hits from both sides near enough. Hits come in the order of the text. */
function nearest(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const last: (PhraseHit | undefined)[] = [];
  for (const hit of hits) {
    const other = last[1 - hit.phrase.side];
    if (other && other.end <= hit.start && hit.start - other.end <= NEAR) return [other, hit];
    last[hit.phrase.side] = hit;
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

function phraseWords(text: string): PhraseWord[] {
  const folded = normaliseWithOffsets(text).text;
  return wordsIn(folded).map(({ word, end }) => ({ text: word, open: folded[end] === '*' }));
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
