import { readPhrase } from '@/lib/text/phrase-trie';
import { SHIPPED_BOOK } from '../cue-book';
import { coveredBy, readText } from '../cue-index';
import { isCommon } from './common-words';
import type { CueTarget } from './cue-target';
import { shippedCues } from './shipped-cues';
import { LONGEST_PHRASE, MOST_OWN_CUES, mutedOf, phraseKey, type TeamCue } from './team-cue';

/**
 * Why a line is no cue. `signs`: others than letters, digits, gaps, hyphens, apostrophes. `star`: elsewhere than at
 * the end of a word. `short`: too few letters. `common`: nearly every comment says it. `twice`: an earlier line.
 * `known`: the team's already. `shipped`, `muted`: comes with Cuecard, heard or switched off. `excepted`: what comes
 * with Cuecard says that it is not meant. `many`: more than a team can have.
 */
export type CueProblem =
  | 'empty'
  | 'long'
  | 'signs'
  | 'star'
  | 'short'
  | 'common'
  | 'twice'
  | 'known'
  | 'shipped'
  | 'muted'
  | 'excepted'
  | 'many';

export interface TypedCues {
  /** Lines that are cues, tidied. */
  readonly phrases: readonly string[];
  /** `line` counts from 1. */
  readonly problems: readonly { readonly line: number; readonly text: string; readonly why: CueProblem }[];
}

/** Reads words for a target as typed, one a line. `rows`: what counts already. Blank lines at the end are none. */
export function readTypedCues(typed: string, target: CueTarget, rows: readonly TeamCue[]): TypedCues {
  const phrases: string[] = [];
  const problems: { line: number; text: string; why: CueProblem }[] = [];
  const seen = new Set<string>();
  const room = MOST_OWN_CUES - rows.filter(({ does }) => does === 'add').length;
  const known = knownWords(target, rows);
  for (const [nth, line] of typed.trimEnd().split('\n').entries()) {
    const text = line.trim().replace(/\s+/g, ' ');
    const key = phraseKey(text);
    const why =
      problemOf(text) ??
      (seen.has(key) ? 'twice' : known(key)) ??
      (isExcepted(text, target) ? 'excepted' : phrases.length >= room ? 'many' : undefined);
    if (why) problems.push({ line: nth + 1, text, why });
    else phrases.push(text);
    seen.add(key);
  }
  return { phrases, problems };
}

/** What is wrong with a phrase in itself; undefined: nothing. */
export function problemOf(text: string): CueProblem | undefined {
  if (text === '') return 'empty';
  if (text.length > LONGEST_PHRASE) return 'long';
  if (!/^[\p{L}\p{M}\p{N} '’*-]+$/u.test(text)) return 'signs';
  if (/(?<![\p{L}\p{M}\p{N}])\*|\*(?! |$)/u.test(text)) return 'star';
  const words = readPhrase(text);
  if (words.length === 0) return 'signs';
  const letters = words.map(({ text: word }) => word.length);
  if (Math.max(...letters) < FEWEST_LETTERS) return 'short';
  if (words.some(({ text: word, open }) => open && word.length < FEWEST_BEFORE_STAR)) return 'short';
  return isCommon(text) ? 'common' : undefined;
}

const FEWEST_LETTERS = 2;
const FEWEST_BEFORE_STAR = 3;

function knownWords(target: CueTarget, rows: readonly TeamCue[]): (key: string) => CueProblem | undefined {
  const own = new Set(
    rows.flatMap((row) => (row.does === 'add' && row.target === target ? [phraseKey(row.phrase)] : [])),
  );
  const muted = mutedOf(rows, target);
  const alone = new Set(
    shippedCues(target).flatMap(({ cues }) => cues.flatMap(({ key, near }) => (near.length ? [] : [key]))),
  );
  return (key) => {
    if (own.has(key)) return 'known';
    if (!alone.has(key)) return undefined;
    return muted.has(key) ? 'muted' : 'shipped';
  };
}

function isExcepted(text: string, target: CueTarget): boolean {
  const read = readText(text);
  return coveredBy(SHIPPED_BOOK(target).unless, read).size === read.words.length;
}
