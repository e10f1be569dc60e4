import type { WrittenRule } from '../written-pack';
import { BETWEEN, CREDIT, IN_THE_US } from './trigger-terms';

const RATE = '\\d{1,2}(?:\\.\\d{1,3})? ?(?:%|percent)';

/** a rate by its name, and no picture of credit that is too bright. */
export const RATES_AND_APPROVAL: readonly WrittenRule[] = [
  {
    id: 'us-credit-rate-name',
    title: 'Does not call the rate an annual percentage rate',
    severity: 'warn',
    reason: 'A rate for credit is called “annual percentage rate” or “APR”, so that offers can be compared.',
    applies: IN_THE_US,
    looksAt: [
      {
        kind: 'pattern',
        pattern: `(${RATE}) (?:fixed |low |introductory )?(?:interest(?: rate)?|finance rate|loan rate|financing rate)\\b`,
      },
      {
        kind: 'pattern',
        pattern: `(${RATE})(?: rate)? (?:on|for|with) (?:\\w+ ){0,2}?(?:loans?|financing)\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:interest|finance|loan|financing) rates? (?:is|are|of|at|from|starts? at|as low as) (?:only |just )?(${RATE})`,
      },
      { kind: 'pattern', pattern: `(${RATE}) financing\\b` },
    ],
    unlessWith: [
      'apr',
      'annual percentage rate',
      'savings',
      'deposit account',
      'interest earned',
      'earn*',
      'off',
      'tax',
    ],
    wording: '$1 annual percentage rate (APR)',
    ask: 'Finance promotions',
    source: '12 CFR 1026.24(c)',
    mustFlag: [
      'We offer 4.9% interest on that model.',
      'The loan rate is 7%.',
      '0% financing until June!',
      'You get 5.5 percent interest rate with us.',
      'Interest rates from 3.9% this week.',
      { text: 'That’s 6.25% on our loans.', audience: 'private' },
    ],
    mustPass: [
      'We offer 4.9% APR on that model.',
      'It is 20% off this week.',
      'The savings account has 2% interest.',
      'Battery at 10 percent? Please charge it first.',
      'Our finance desk names you the rate.',
      'The annual percentage rate is 7%.',
    ],
  },
  {
    id: 'us-credit-sure-approval',
    title: 'Makes approval sound certain',
    severity: 'block',
    reason: 'Who gets credit is decided after an application. A reply must not paint it as certain or free.',
    applies: IN_THE_US,
    looksAt: [
      `\\b(?:guaranteed|instant|automatic|certain|sure) (?:credit |loan |financing )?approval\\b`,
      `\\b(?:everyone|everybody|anyone|anybody|all applicants?|all customers)(?:'s| is| are| gets?| will be| can be| qualifies| qualify)(?: \\w+)? (?:approved|accepted|financed|financing|credit|a loan)\\b`,
      `\\byou(?:'re| are|'ll be| will be| will get| have been| get)(?: \\w+)? (?:pre-?approved|approved|accepted)(?: (?:for|in|on)(?: \\w+){1,4})?`,
      `\\byou (?:can't|cannot|won't|will not) be (?:declined|denied|turned down|rejected)\\b`,
      `\\b(?:no credit checks?|bad credit (?:is )?(?:no problem|ok|okay|welcome)|regardless of (?:your )?credit(?: score)?|without (?:a|any) credit check)\\b`,
      `\\b(?:free money|interest-free forever|costs? you nothing to borrow)\\b`,
      `\\b${CREDIT}\\b${BETWEEN}\\b(?:won't|will not|never) (?:affect|hurt|touch) your credit(?: score)?`,
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['not', 'no', 'if', 'whether', 'once', 'when', "don't", 'never'],
    unlessWith: ['return*', 'refund*', 'review*', 'member*', 'ambassador*', 'beta'],
    wording: 'each application is looked at by itself',
    ask: 'Finance promotions',
    source: 'UDAAP: no deceptive net impression; FFIEC guidance on social media, 2013',
    mustFlag: [
      'Guaranteed approval, come by today!',
      'Everyone gets approved with us.',
      'Don’t worry, you will be approved.',
      'You can’t be turned down for this one.',
      'Bad credit? No credit check needed.',
      'Our financing will never hurt your credit score.',
      { text: 'You’re already approved for the loan.', audience: 'private' },
    ],
    mustPass: [
      'Each application is looked at by itself; the page explains how.',
      'If you are approved, you’ll get an e-mail.',
      'Your return is approved, thank you.',
      'Approval depends on the application.',
      'Anyone can apply on our page.',
      'We can’t say whether you will be approved.',
    ],
  },
];
