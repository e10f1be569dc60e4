import type { MoreExamples } from '../core-rule';

export const FAIRNESS_EXAMPLES: MoreExamples = {
  'core-obstructs-cancelling': {
    mustFlag: [
      'If you stay with us, we’ll give you a month.',
      'What can we offer to keep you?',
      'You cannot cancel online.',
    ],
    mustPass: [
      'You’re cancelled as of today.',
      'Press Cancel plan and that’s it.',
      'You can come back at any time.',
      'If you stay in the hotel, breakfast is at seven.',
    ],
  },
  'core-privacy-other-form': {
    mustFlag: [
      'You must use our form for that.',
      'We don’t accept such requests here.',
      'You need to send it by post.',
    ],
    mustPass: [
      'I’ve passed your request to our privacy team.',
      'We have your request and will answer within a month.',
      'Could we go on by DM?',
      { text: 'You need to use the form.', commentRisk: 'outage' },
    ],
  },
  'core-link-shortener': {
    mustFlag: [
      'See tinyurl.com/y6abcd for more.',
      'The form: https://ow.ly/abc123',
      'Click t.co/AbCd1234',
      'Details at cutt.ly/xyz',
    ],
    mustPass: [
      'See shop.example/help for more.',
      'The link is in our profile.',
      'The habit.lyrics are great.',
      'Our status page: https://status.shop.example',
    ],
  },
  'core-guesses-outage': {
    mustFlag: [
      'It’s just a DNS issue.',
      'Everything will be fixed shortly.',
      'The app should be up and running in a few minutes.',
    ],
    mustPass: [
      'I’ll write again when I know more.',
      'Our engineers are working on it.',
      'Which page shows the error?',
      'The update notes are online.',
    ],
  },
  'core-deletes-criticism': {
    mustFlag: [
      'We will delete this.',
      'We’re going to block you.',
      'Please take down your review.',
      'We may have to remove your comment.',
    ],
    mustPass: [
      'We will not delete your review.',
      'Thank you for your review.',
      'You can delete your account in the settings.',
      'Your post breaks rule 3 of our published rules.',
    ],
  },
};
