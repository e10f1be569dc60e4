import { overflowStart } from '@/lib/conversations/reply-length';
import type { Span } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';
import type { DraftReading } from './draft-reading';
import type { Matcher } from './rule';

export type Shape = Extract<Matcher, { kind: 'shape' }>['shape'];

/** Places where the look of a text is the problem. They are searched in the draft as written, never folded. */
export function findShapes(draft: DraftReading, shape: Shape): Span[] {
  switch (shape) {
    case 'all-caps':
      return shoutedRuns(draft.text);
    case 'exclamation-run':
      return spansOf(draft.text, /[!！]{2,}|[!?！？]{3,}/gu);
    case 'emoji-run':
      return [...spansOf(draft.text, EMOJI_RUN), ...emojiBullets(draft.text)];
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
const EMOJI_RUN = new RegExp(`${EMOJI}(?: ?${EMOJI}){2,}`, 'gv');
const EMOJI_BULLET = new RegExp(String.raw`(?<=^[ \t]{0,8})${EMOJI}(?=[^\n]{0,3}\p{L})`, 'gmv');
/** Mathematical, circled, squared and full-width letters, which screen readers spell or skip. */
const DECORATIVE_RUN =
  /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]{3,}/gu;

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

function fromOverflow(draft: DraftReading): Span[] {
  const start = overflowStart(draft.text, draft.platform);
  return start === undefined ? [] : [{ start, end: draft.text.length }];
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
