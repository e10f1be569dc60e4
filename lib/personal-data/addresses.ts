import { hitsOf, type PersonalDataHit } from './hit';

/** Street addresses with a house number, as written in English, German and Spanish. */
export function findAddresses(text: string): PersonalDataHit[] {
  return [ENGLISH_NAMED, ENGLISH_SMALL, GERMAN, GERMAN_TWO_WORDS, SPANISH].flatMap((pattern) =>
    hitsOf('address', text, pattern),
  );
}

const BEFORE = String.raw`(?<![\p{L}\p{N}.,])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const FLAT = String.raw`(?:,?\s(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit)\s\w{1,4})?`;

const STREET_WORDS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Crescent|Gardens|' +
  'Boulevard|Blvd|Row|Mews|Grove|Hill|Park|Walk|Quay';
const ENGLISH_NAMED = new RegExp(
  String.raw`${BEFORE}\d{1,5}[a-zA-Z]?,?\s(?:\p{Lu}[\p{L}'’.\-]{1,20}\s){1,3}(?:${STREET_WORDS}|street|road|avenue|lane)${FLAT}${AFTER}`,
  'gu',
);
const NO_NAME =
  '(?!(?:mile|miles|km|day|days|hour|hours|minutes?|min|more|new|star|way|year|lane|open|the|of|per)\\s)';
const ENGLISH_SMALL = new RegExp(
  String.raw`${BEFORE}\d{1,5}[a-z]?\s${NO_NAME}\p{Ll}{3,20}\s(?:street|road|avenue|boulevard|crescent)${AFTER}`,
  'gu',
);

const HOUSE = String.raw`\s?\d{1,4}(?:\s?[a-hA-H])?(?!\s?(?:Minuten|Min|Uhr|Tage|km|%|€|\.\d))(?![\p{L}\p{N}])`;
const GERMAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm|chaussee)\s${HOUSE}`,
  'gu',
);
const GERMAN_TWO_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\-]{2,30}(?:\s(?:Straße|Strasse|Str\.|Allee|Damm|Ufer)|er\s(?:Platz|Weg))\s${HOUSE}`,
  'gu',
);

const SPANISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Cc]alle|[Cc]\/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Rr]onda)\s?(?:(?:de|del|la|las|los|el|\p{Lu}[\p{L}.\-]{1,20})\s?){1,5},?\s?(?:n\.?º\s?|núm\.?\s?|número\s)?\d{1,4}(?:,?\s\d{1,2}\.?º(?:\s?[A-Z])?)?${AFTER}`,
  'gu',
);
