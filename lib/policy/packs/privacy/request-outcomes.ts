import type { WrittenRule } from '../written-pack';

/** what a reply may not settle about a request, and where nobody is to be pushed. */
export const REQUEST_OUTCOMES: readonly WrittenRule[] = [
  {
    id: 'privacy-says-all-deleted',
    title: 'Says that all data is gone',
    severity: 'warn',
    reason:
      'Some records have to be kept, and backups take their time. The privacy team says what was deleted.',
    applies: { audience: 'any' },
    looksAt: [
      "\\bwe(?:'ve| have)? (?:now |already |just |completely |permanently )*(?:deleted|erased|removed|wiped) (?:all (?:of )?)?your (?:personal |customer )?(?:data|details|information|records?)\\b(?: (?:from|in) (?:all )?our systems?)?",
      '\\b(?:all (?:of )?)?your (?:personal |customer )?(?:data|details|information|records) (?:is|are|has been|have been|was|were)(?: now| all| already| completely| permanently| fully)* (?:deleted|erased|gone|wiped)\\b',
      "\\bwe (?:no longer |don't |do not )(?:hold|have|keep|store) any(?: of your)? (?:personal )?(?:data|information|details)(?: (?:about|on|of) you)?\\b",
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessWith: ['if', 'when', 'once', 'until', 'unless', 'whether', 'post', 'comment*', 'thread'],
    wording: 'our privacy team will tell you what has been deleted',
    ask: 'Privacy team',
    source: 'GDPR: erasure has exceptions; from general knowledge, check before confirming',
    mustFlag: [
      'We’ve deleted all your data.',
      'All your personal data has been erased.',
      'Done! Your details are permanently deleted.',
      'We no longer hold any data about you.',
      'We have removed your personal information from our systems.',
      { text: 'Your data is gone.', audience: 'private' },
    ],
    mustPass: [
      'Our privacy team will tell you what has been deleted.',
      'We have passed on your wish to have your data deleted.',
      'Once your data is deleted, you will get a message.',
      'We’ve removed the item from your basket.',
      'The comment with the phone number has been hidden.',
      'We’ve removed your details from the public post.',
      'You can delete your details in the settings.',
      'Your order details are in the app.',
    ],
  },
  {
    id: 'privacy-talks-out-of-it',
    title: 'Talks somebody out of a data request',
    severity: 'warn',
    reason: 'A right is used without having to justify it. Say what happens next; leave the offer for later.',
    applies: { audience: 'any' },
    looksAt: [
      '\\bwhy (?:do|would|did) you (?:want|need|wish)(?: to)? (?:(?:us )?to )?(?:see |have |get |delete |erase |know )?(?:all |us to )?(?:your (?:personal )?data|this data|a copy of your data|your (?:data|account) deleted)\\b',
      "\\b(?:are you sure|do you really want|wouldn't you rather)[^.!?\\n]{0,40}?\\b(?:your (?:personal )?data|data request|access request|your details)\\b",
      '\\b(?:please )?(?:withdraw|reconsider|drop|cancel|take back) your (?:(?:data|access|erasure|deletion|gdpr|privacy|subject access) )+request\\b',
      "\\byou(?:'ll| will| would|'d) (?:also )?lose[^.!?\\n]{0,60}?\\b(?:we|you) (?:delete|erase) your (?:data|details)\\b",
      "\\b(?:we|i) (?:don't|do not|can't|cannot) see why you (?:need|want) (?:your (?:personal )?data|it deleted|them deleted|this data)\\b",
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    wording: null,
    ask: 'Privacy team',
    source: 'ICO guidance on access requests (from notes of 2026-11-22); practice',
    mustFlag: [
      'Why do you want a copy of your data?',
      'Are you sure you want us to delete your data?',
      'Please withdraw your access request and we’ll sort it out.',
      'You’ll lose all your points if we delete your data!',
      'We don’t see why you need your data.',
      { text: 'Do you really want to go on with the data request?', audience: 'private' },
    ],
    mustPass: [
      'We’ve passed your data request to the privacy team.',
      'Are you sure the plug is in all the way?',
      'Points on the account end with it; the privacy team will explain that to you.',
      'Why did the parcel stop there? We’ll find out.',
      'Please cancel your order in the app.',
      'You can take back your consent at any time in the settings.',
      'Which of your data would you like to see? All of it is fine too.',
    ],
  },
];
