import { unconfirmedPack } from '../written-pack';
import { DISCLOSURE } from './disclosure';
import { FAKE_CUSTOMERS } from './fake-customers';
import { REVIEWS } from './reviews';

/** Who speaks, and who was paid, is said in the post itself. */
export const ENDORSEMENT_PACK = unconfirmedPack({
  id: 'endorsement',
  title: 'Employee endorsement and advertising disclosure',
  jurisdiction: 'any',
  summary:
    'Supports colleagues in saying that they work here when they praise what we sell, in marking partner content as advertising, and in keeping reviews honest (US and UK sources). Not legal advice.',
  source: 'FTC endorsement guidance and 16 CFR 465 (in force 21 October 2024); UK CAP and ASA guidance',
  rules: [...DISCLOSURE, ...FAKE_CUSTOMERS, ...REVIEWS],
});
