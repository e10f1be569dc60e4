import { valueOfWord } from './number-words';
import { type Edit, type View, withEdits } from './view';

/**
 * Numbers said in words become digits: "null drei null", "double seven", "soixante-dix-huit", "plus four four". At
 * least two number words in a row, or one before a capitalised word ("fourteen Larkfield Close"). Linear.
 */
export function spellDigits(view: View): View {
  const { text } = view;
  const edits: Edit[] = [];
  let sequence: Spoken[] = [];
  for (const match of text.matchAll(/\p{L}+|\d+/gu)) {
    const token = spokenAt(
      match[0],
      match.index,
      !/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, match.index - 2), match.index)),
    );
    const before = sequence.at(-1);
    if (before && (token === undefined || !JOINING.test(text.slice(before.end, token.start)))) {
      edits.push(...editsOf(sequence, text));
      sequence = [];
    }
    if (token) sequence.push(token);
  }
  edits.push(...editsOf(sequence, text));
  return withEdits(view, edits);
}

/** `value` is a number, how often the next one counts ("double"), the plus sign, or "and" between tens and units. */
type Spoken = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly says: 'number' | 'digits' | 'times' | 'plus' | 'and';
  readonly value: number;
};

const JOINING = /^[\s,;\-_*]{1,4}$/;
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doppel', 2],
  ['doble', 2],
  ['triple', 3],
  ['treble', 3],
]);

function spokenAt(written: string, start: number, startsSentence: boolean): Spoken | undefined {
  const at = { start, end: start + written.length, word: written };
  if (/^\d/.test(written)) return { ...at, says: 'digits', value: 0 };
  if (written.length > 34) return undefined;
  const word = written.toLowerCase();
  // A name may be a number word too: "nine Quince Terrace".
  const value = /^\p{Lu}\p{Ll}/u.test(written) && !startsSentence ? undefined : valueOfWord(word);
  if (value !== undefined) return { ...at, word, says: 'number', value };
  const times = TIMES.get(word);
  if (times !== undefined) return { ...at, word, says: 'times', value: times };
  if (word === 'plus' || word === 'más') return { ...at, word, says: 'plus', value: 0 };
  return word === 'y' || word === 'et' ? { ...at, word, says: 'and', value: 0 } : undefined;
}

function editsOf(sequence: readonly Spoken[], text: string): Edit[] {
  const numbers = sequence.filter(({ says }) => says === 'number');
  const last = sequence.at(-1);
  if (numbers.length === 0 || last === undefined) return [];
  const alone = sequence.length === 1 && !standsForNumber(sequence, text, last.end);
  if (alone) return [];
  const edits: Edit[] = [];
  let index = 0;
  while (index < sequence.length) {
    const { as, used } = digitsAt(sequence, index);
    const first = sequence[index];
    const end = sequence[index + used - 1]?.end;
    const next = sequence[index + used];
    if (first && end !== undefined && as !== undefined) {
      const joins = as.length === 1 && next?.says === 'number' && next.value < 10;
      // Spoken digits that follow each other are one number; beside written digits the gap stays.
      edits.push({
        start: first.start,
        end: next && (joins || first.says === 'plus') ? next.start : end,
        as,
      });
    }
    index += used;
  }
  return edits;
}

/** What the tokens from `index` on say and how many that takes; no digits where the text stays as it is. */
function digitsAt(sequence: readonly Spoken[], index: number): { as?: string; used: number } {
  const [first, second, third] = [sequence[index], sequence[index + 1], sequence[index + 2]];
  if (first?.says === 'plus') return second && index === 0 ? { as: '+', used: 1 } : { used: 1 };
  if (first?.says === 'times' && second?.says === 'number' && second.value < 10) {
    return { as: String(second.value).repeat(first.value), used: 2 };
  }
  if (first?.says !== 'number') return { used: 1 };
  if (isCentury(sequence, index)) return { as: '19', used: first.word === 'mil' ? 2 : 3 };
  if (first.word === 'quatre' && second?.word.startsWith('vingt')) return tensAt(sequence, index + 2, 80, 2);
  if (first.value < 20 || first.value % 10 !== 0) return { as: String(first.value), used: 1 };
  if (second?.says === 'and' && third?.says === 'number') return tensAt(sequence, index + 2, first.value, 2);
  return tensAt(sequence, index + 1, first.value, 1);
}

/** Tens with what follows them: units, or after French "soixante" and "quatre-vingt" up to nineteen. */
function tensAt(
  sequence: readonly Spoken[],
  index: number,
  tens: number,
  used: number,
): { as: string; used: number } {
  const [units, more] = [sequence[index], sequence[index + 1]];
  if (units?.says !== 'number') return { as: String(tens), used };
  const french = tens === 60 || tens === 80;
  if (french && units.word === 'dix' && more?.says === 'number' && more.value >= 7 && more.value <= 9) {
    return { as: String(tens + 10 + more.value), used: used + 2 };
  }
  const most = french && /^(?:dix|onze|douze|treize|quatorze|quinze|seize)$/.test(units.word) ? 16 : 9;
  const fits = units.value >= 1 && units.value <= most;
  return fits ? { as: String(tens + units.value), used: used + 1 } : { as: String(tens), used };
}

/** "mil novecientos", "mille neuf cent": the nineteen of a year. */
function isCentury(sequence: readonly Spoken[], index: number): boolean {
  const [first, second, third] = [0, 1, 2].map((ahead) => sequence[index + ahead]?.word);
  return (
    (first === 'mil' && second === 'novecientos') ||
    (first === 'mille' && second === 'neuf' && third === 'cent')
  );
}

/** A single number word before a name or a month, or at the end of a street's name. */
function standsForNumber(sequence: readonly Spoken[], text: string, end: number): boolean {
  const [first] = sequence;
  if (first === undefined) return false;
  if (/^ (?:(?:of|de) )?\p{Lu}|^ de \p{Ll}/u.test(text.slice(end, end + 6))) return true;
  return /\p{Lu}\p{Ll}{3,30} $/u.test(text.slice(Math.max(0, first.start - 34), first.start));
}
