import type { WrittenRule } from '../written-pack';
import { BETWEEN, CREDIT, triggerRule } from './trigger-terms';

const NUMBER =
  '(?:\\d{1,3}|two|three|four|five|six|ten|twelve|eighteen|twenty[- ]four|thirty[- ]six|forty[- ]eight|sixty)';
const PERIOD = `${NUMBER}[- ](?:months?|years?|weeks?)\\b`;

/** R-25 (ii): how long, or in how many payments. */
export const REPAYMENT_TERMS: readonly WrittenRule[] = [
  triggerRule({
    id: 'us-credit-repayment-period',
    title: 'Names the period of repayment without the terms',
    paragraph: 'ii',
    patterns: [
      `\\b(?:financ(?:e|ed|ing)|loans?|pay (?:it )?off|you (?:can |could |may )?pay (?:it )?back|repay(?: it)?|spread (?:it|the cost|the payments?))\\b${BETWEEN}\\b(?:for|over|in|up to|within|across) (?:up to |only |just )?${PERIOD}`,
      `\\b${PERIOD} (?:of )?(?:interest[- ]free )?(?:financing|loans?|to pay|to repay|payment plan|installment plan)\\b`,
      `\\b(?:pay|split|paid|payable|spread)\\b${BETWEEN}\\b(?:in|into|over|with) ${NUMBER} (?:equal |easy |small |monthly |weekly )*(?:payments|installments)\\b`,
      `\\b(?:in|over|with|for|just|only|it's|is) ${NUMBER} (?:equal |easy |small )*(?:monthly|weekly) (?:payments|installments)\\b`,
      `\\b${CREDIT} (?:runs?|terms?|lasts?) (?:for |of |is |are |up to )*${PERIOD}`,
    ],
    mustFlag: [
      'You can finance it over 36 months.',
      'We have 48-month financing.',
      'Pay in four easy payments.',
      'Split it into 12 installments.',
      'Pay it off in two years.',
      'It’s 60 monthly payments.',
      { text: 'Our loans run for 72 months.', audience: 'private' },
    ],
    mustPass: [
      'The warranty runs for 24 months.',
      'You can pay over time; the page has all terms.',
      'Your refund arrives in two weeks.',
      'We’ll pay it back in two weeks.',
      'Finance it over 36 months: 10% down payment, 6.9% APR.',
      'We’ve been here for ten years.',
      'The 3 monthly payments in your account are from the old plan.',
      'You can pay in the app or at the desk.',
      'The last two payments arrived, thank you.',
    ],
  }),
];
