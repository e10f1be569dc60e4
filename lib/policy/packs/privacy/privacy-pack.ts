import { unconfirmedPack } from '../written-pack';
import { ACCOUNT_FACTS } from './account-facts';
import { REQUEST_OBSTACLES } from './request-obstacles';
import { REQUEST_OBSTACLES_DE } from './request-obstacles-de';
import { REQUEST_OUTCOMES } from './request-outcomes';
import { REQUEST_TERMS } from './request-terms';

/**
 * Requests about somebody's own data, and what stays out of a reply. That a comment is such a request is found by the
 * privacy cues of triage; a rule here reads only the reply.
 */
export const PRIVACY_PACK = unconfirmedPack({
  id: 'privacy',
  title: 'Personal data and privacy',
  jurisdiction: 'EU',
  summary:
    'Supports a team in taking requests about personal data wherever they are made, in the EU and the UK, and in keeping account facts out of public replies. Not legal advice.',
  source: 'UK and EU GDPR; guidance of the UK regulator on recognising access requests',
  rules: [
    ...REQUEST_OBSTACLES,
    ...REQUEST_OBSTACLES_DE,
    ...REQUEST_TERMS,
    ...REQUEST_OUTCOMES,
    ...ACCOUNT_FACTS,
  ],
});
