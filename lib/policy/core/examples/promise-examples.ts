import type { MoreExamples } from '../core-rule';

export const PROMISE_EXAMPLES: MoreExamples = {
  'core-promises-refund': {
    mustFlag: [
      'You’ll get a full refund.',
      'We will replace it in full.',
      'We’re going to compensate you for everything.',
    ],
    mustPass: [
      'A refund takes three to five days to show.',
      'You can ask for a refund in the app.',
      'If it is broken, we’ll replace it.',
      'We can’t say yet whether we’ll refund it.',
    ],
  },
  'core-guarantee': {
    mustFlag: ['I promise you will like it.', 'Delivery guaranteed before the holidays.'],
    mustPass: [
      'The guarantee card is in the box.',
      'It usually arrives in two days.',
      'A promising start, thank you!',
    ],
  },
  'core-definite-date': {
    mustFlag: ['You’ll have it by Monday.', 'The app should be back in two hours.', 'We’ll sort this today.'],
    mustPass: [
      'It usually arrives in two days.',
      'If you order by noon, it will arrive tomorrow.',
      'Please allow five working days.',
    ],
  },
  'core-amount-promise': {
    mustFlag: [
      'I’ll send you £20 for the wasted evening.',
      'Enjoy 10% off your next order.',
      'We will take 15 percent off.',
    ],
    mustPass: [
      'The plan is $10 a month.',
      'The battery is at 20 % after a day.',
      'The voucher from your e-mail works until Sunday.',
      'Returns are free over €40.',
    ],
  },
};
