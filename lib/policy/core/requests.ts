import type { Matcher } from '../rule';

/** Pattern pieces for "somebody asks for something". Folded text: small letters, no accents, straight quotes. */

/** Enough by themselves: "share your order number". */
const REQUEST = [
  '(?:please )?(?:send|share|post|tell|provide|supply|confirm|state|comment|submit|forward)',
  '(?:please )?(?:give|drop|leave|write|add|dm|message|text)(?: it to)? (?:us|me)',
  '(?:please )?let (?:us|me) (?:know|have)',
  '(?:please )?(?:reply|respond|answer|comment)(?: back)? with',
  'mind (?:sending|sharing|giving|telling|providing|confirming|posting)',
  '(?:may|can|could) (?:i|we) (?:please |also |just )?(?:have|get|take|ask for)',
  "(?:we|i)(?:'ll| will|'d| would)?(?: also| just| only| still)? (?:need|require)",
  "what(?:'s| is| are|'re| was)",
].join('|');

/** Only where they say that the answer goes into the thread: "write your order number below". */
const REQUEST_FOR_HERE = '(?:please )?(?:type|write|paste|add|leave|drop|put|give|enter)';

const FILLERS =
  'us|me|over|through|along|across|in|back|to|with|here|below|the|your|ur|full|complete|current|exact|delivery|' +
  'home|postal|billing|shipping|contact|private|personal|new|both|and|or|plus|name|first|last|surname|postcode|please|' +
  'just|kindly|quickly|again|as|well|of|for|that|this|registered|valid|order|account|(?:an? )?(?:photo|copy|picture)|secret|e-?mail|phone';

const IN_PUBLIC =
  '\\s+(?:right )?(?:here|below|publicly|in public|under this post|in (?:the|a|this|your) (?:comments?|reply|replies|thread|post))';

/** What R-01 calls identifiers, as English nouns; any of them continues a list ("your address and order number"). */
export const IDENTIFIERS = {
  order:
    '(?:order|booking|reservation|invoice|tracking|customer|parcel) (?:number|no\\.?|nr\\.?|id|code|reference|ref)s?',
  address: '(?:(?:home|postal|street|delivery|shipping|billing|mailing) )?address(?:es)?',
  contact:
    '(?:e-?mail address(?:es)?|(?:(?:tele)?phone|mobile|cell|whatsapp|contact) (?:number|no\\.?)s?|(?:your|ur|and|or) (?:private |work |contact )?(?:e-?mail|phone|mobile)(?: (?:address|number))?)',
  account:
    '(?:account (?:number|no\\.?|id)|bank (?:details|account)|iban|sort code|policy number|membership number|card details|payment details)',
  birthDate: '(?:date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?)',
  document:
    "(?:passport(?: number)?|id card|identity card|driving licen[cs]e|driver'?s licen[cs]e|national insurance number|social security number|ssn|tax id)",
} as const;

const ANY = Object.values(IDENTIFIERS).join('|');

/** Matchers that find a request for `target`, from the verb to the last thing asked for, and "here" where it is said. */
export function asksFor(target: string): Matcher[] {
  const filler = `(?:[,:]?\\s+(?:${FILLERS}|${ANY}))*?`;
  const more = `(?:(?:,?\\s+(?:and|or|plus|your|the|full|home|current|also|as well as)|\\s*&)*,?\\s+(?:${ANY}))*`;
  const things = `${filler}[,:]?\\s+(?:${target})\\b${more}`;
  return [
    `\\b(?:${REQUEST})${things}(?:${IN_PUBLIC})?`,
    `\\b(?:${REQUEST_FOR_HERE})${things}${IN_PUBLIC}`,
    `\\b(?:your )?(?:${target}),? please\\b`,
  ].map((pattern) => ({ kind: 'pattern', pattern }));
}

/** Words that say the answer goes to a private place. */
export const PRIVATE_PLACE_EN = [
  'dm*',
  'pm',
  'direct message*',
  'private message*',
  'private*',
  'inbox',
  'messenger',
  'by message',
  'a message',
  'message us',
  'message me',
  'text us',
  'text me',
  'secure form',
  'secure link',
  'secure chat',
  'live chat',
];
export const PRIVATE_PLACE_DE = [
  'dm',
  'pn',
  'direktnachricht*',
  'privatnachricht*',
  'nachricht',
  'privat*',
  'vertraulich',
  'nicht öffentlich',
  'nicht hier',
];
export const PRIVATE_PLACE_ES = ['dm', 'md', 'mensaje*', 'privado*', 'privada', 'por interno', 'no aquí'];
