import { findAddresses } from './addresses';
import { findBirthDates } from './birth-dates';
import { findCards } from './cards';
import { withDigitsMeant } from './digits-meant';
import { findEmails } from './emails';
import { PERSONAL_DATA_KINDS, type PersonalDataHit, type PersonalDataKind } from './hit';
import { findIbans } from './ibans';
import { findLoosened } from './loosen';
import { findNationalIds } from './national-ids';
import { findOrderNumbers } from './order-numbers';
import { regionsOf } from './phone-regions';
import { findPhones } from './phones';
import { readPlainly } from './read-plainly';
import { toOriginal, type View } from './view';

export type { PersonalDataHit, PersonalDataKind } from './hit';

export type PersonalDataOptions = {
  /** Where national phone numbers belong to, ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  /** The text's language, BCP 47; tells the region where there is none. */
  readonly language?: string | undefined;
  /** The team's own order numbers, such as "BR-######"; see `findInFormat`. */
  readonly orderFormats?: readonly string[] | undefined;
};

/**
 * Personal data in a text, in the order it stands, without overlaps, also when it is disguised (full-width digits,
 * invisible characters, spaced or spoken digits, "name at mail dot com"). Offsets and text are the original's. Without
 * region and language only international and announced phone numbers are found. Linear in the text.
 */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): PersonalDataHit[] {
  const view = readPlainly(text);
  return withoutOverlaps(foundIn(text, view, options), view).map(({ kind, ...span }) => {
    const { start, end } = toOriginal(view, span.start, span.end);
    return { kind, start, end, text: text.slice(start, end) };
  });
}

/** Where two overlap, the surer kind wins: the order of the kinds. */
function foundIn(original: string, view: View, options: PersonalDataOptions): PersonalDataHit[] {
  const { text } = view;
  const inDigits = withDigitsMeant(view).text;
  const isDisguised = (start: number, end: number) => {
    const span = toOriginal(view, start, end);
    return bare(original.slice(span.start, span.end)) !== bare(text.slice(start, end));
  };
  const findersByKind: Readonly<Record<PersonalDataKind, () => PersonalDataHit[]>> = {
    iban: () => findIbans(text),
    card: () => findCards(inDigits),
    'national-id': () => findNationalIds(inDigits),
    email: () => findEmails(text),
    'birth-date': () => findLoosened(text, findBirthDates),
    'order-number': () => findOrderNumbers(text, options.orderFormats),
    address: () => findLoosened(text, findAddresses),
    phone: () => findPhones(text, regionsOf(options.region, options.language), isDisguised),
  };
  return PERSONAL_DATA_KINDS.flatMap((kind) => findersByKind[kind]());
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function withoutOverlaps(hits: readonly PersonalDataHit[], view: View): PersonalDataHit[] {
  const taken = new Uint8Array(view.text.length);
  const kept: PersonalDataHit[] = [];
  for (const hit of hits) {
    if (taken.subarray(hit.start, hit.end).includes(1)) continue;
    taken.fill(1, hit.start, hit.end);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
