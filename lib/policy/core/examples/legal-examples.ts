import type { MoreExamples } from '../core-rule';

export const LEGAL_EXAMPLES: MoreExamples = {
  'core-legal-discussion': {
    mustFlag: [
      'See you in court.',
      'Our lawyers say you are wrong.',
      { text: 'We are not liable for that.', commentRisk: 'injury' },
    ],
    mustPass: [
      'Somebody from Legal will call you this week.',
      'Are you all right? Please see a doctor.',
      'I have made a note of what you wrote and passed it on.',
      { text: 'The carrying case is back in stock.', commentRisk: 'property-damage' },
    ],
  },
  'core-legal-advice': {
    mustFlag: [
      'You could sue them for that.',
      'Under consumer law you get nothing.',
      'By law you have to accept it.',
    ],
    mustPass: [
      'You can return it within 30 days.',
      'A consumer advice centre can tell you what your rights are.',
      'You have the right size, it runs large.',
      'I am handing this to our legal team.',
    ],
  },
  'core-disparages-competitor': {
    mustFlag: [
      'Our competitors are cheating.',
      'We are cheaper than the competition.',
      'Their products are rubbish.',
    ],
    mustPass: [
      'Thank you for comparing us with others.',
      'The new model is faster than the one from last year.',
      'Both brands are good, ours has the bigger tank.',
      'We cannot speak for other shops.',
    ],
  },
  'core-breach-statement': {
    mustFlag: [
      'We were hacked on Tuesday.',
      'Your details have not been leaked.',
      'There was a data leak, sorry.',
    ],
    mustPass: [
      'We take this seriously and our security team is on it.',
      'If there has been a breach, we will write to everybody concerned.',
      'Please change your password to be on the safe side.',
      'You can read how we keep data safe on our privacy page.',
    ],
  },
  'core-identifies-employee': {
    mustFlag: ['The driver was called Mehmet.', 'We’ve dismissed the manager.', 'Her last name is Olsen.'],
    mustPass: [
      'Your driver will be with you at noon.',
      'I have told the shop’s manager about it.',
      'Thank you for the kind words about our technician!',
      { text: 'The driver was called Mehmet.', audience: 'private' },
    ],
  },
};
