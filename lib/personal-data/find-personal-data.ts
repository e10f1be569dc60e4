import { findAddresses } from './addresses';
import { findBirthDates } from './birth-dates';
import { findCards } from './cards';
import { findEmails } from './emails';
import type { PersonalDataHit } from './hit';
import { findIbans } from './ibans';
import { findOrderNumbers } from './order-numbers';
import { findPhones } from './phones';

export type { PersonalDataHit, PersonalDataKind } from './hit';

/**
 * Personal data in a text, in the order it stands, without overlaps. `region` (ISO 3166-1 alpha-2) is where national
 * phone numbers belong to; without it only international and announced ones are found. Linear in the text.
 */
export function findPersonalData(text: string, options: { region?: string } = {}): PersonalDataHit[] {
  // Where two overlap, the surer kind wins: the order here.
  const found = [
    findIbans(text),
    findCards(text),
    findEmails(text),
    findBirthDates(text),
    findOrderNumbers(text),
    findAddresses(text),
    findPhones(text, options.region),
  ];
  return withoutOverlaps(found.flat(), text.length);
}

function withoutOverlaps(hits: readonly PersonalDataHit[], length: number): PersonalDataHit[] {
  const taken = new Uint8Array(length);
  const kept: PersonalDataHit[] = [];
  for (const hit of hits) {
    if (taken.subarray(hit.start, hit.end).includes(1)) continue;
    taken.fill(1, hit.start, hit.end);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
