/** ISO 3166-1 alpha-2, without places where nobody lives; as of 2026. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD ' +
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI ' +
  'KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB ' +
  'SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** "Germany" or "European Union", in the language of the interface; the code itself when the browser knows no name. */
export function placeName(lang: string, code: string): string {
  try {
    return namesIn(lang).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** Codes with their names, in reading order. */
export function placesByName(lang: string, codes: readonly string[]): readonly (readonly [string, string])[] {
  const collator = new Intl.Collator(lang);
  return codes
    .map((code) => [code, placeName(lang, code)] as const)
    .sort(([, a], [, b]) => collator.compare(a, b));
}

/** Each made once: making one costs a hundred times what using it does. It holds no state. */
const madeByLang = new Map<string, Intl.DisplayNames>();

function namesIn(lang: string): Intl.DisplayNames {
  const known = madeByLang.get(lang);
  if (known) return known;
  const made = new Intl.DisplayNames([lang], { type: 'region' });
  madeByLang.set(lang, made);
  return made;
}
