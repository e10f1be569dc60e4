import { findInFormat } from '@/lib/personal-data/number-format';
import { fail, type Result, succeed } from '@/lib/shared/result';

/** `known`: it is on the list already. `format-loose`: it finds plain words or years. The others say what it is not. */
export type TypedProblem =
  | 'empty'
  | 'known'
  | 'host'
  | 'format-signs'
  | 'format-short'
  | 'format-digits'
  | 'format-loose';
type Typed = Result<string, { readonly type: TypedProblem }>;

const LONGEST_FORMAT = 40;
/** Words of every usual length and years: nothing here is an order number. */
const PLAIN_TEXT =
  'In all of this week our repair centre replaced several appliances, warranties notwithstanding, as it did in 1998 and 2026.';
const SEPARATORS = /[\s.\-_/]/g;

/** The host in what was typed, be it a whole address: "https://www.brevoli.com/help" gives "www.brevoli.com". */
export function readHost(typed: string, known: readonly string[]): Typed {
  const text = typed.trim().toLowerCase();
  if (text === '') return fail({ type: 'empty' });
  const host = hostOf(text);
  if (host === undefined) return fail({ type: 'host' });
  return known.includes(host) ? fail({ type: 'known' }) : succeed(host);
}

/** A format that finds something; see `findInFormat` for what its signs mean. */
export function readFormat(typed: string, known: readonly string[]): Typed {
  const format = typed.trim();
  const signs = format.replace(SEPARATORS, '');
  if (signs === '') return fail({ type: 'empty' });
  if (!/[#*]/.test(signs)) return fail({ type: 'format-digits' });
  if (signs.length < 3 || signs.length > LONGEST_FORMAT) return fail({ type: 'format-short' });
  if (known.includes(format)) return fail({ type: 'known' });
  if (findInFormat(PLAIN_TEXT, format).length > 0) return fail({ type: 'format-loose' });
  const [example] = examplesOf(format);
  const isFound = example !== undefined && findInFormat(example, format).length === 1;
  return isFound ? succeed(format) : fail({ type: 'format-signs' });
}

/** Numbers written in the format, as customers write them: as set, and without what separates its parts. */
export function examplesOf(format: string): string[] {
  const digits = [4, 7, 1, 1, 9, 2, 5, 3, 8, 6];
  let nth = 0;
  const written = [...format.trim()]
    .map((sign) => {
      if (sign === '#' || sign === '*') return String(digits[nth++ % digits.length]);
      return sign === '@' ? 'K' : sign;
    })
    .join('');
  const loose = written.replace(SEPARATORS, '');
  return loose === written ? [written] : [written, loose.toLowerCase()];
}

function hostOf(text: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]*:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  const isHost = /^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(hostname);
  return isHost && username === '' ? hostname : undefined;
}
