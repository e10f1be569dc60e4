import { unconfirmedPack } from '../written-pack';
import { CARE_DETAILS } from './care-details';
import { CARE_RECORDS } from './care-records';
import { CARE_VISITS } from './care-visits';
import { PATIENTS } from './patients';

/** a public reply neither confirms nor denies that somebody is in care. */
export const US_HEALTH_PACK = unconfirmedPack({
  id: 'us-health',
  title: 'US health: nothing about patients in public',
  jurisdiction: 'US',
  summary:
    'Supports clinics and practices in answering reviews and comments without saying whether somebody is or was a patient, what was done, or who pays (HIPAA). Not legal advice.',
  source: 'HHS OCR settlements over review replies, 2019 to June 2023 (from notes of 2026-11-22)',
  rules: [...PATIENTS, ...CARE_VISITS, ...CARE_DETAILS, ...CARE_RECORDS],
});
