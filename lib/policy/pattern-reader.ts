/** `letters`: one of these stands here. `nothing`: a place, not a letter. `group`: what follows ends with `)`. */
export type Atom =
  | { readonly kind: 'letters'; readonly any: readonly string[] }
  | { readonly kind: 'nothing' | 'anything' | 'group' };

const NOTHING: Atom = { kind: 'nothing' };
const ANYTHING: Atom = { kind: 'anything' };
/** Several at once, without the last one where something says how often that one stands. */
const PLAIN_LETTERS = /[a-z0-9 ',;:!@#%&"<>=~_-]+(?![*+?{])/y;
const WIDEST_CLASS = 12;

/** Reads RE2 syntax piece by piece. It knows the common part; when it meets anything else, `isLost` is true. */
export class PatternReader {
  isLost = false;
  private at = 0;

  constructor(private readonly pattern: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.pattern.length;
  }

  sees(sign: string): boolean {
    return this.pattern.startsWith(sign, this.at);
  }

  take(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.at += sign.length;
    return true;
  }

  atom(): Atom {
    const plain = this.match(PLAIN_LETTERS);
    if (plain !== undefined) return { kind: 'letters', any: [plain] };
    const letter = this.next();
    if (letter === '(') return this.groupStart();
    if (letter === '[') return this.characterClass();
    if (letter === '\\') return this.escape();
    if (letter === '.') return ANYTHING;
    if (letter === '^' || letter === '$') return NOTHING;
    if (/[*+?]/.test(letter)) this.isLost = true;
    return letterAtom(letter);
  }

  /** How often what was read before may stand; `undefined` where nothing says so. */
  repetition(): { readonly least: number; readonly most: number } | undefined {
    if (!/[*+?{]/.test(this.pattern.charAt(this.at))) return undefined;
    const sign = this.match(/[*+?]|\{\d{1,4}(?:,\d{0,4})?\}/y);
    if (sign === undefined) return undefined;
    this.take('?');
    if (/[*+?{]/.test(this.pattern.charAt(this.at))) this.isLost = true;
    if (sign === '?') return { least: 0, most: 1 };
    if (sign === '+') return { least: 1, most: Number.POSITIVE_INFINITY };
    const least = sign === '*' ? 0 : Number.parseInt(sign.slice(1), 10);
    return { least, most: Number.POSITIVE_INFINITY };
  }

  private groupStart(): Atom {
    if (!this.sees('?')) return { kind: 'group' };
    if (this.match(/\?(?:P?<\w+>|[imsU-]*:)/y) !== undefined) return { kind: 'group' };
    // Flags for the rest of the group change no letter but its case, and folded texts have one case.
    if (this.match(/\?[imsU-]+\)/y) !== undefined) return NOTHING;
    this.isLost = true;
    return NOTHING;
  }

  private escape(): Atom {
    const letter = this.next();
    if (/[bBAz]/.test(letter)) return NOTHING;
    if (/[dDwWsS]/.test(letter)) return ANYTHING;
    if (/[pP]/.test(letter)) return this.match(/\{\^?\w+\}|\w/y) === undefined ? this.lose() : ANYTHING;
    if (/[\p{L}\p{N}]/u.test(letter) || letter === '') return this.lose();
    return letterAtom(letter);
  }

  private characterClass(): Atom {
    const members = this.match(/\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/suy);
    if (members === undefined) return this.lose();
    const plain = members.slice(0, -1);
    if (!/^[a-z0-9 '_,;.&/€$£%-]+$/u.test(plain) || /[a-z0-9]-[a-z0-9]|^[^-]*-.*-/.test(plain))
      return ANYTHING;
    return plain.length <= WIDEST_CLASS && !/.-./.test(plain)
      ? { kind: 'letters', any: [...plain] }
      : ANYTHING;
  }

  private next(): string {
    const letter = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0);
    if (this.isAtEnd) return '';
    this.at += letter.length;
    return letter;
  }

  private match(expected: RegExp): string | undefined {
    expected.lastIndex = this.at;
    const found = expected.exec(this.pattern)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private lose(): Atom {
    this.isLost = true;
    return NOTHING;
  }
}

/** A letter beyond ASCII that has two cases may match more than itself. */
function letterAtom(letter: string): Atom {
  const small = letter.toLowerCase();
  if (letter > '\x7f' && small !== letter.toUpperCase()) return ANYTHING;
  return { kind: 'letters', any: [small] };
}
