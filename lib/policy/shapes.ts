import { overflowStart } from '@/lib/conversations/reply-length';
import type { Span } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';
import type { DraftReading } from './draft-reading';
import type { Shape } from './matcher';

/** Places where the look of a text is the problem. They are searched in the draft as written, never folded. */
export function findShapes(draft: DraftReading, shape: Shape): Span[] {
  switch (shape) {
    case 'all-caps':
      return shoutedRuns(draft.text);
    case 'exclamation-run':
      return spansOf(draft.text, /[!！]{2,}|[!?！？]{3,}/gu);
    case 'emoji-run':
      return hasEmoji(draft.text) ? [...spansOf(draft.text, EMOJI_RUN), ...emojiBullets(draft.text)] : [];
    case 'emoji':
      return hasEmoji(draft.text) ? spansOf(draft.text, ANY_EMOJI) : [];
    case 'hashtag-run':
      return manyHashtags(draft.text);
    case 'letter-run':
      return spansOf(draft.text, LETTER_RUN);
    case 'long-sentence':
      return longSentences(draft);
    case 'hashtag-case':
      return spansOf(draft.text, /(?<![\p{L}\p{N}])#\p{Ll}[\p{Ll}\p{N}]{10,}(?![\p{L}\p{N}_])/gu);
    case 'decorative-letters':
      return spansOf(draft.text, DECORATIVE_RUN);
    case 'too-long':
      return fromOverflow(draft);
  }
}

/** One whole emoji: never the first half of a longer one. */
const EMOJI = String.raw`\p{RGI_Emoji}(?![\u{1f3fb}-\u{1f3ff}\u200d\ufe0f])`;
const ANY_EMOJI = new RegExp(EMOJI, 'gv');
const EMOJI_RUN = new RegExp(`${EMOJI}(?: ?${EMOJI}){2,}`, 'gv');
const EMOJI_BULLET = new RegExp(String.raw`(?<=^[ \t]{0,8})${EMOJI}(?=[^\n]{0,3}\p{L})`, 'gmv');
/** Mathematical, circled, squared and full-width letters, which screen readers spell or skip. */
const DECORATIVE_RUN =
  /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]{3,}/gu;

/** The word in which a letter stands four times in a row; "www." is none. */
const LETTER_RUN = /(?<![\p{L}\p{M}\p{N}])\p{L}{0,20}?(\p{L})\1{3,30}\p{L}{0,20}(?![\p{L}\p{M}\p{N}.])/giu;

const HASHTAG = /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+/gu;
const HASHTAGS_AT_MOST = 3;

function manyHashtags(text: string): Span[] {
  return spansOf(text, HASHTAG).slice(HASHTAGS_AT_MOST);
}

const SENTENCE_WORDS_AT_MOST = 40;

/** Sentences with more words than people read in one go (plain-language guides say 15 to 25). */
function longSentences(draft: DraftReading): Span[] {
  const counts = new Map<number, { span: Span; words: number; end: number }>();
  for (const { start, end } of draft.words) {
    const span = draft.sentenceAt(start);
    const counted = counts.get(span.start);
    if (counted) Object.assign(counted, { words: counted.words + 1, end });
    else counts.set(span.start, { span: { start, end: span.end }, words: 1, end });
  }
  return [...counts.values()]
    .filter(({ words }) => words > SENTENCE_WORDS_AT_MOST)
    .map(({ span, end }) => ({ start: span.start, end }));
}

/** Looking for whole emoji is dear, and most drafts have none. */
function hasEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text);
}

/** One line with a leading emoji is a greeting, two are a list. */
function emojiBullets(text: string): Span[] {
  const bullets = spansOf(text, EMOJI_BULLET);
  return bullets.length > 1 ? bullets : [];
}

/** Runs of two or more words in capitals with at least eight letters; a lone acronym is none. */
function shoutedRuns(text: string): Span[] {
  const runs: { start: number; end: number; words: number; letters: number }[] = [];
  let open = false;
  for (const { word, start, end } of wordsIn(text)) {
    const shouted = /^\p{Lu}[\p{Lu}\p{M}'’]+$/u.test(word);
    const run = runs.at(-1);
    if (shouted && open && run)
      Object.assign(run, { end, words: run.words + 1, letters: run.letters + word.length });
    else if (shouted) runs.push({ start, end, words: 1, letters: word.length });
    open = shouted;
  }
  return runs.filter(({ words, letters }) => words > 1 && letters >= 8);
}

/** These signs count one at most on every site; only a short link counts for more than it is long. */
const COUNT_ONE_AT_MOST = /^[\0-\u10ff\u2010-\u201f]{0,280}$/u;
const MAY_BE_LINK = /\.[\p{L}\p{N}]/u;

/** The exact count is dear, and most drafts are far from any limit. */
function fromOverflow(draft: DraftReading): Span[] {
  if (COUNT_ONE_AT_MOST.test(draft.text) && !MAY_BE_LINK.test(draft.text)) return [];
  const start = overflowStart(draft.text, draft.platform);
  return start === undefined ? [] : [{ start, end: draft.text.length }];
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
