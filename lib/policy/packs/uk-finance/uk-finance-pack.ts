import { unconfirmedPack } from '../written-pack';
import { PROMISES_OF_GAIN } from './promises-of-gain';
import { RISK_WARNINGS } from './risk-warnings';
import { WHO_AND_WHAT } from './who-and-what';

/** each message stands by itself, also in a private chat. */
export const UK_FINANCE_PACK = unconfirmedPack({
  id: 'uk-finance',
  title: 'UK finance: promotions in replies',
  jurisdiction: 'GB',
  summary:
    'Supports replies that speak of investments: fair, clear and not misleading, with the risk warning in the message itself. Not legal advice.',
  source: 'FCA FG24/1, financial promotions on social media (26 March 2024)',
  rules: [...RISK_WARNINGS, ...PROMISES_OF_GAIN, ...WHO_AND_WHAT],
});
