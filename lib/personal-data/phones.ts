import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { hitsOf, type PersonalDataHit } from './hit';

/**
 * Phone numbers that are possible in the numbering plan: international ones anywhere, national ones of `region`
 * (ISO 3166-1 alpha-2), and digits that a word such as "phone" announces. Numbers that cost the caller nothing
 * (0800 and the like) belong to no person and are left out.
 */
export function findPhones(text: string, region?: string): PersonalDataHit[] {
  return [...plannedPhones(text, region), ...hitsOf('phone', text, ANNOUNCED).filter(hasPhoneLength)];
}

/** Signs a phone number is made of. Bounded, and each run is looked at once, so the work is linear. */
const RUN = /(?<![\p{L}\p{N}])[+(]{0,2}\d[\d\s()./\u00a0-]{4,60}\d/gu;

function plannedPhones(text: string, region: string | undefined): PersonalDataHit[] {
  const country = regionToCountry(region);
  const hits: PersonalDataHit[] = [];
  for (const run of text.matchAll(RUN)) {
    const options = { extended: true, ...(country ? { defaultCountry: country } : {}) };
    for (const found of findPhoneNumbersInText(run[0].replace(/^00(?=[1-9])/, '+ '), options)) {
      if (isFreeToCall(found.number.nationalNumber)) continue;
      const start = run.index + found.startsAt;
      const end = run.index + found.endsAt;
      const words = text.slice(start, end);
      if (!LOOKS_LIKE_DATE.test(words)) hits.push({ kind: 'phone', start, end, text: words });
    }
  }
  return hits;
}

const LOOKS_LIKE_DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;

function regionToCountry(region: string | undefined): CountryCode | undefined {
  const code = region?.toUpperCase();
  return code !== undefined && isSupportedCountry(code) ? code : undefined;
}

function isFreeToCall(nationalNumber: string): boolean {
  return /^(?:800|808|888|877|866|855|844|833)/.test(nationalNumber);
}

const ANNOUNCED =
  /(?<![\p{L}\p{N}])(?:phone|mobile|cell|tel|telephone|number|whatsapp|telefon|handy|handynummer|telefonnummer|rufnummer|nummer|teléfono|telefono|móvil|movil|número)(?:\s(?:no\.?|number|nummer|is|ist|es|lautet)){0,2}[.:]{0,2}\s{0,2}(?<hit>[+(]{0,2}\d[\d ()./\u00a0-]{6,18}\d)(?![\p{L}\p{N}])/giu;

function hasPhoneLength(hit: PersonalDataHit): boolean {
  const digits = hit.text.replace(/\D/g, '');
  return (
    digits.length >= 8 &&
    digits.length <= 15 &&
    /^[+(]*[0+(]/.test(hit.text) &&
    !isFreeToCall(digits.slice(1))
  );
}
