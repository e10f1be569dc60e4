import { unconfirmedPack } from '../written-pack';
import { AMOUNT_TERMS } from './amount-terms';
import { RATES_AND_APPROVAL } from './rates-and-approval';
import { REPAYMENT_TERMS } from './repayment-terms';

/** what may be said of credit in a line or two. */
export const US_CREDIT_PACK = unconfirmedPack({
  id: 'us-credit',
  title: 'US credit: terms that call for more terms',
  jurisdiction: 'US',
  summary:
    'Supports replies about closed-end credit: some figures may stand only together with down payment, repayment terms and annual percentage rate (Reg Z). Not legal advice.',
  source: '12 CFR 1026.24 (Reg Z); FFIEC guidance on social media, 2013',
  rules: [...AMOUNT_TERMS, ...REPAYMENT_TERMS, ...RATES_AND_APPROVAL],
});
