import { unconfirmedPack } from '../written-pack';
import { MEDICAL_CLAIMS } from './medical-claims';
import { REPORTS } from './reports';
import { REPORTING } from './sources';

export const PHARMACOVIGILANCE = unconfirmedPack({
  id: 'pharmacovigilance',
  title: 'Medicines and devices: reports of reactions',
  jurisdiction: 'US',
  summary:
    'Supports makers of medicines and devices in handing every reaction they read about to the safety desk the same working day, and in giving no medical advice. It is not legal advice.',
  source: REPORTING,
  rules: [...MEDICAL_CLAIMS, ...REPORTS],
});
