import { hitsOf, type PersonalDataHit } from './hit';

/** Street addresses with a house number, as written in English, German, Spanish and French, and post boxes. */
export function findAddresses(text: string): PersonalDataHit[] {
  return PATTERNS.flatMap((pattern) => hitsOf('address', text, pattern));
}

const AFTER = String.raw`(?![\p{L}\p{N}])`;
const BEFORE = String.raw`(?<![\p{L}\p{N}.,€$£])`;
const FLAT = String.raw`(?:,?\s(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit|[Ss]uite|[Ff]loor)\s#?\w{1,4})?`;
/** A town with its postcode belongs to the address. */
const TOWN = String.raw`(?:,?\s\d{4,5}\s\p{Lu}[\p{L}\-]{2,20})?`;

const STREETS =
  'street|road|avenue|boulevard|crescent|terrace|lane|mews|grove|gardens|cottages|passage|steps|yard|alley|parade|esplanade|wharf';
const SHORT_STREETS =
  'st|rd|ave|ln|dr|ct|pl|sq|blvd|cl|cres|close|drive|court|way|place|square|row|hill|park|walk|quay|view|rise|fold|path|vale|ropewalk|circle|cir|pkwy|parkway|highway|hwy|trail|green|common|bank|wynd|loan|gate';
const written = (words: string) =>
  words
    .split('|')
    .flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

const NO_NAME =
  '(?!(?:mile|miles|km|day|days|hour|hours|minutes?|min|more|new|star|way|year|lane|open|the|of|per|on|in|at)\\s)';
const HOUSE_NUMBER = String.raw`\d{1,5}\s?[a-zA-Z]?(?:[-/]\d{1,4})?,?\s{1,2}`;
const NAMED = new RegExp(
  String.raw`${BEFORE}${HOUSE_NUMBER}(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}'’.\-]{1,20}\s{1,2}){1,3}(?:${written(`${STREETS}|${SHORT_STREETS}`)}|${STREETS})\b\.?${FLAT}${AFTER}`,
  'gu',
);
const SMALL = new RegExp(
  String.raw`${BEFORE}\d{1,5}[a-z]?,?\s{1,2}${NO_NAME}(?:\p{L}{3,20}\s){1,2}(?:street|road|avenue|boulevard|crescent)${FLAT}${AFTER}`,
  'gu',
);
/** "52 Ropewalk" */
const ONE_WORD = new RegExp(
  String.raw`${BEFORE}${HOUSE_NUMBER}\p{Lu}\p{Ll}{2,12}(?:walk|gate|croft|street|lane|mews)${FLAT}${AFTER}`,
  'gu',
);
/** "Cinder Path, number 19" */
const NUMBER_LAST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’\-]{1,20}\s){1,3}(?:${written(`${STREETS}|${SHORT_STREETS}`)}),?\s(?:no\.?|nr\.?|num\.?|number|house)\s?\d{1,4}${AFTER}`,
  'gu',
);
/** A street that somebody says is theirs, without the house. */
const OWN_STREET = new RegExp(
  String.raw`(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]is|[Hh]er) (?:street|road|address) is (?<hit>(?:\p{Lu}[\p{L}'’\-]{1,20}\s){1,3}(?:${written(`${STREETS}|${SHORT_STREETS}`)}))${AFTER}`,
  'gu',
);
const LIVING =
  'live at|lives at|living at|address(?: is)?:?|home is|reside at|resides at|deliver(?:ed)? to|shipp?(?:ed)? to|send (?:it|them) to|sent to|house is|moved to|staying at|come to';
const SMALL_ANNOUNCED = new RegExp(
  String.raw`(?:${LIVING})\s{0,2}(?<hit>\d{1,5}[a-z]?,?\s{1,2}(?:\p{L}[\p{L}'’.\-]{1,20}\s{1,2}){1,3}(?:${STREETS}|${SHORT_STREETS})${FLAT})${AFTER}`,
  'giu',
);

const HOUSE = String.raw`(?:\s?(?:Nr\.?|nr\.?|Hausnummer|Haus|#))?\s?\d{1,4}(?:\s?[a-hA-H])?(?:[-/]\d{1,4})?(?!\s?(?:Minuten|Min|Uhr|Tage|km|%|€|\.\d))(?![\p{L}\p{N}])`;
const GERMAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{L}[\p{L}\-]{2,30}(?:straße|strasse|str\.?|straat|laan|gracht|plein|gatan|vägen|gasse|allee|STRASSE|STRAßE|STR\.)\s?${HOUSE}${TOWN}`,
  'gu',
);
const GERMAN_NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\-]{2,30}(?:weg|gata|väg|platz|ufer|damm|chaussee|steig|PLATZ|WEG)\s${HOUSE}${TOWN}`,
  'gu',
);
const GERMAN_TWO_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:Am|An der|Im|Auf dem|In der|Zum|Zur)\s\p{Lu}[\p{L}\-]{2,30}|\p{Lu}[\p{L}\-]{2,30}(?:\s(?:Straße|Strasse|Str\.|Allee|Damm|Ufer|Ring|straße|strasse)|er\s(?:Platz|Weg)))\s${HOUSE}${TOWN}`,
  'gu',
);

const SPANISH_WAY =
  '[Cc]alle|CALLE|[Cc]\\/|[Aa]venida|AVENIDA|[Aa]vda\\.?|[Aa]v\\.|[Pp]laza|PLAZA|[Pp]za\\.?|[Pp]aseo|[Cc]amino|[Cc]arretera|[Rr]onda|[Tt]ravesía|[Vv]ia|VIA|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Tt]ravessa|[Aa]v\\.|[Uu]l\\.|[Uu]lica|Rúa';
/** "Via the portal. The 7 …" is no street. */
const NOT_ENGLISH = String.raw`(?!\s(?:the|our|your|my|this|that|an?)\s)`;
const SPANISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SPANISH_WAY})${NOT_ENGLISH}\s?(?:(?:de|del|la|las|los|el|dei|delle|della|di|da|das|do|dos|DE|\p{L}[\p{L}.\-]{1,20})\s?){1,5},?\s?(?:n\.?º\s?|nº\s?|no\s|núm\.?\s?|número\s|numero\s)?\d{1,4}(?:,?\s\d{1,2}\.?º(?:\s?[A-Z])?)?${AFTER}${TOWN}`,
  'gu',
);
const FRENCH_WAY =
  'rue|avenue|av\\.|boulevard|bd\\.?|bld|place|chemin|impasse|allée|allee|quai|route|cours|square|passage|RUE|AVENUE|Rue|Avenue|Boulevard|Place|Chemin|Impasse|Allée|Quai';
const FRENCH = new RegExp(
  String.raw`${BEFORE}\d{1,4}\s?(?:bis|ter|[a-d])?,?\s(?:${FRENCH_WAY})\s(?:(?:de|du|des|la|le|les|l'|d'|DE|LA)\s?){0,2}[\p{L}][\p{L}'’\-]{2,20}(?:\s\p{Lu}[\p{L}\-]{2,20}){0,2}${AFTER}${TOWN}`,
  'gu',
);
const POST_BOX =
  /(?<![\p{L}\p{N}])(?:P\.?\s?O\.?\s?Box|Postfach|Apartado(?: de Correos)?|Boîte postale|BP)\s(?:\d{1,3}\s?){1,3}(?<=\d)(?![\p{L}\p{N}])/giu;

const PATTERNS = [
  NAMED,
  ONE_WORD,
  NUMBER_LAST,
  OWN_STREET,
  SMALL,
  SMALL_ANNOUNCED,
  GERMAN,
  GERMAN_NAMED,
  GERMAN_TWO_WORDS,
  SPANISH,
  FRENCH,
  POST_BOX,
];
