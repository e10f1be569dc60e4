import type { WrittenRule } from '../written-pack';
import { BETWEEN, CREDIT, MONEY, triggerRule } from './trigger-terms';

const A_MONTH = '(?:(?:a|per|each|every|/) ?(?:month|mo|week|two weeks)|monthly)\\b';

/** Amounts that call for all terms: down payment, payment, finance charge. */
export const AMOUNT_TERMS: readonly WrittenRule[] = [
  triggerRule({
    id: 'us-credit-payment-amount',
    title: 'Names a payment without the terms',
    paragraph: 'iii',
    patterns: [
      `\\b${CREDIT}\\b${BETWEEN}${MONEY} ?${A_MONTH}`,
      `${MONEY} ?${A_MONTH}${BETWEEN}\\b${CREDIT}\\b`,
      `\\b(?:(?:monthly|weekly|easy|equal|low|small) payments? (?:of|from|at|under)|payments? (?:as low as|starting at)|installments? (?:of|from|as low as|starting at|under|at)) (?:only |just )?${MONEY}`,
    ],
    mustFlag: [
      'You can finance it for $199 a month.',
      'Our loans start at $89 per month!',
      'Only $49/month with our payment plan.',
      'Payments as low as $120.',
      'It’s four installments of $25.',
      { text: 'Financing comes to 250 dollars monthly for you.', audience: 'private' },
    ],
    mustPass: [
      'The plan costs $9.99 a month, cancel whenever you like.',
      'We have low monthly payments; the page has all terms.',
      'Finance it with $500 down, $199 a month for 36 months, 6.9% APR.',
      'The part costs $199 and ships today.',
      'Ask our finance desk about a payment plan.',
      'Your refund of $49 went out today.',
      'We found two payments of $49 and are checking them.',
    ],
  }),
  triggerRule({
    id: 'us-credit-down-payment',
    title: 'Names a down payment without the terms',
    paragraph: 'i',
    patterns: [
      `(?:${MONEY}|\\b\\d{1,2} ?(?:%|percent)) (?:as a |for the |in )?(?:down[- ]?payment|money down|cash down|due at signing)\\b`,
      `\\bdown[- ]?payment (?:of|is|from|starts at|as low as|under) (?:only |just )?(?:${MONEY}|\\d{1,2} ?(?:%|percent))`,
      `\\b(?:with|for|put|pay|just|only) (?:only |just )?(?:${MONEY}|\\d{1,2} ?(?:%|percent)) down\\b`,
    ],
    mustFlag: [
      'Just $500 down and it’s yours.',
      'You need a down payment of 10%.',
      'With only 5% down you can drive it home.',
      'The down payment is $1,200.',
      '20% down payment, that’s all.',
      { text: 'Put $300 down today.', audience: 'private' },
    ],
    mustPass: [
      'No down payment needed; the page has all terms.',
      'It is 10% off until Sunday.',
      'Prices are 5% down on last year.',
      '10% down payment, 48 monthly payments of $210, 7.2% annual percentage rate.',
      'Sorry, the site was down for 20 minutes.',
      'Our finance desk explains the down payment to you.',
    ],
  }),
  triggerRule({
    id: 'us-credit-finance-charge',
    title: 'Names a finance charge without the terms',
    paragraph: 'iv',
    patterns: [
      `${MONEY} (?:in |of |as )?(?:an? )?(?:total )?(?:finance charges?|interest|financing (?:costs?|fees?)|loan fees?|origination fees?)\\b`,
      `\\b(?:finance charges?|interest|financing (?:costs?|fees?)|loan fees?|origination fees?) (?:of|is|are|comes? to|adds? up to|totals?|only|from) (?:only |just |about )?${MONEY}`,
    ],
    mustFlag: [
      'The finance charge is $85.',
      'You pay just $120 in interest.',
      'There’s a $50 origination fee.',
      'Interest comes to $300 in all.',
      'Loan fees of 45 dollars, no more.',
      { text: 'Financing costs are only $99.', audience: 'private' },
    ],
    mustPass: [
      'The late fee was refunded today.',
      'Thanks for your interest! The $50 model is back.',
      'Our finance desk explains every charge.',
      'The finance charge is $85: $500 down payment, 24 months, 8.1% APR.',
      'The $50 charge was a delivery fee.',
      'Interest in the new color is great, thank you.',
    ],
  }),
];
