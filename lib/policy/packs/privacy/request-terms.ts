import type { WrittenRule } from '../written-pack';

const REQUEST =
  '\\b(?:(?:data|privacy|gdpr|access|erasure|deletion) requests?|copy of your (?:personal )?(?:data|information)|your (?:personal )?data|(?:delete|erase) your (?:data|details|account))\\b';
const TOO_LONG =
  '(?:(?:(?:\\d{2,3}|five|six|seven|eight|ten|twelve) weeks|(?:[2-9]|1[0-2]|two|three|four|five|six|several|a few|a couple of) months|(?:4\\d|[5-9]\\d|[1-9]\\d\\d)(?: working| business)? days|(?:3[1-9]) (?:working|business) days|a year)\\b)';

/** what a request may take and cost. */
export const REQUEST_TERMS: readonly WrittenRule[] = [
  {
    id: 'privacy-late-answer',
    title: 'Names too long a time for a data request',
    severity: 'warn',
    reason:
      'The answer is due within a month of the request. Only the privacy team can say that one needs longer, and why.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern: `(${REQUEST}[^.!?\\n]{0,80}?)\\b(?:with)?in (?:about |around |up to |the next )?${TOO_LONG}`,
      },
      {
        kind: 'pattern',
        pattern: `(${REQUEST}[^.!?\\n]{0,80}? (?:take|takes|need|needs|require|requires|be) )(?:about |around |up to |at least )?${TOO_LONG}`,
      },
    ],
    unlessWith: ['keep*', 'kept', 'store*', 'retain*', 'after'],
    wording: '$1within a month',
    ask: 'Privacy team',
    source: 'GDPR: one month to answer; ICO guidance (from notes of 2026-11-22)',
    mustFlag: [
      'We answer data requests within 60 days.',
      'A copy of your data will be ready in three months.',
      'Your access request can take up to 90 days.',
      'You’ll get your personal data within 6 months.',
      'We will delete your data in a few months.',
      { text: 'An erasure request takes eight weeks.', audience: 'private' },
      'Deletion requests take 45 days.',
    ],
    mustPass: [
      'We answer data requests within one month.',
      'A copy of your data will reach you within 30 days.',
      'Your parcel may take up to six weeks.',
      'Your data request is logged, and the privacy team writes to you this week.',
      'Refunds reach you within 14 days.',
      'Invoices with your data are kept for ten years in several months of storage.',
      'The new app comes in three months.',
    ],
  },
  {
    id: 'privacy-charges-fee',
    title: 'Asks money for a data request',
    severity: 'warn',
    reason: 'A copy of one’s own data is normally free. Ask the privacy team before you speak of a fee.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'near',
        a: [
          'admin fee',
          'administration fee',
          'handling fee',
          'processing fee',
          'a fee',
          'a charge',
          'fee of',
          'we charge',
          'will be charged',
          'costs you',
          'have to pay',
          'need to pay',
        ],
        b: [
          'your data',
          'your personal data',
          'data request*',
          'access request*',
          'subject access',
          'erasure request*',
          'deletion request*',
          'gdpr request*',
          'deleting your account',
          'delete your account',
        ],
        within: 9,
        sameSentence: true,
      },
    ],
    unlessAfter: ['no', 'not', "don't", 'never', 'without', "won't", "isn't", 'nobody'],
    unlessWith: ['no fee', 'free', 'without a fee', "don't charge", "don't have to pay", "won't be charged"],
    wording: null,
    ask: 'Privacy team',
    source: 'GDPR art. 12(5), from general knowledge; check before confirming',
    mustFlag: [
      'There is a fee of £10 for a copy of your data.',
      'We charge 20 euros for access requests.',
      'You have to pay an admin fee before we look at a data request.',
      'Deletion requests carry a processing fee.',
      'For subject access there is a charge.',
      { text: 'You need to pay first, then we delete your account.', audience: 'private' },
    ],
    mustPass: [
      'There is no fee for a copy of your data.',
      'Your data request is free of charge.',
      'The delivery fee is on your invoice.',
      'We don’t charge for data requests.',
      'We’ve refunded the processing fee.',
      'Your account has a fee that we’ll look into by message.',
      'You won’t be charged for deleting your account.',
    ],
  },
];
