import type { PromiseCues, PromiseLang } from './cues';
import { GERMAN_CUES } from './cues-de';
import { ENGLISH_CUES } from './cues-en';
import { SPANISH_CUES } from './cues-es';
import { FRENCH_CUES } from './cues-fr';
import { dueIn } from './due-in';
import { sentencesOf } from './sentences';

export interface FoundCommitment {
  /** The sentence it was made in, as written. */
  readonly words: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The last moment at which it is kept, milliseconds since 1970 UTC; null when the words name no time. */
  readonly dueAt: number | null;
}

export interface Posting {
  /** When it was posted, milliseconds since 1970 UTC: what "tomorrow" starts from. */
  readonly now: number;
  /** BCP 47. Where it is not known, or one without cues, every language is tried. */
  readonly lang: string | null;
  /** IANA name; the computer's own without. */
  readonly timeZone?: string;
}

/** Replies are short. Nothing is found beyond. */
const MOST_TEXT = 10_000;

/**
 * What a reply says the brand will do, a sentence each: cues of commitment of English, German, Spanish and French, and
 * the time they name. Not found: what others do, questions, conditions, refusals, habits, and "will" without an act.
 */
export function findCommitments(text: string, { now, lang, timeZone }: Posting): FoundCommitment[] {
  const known = langsOf(lang);
  return sentencesOf(text.slice(0, MOST_TEXT)).flatMap(({ start, end, words }) => {
    const plain = straight(words);
    if (/\?["')\s]*$/u.test(plain)) return [];
    for (const each of known) {
      const due = (from: string, before: string) =>
        dueIn(from, { lang: each, now, timeZone }) ?? dueIn(before, { lang: each, now, timeZone });
      const found = promiseIn(plain, CUES[each], due);
      if (found) return [{ words, start, end, dueAt: found.dueAt }];
    }
    return [];
  });
}

const CUES: Readonly<Record<PromiseLang, PromiseCues>> = {
  en: ENGLISH_CUES,
  de: GERMAN_CUES,
  es: SPANISH_CUES,
  fr: FRENCH_CUES,
};
const LANGS = Object.keys(CUES) as PromiseLang[];

function langsOf(lang: string | null): readonly PromiseLang[] {
  const base = lang?.split('-')[0];
  return LANGS.some((each) => each === base) ? LANGS.filter((each) => each === base) : LANGS;
}

/** Unit for unit, so that places hold. */
function straight(text: string): string {
  return text.replace(/[‘’ʼ`´]/gu, "'").replace(/[\u00A0\u202F\t]/gu, ' ');
}

type DueOf = (fromCue: string, before: string) => number | null;

function promiseIn(sentence: string, cues: PromiseCues, due: DueOf): { dueAt: number | null } | undefined {
  const timesOf = (at: number) => due(sentence.slice(at), sentence.slice(0, at));
  for (const match of matchesOf(cues.sure, sentence)) {
    if (isMeant(sentence, match, cues)) return { dueAt: timesOf(match.index) };
  }
  for (const match of matchesOf(cues.timed, sentence)) {
    if (!isMeant(sentence, match, cues)) continue;
    const dueAt = timesOf(match.index);
    if (dueAt !== null) return { dueAt };
  }
  return undefined;
}

function matchesOf(patterns: readonly RegExp[], sentence: string): RegExpExecArray[] {
  return patterns.flatMap((pattern) => [...sentence.matchAll(pattern)]).sort((a, b) => a.index - b.index);
}

/** Neither denied nor told of, neither a habit nor up to somebody else. */
function isMeant(sentence: string, { index, 0: cue }: RegExpExecArray, cues: PromiseCues): boolean {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index);
  const clause = /^[^,;:]*/u.exec(after.slice(cue.length))?.[0] ?? '';
  if (cues.undone.test(before)) return false;
  if (has(cues.denied, cue + clause) || has(cues.habit, sentence)) return false;
  return !isConditional(sentence, cues);
}

function isConditional(sentence: string, { condition, notConditional }: PromiseCues): boolean {
  return [...sentence.matchAll(condition)].some(
    ({ index }) => !notConditional.test(sentence.slice(0, index)),
  );
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}
