/**
 * The name to greet a customer by, from the name a site shows, or `undefined` when in doubt: no greeting name is
 * better than a wrong one. Titles, emoji and what stands in brackets are dropped; names in any script are kept.
 */
export function customerFirstName(displayName: string): string | undefined {
  const plain = displayName
    .normalize('NFC')
    .replace(/[\p{Bidi_Control}\u00AD\u200B\uFEFF]/gu, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0E|\uFE0F/gu,
      ' ',
    )
    .trim();
  if (plain === '' || NOT_A_NAME.test(plain) || isDecorated(plain)) return undefined;
  const words = plain.split(/[\s,]+/u).filter((word) => word !== '');
  if (plain.includes(',') || words.length > 5 || words.some(isBusinessWord)) return undefined;
  const [first, ...rest] = dropTitles(words);
  if (first === undefined || !isName(first) || !rest.every(isNamePart)) return undefined;
  const surnameOnly = rest.length === 0 && words.length > 1;
  return surnameOnly ? undefined : first;
}

/** Links, handles, markup, digits, underscores: an account's label rather than somebody's name. */
const NOT_A_NAME = /[\p{N}@#_<>{}/\\|=+*~^"“”&:;!?%€$]|www\.|\.\p{L}{2,}$/u;

const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx sir dame lord lady rev revd fr sr dr drs prof professor doctor ing dipl-ing dipl mag
  herr frau don doña sra srta señor señora m mme mlle monsieur madame dott dottssa capt captain sgt lt col hon
  د أ السيد السيدة الدكتور الدكتورة`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  `the official team support service services help care shop store company co inc ltd llc gmbh ag kg sa sl plc
  group media news daily radio tv magazine club society association foundation institute university school
  restaurant cafe café coffee bar hotel studio studios design designs photography fitness travel tech digital
  marketing consulting solutions crypto coin bitcoin giveaway deals offers fan fans page blog podcast from at by
  anonymous anon user customer admin night shift just someone nobody not an your my mom dad mum of und the der die das ein eine los las les`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du van von der den ter ten zu zur zum la le y e i af av bin bint ibn al el ben'.split(
    ' ',
  ),
);

/** Arabic names of two words ("servant of", "father of", "mother of", "son of"): half of one is no name. */
const HALF_NAMES: ReadonlySet<string> = new Set(['عبد', 'أبو', 'ابو', 'أم', 'ابن', 'بنت']);

function isBusinessWord(word: string, at: number): boolean {
  const folded = fold(word);
  return BUSINESS_WORDS.has(folded) && !(at > 0 && PARTICLES.has(folded));
}

function dropTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !TITLES.has(fold(word)));
  return start < 0 ? [] : words.slice(start);
}

/** Later words are names too, or the small words between names; "Kiki brews" is an account, not a person. */
function isNamePart(word: string): boolean {
  return word.toLowerCase() !== word || word.toUpperCase() === word || PARTICLES.has(word);
}

/** At least two letters, cased like a name where its script has case; initials such as "K." are not enough. */
function isName(word: string): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word) || word.endsWith('.') || HALF_NAMES.has(word)) return false;
  const letters = [...word].filter((sign) => /\p{L}/u.test(sign));
  // Family names come first in these scripts, often without a space: what to call somebody cannot be told.
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word)) return false;
  if (letters.length < 2 || letters.length > 20) return false;
  const cased = letters.filter((sign) => sign.toLowerCase() !== sign.toUpperCase());
  if (cased.length === 0) return true;
  const starts = letters[0] === letters[0]?.toUpperCase();
  return starts && cased.slice(1).some((sign) => sign === sign.toLowerCase());
}

/** Mathematical bold, full-width and circled letters, used as decoration. */
function isDecorated(text: string): boolean {
  return /[\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F1FF}\u2460-\u24FF\uFF21-\uFF5A]/u.test(text);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/^[.'’-]+|[.'’-]+$/gu, '');
}
