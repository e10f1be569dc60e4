import type { MoreExamples } from '../core-rule';

export const HEALTH_EXAMPLES: MoreExamples = {
  'core-medical-advice': {
    mustFlag: ['You can double your dose.', 'Put some ice on the burn.'],
    mustPass: [
      'Please ask your doctor or pharmacist.',
      'You can use the tablet with a pen.',
      'Take the machine off the mains first.',
      'I cannot say anything about your symptoms, please call a doctor.',
    ],
  },
  'core-confirms-patient': {
    mustFlag: [
      'As our patient you get a reminder.',
      'Your prescription is in the post.',
      'Your surgery went well, I hear.',
      'Our records show that you came in May.',
    ],
    mustPass: [
      'We can’t say here whether anyone is a patient of ours.',
      'Please ring the practice, we are glad to help.',
      'The results of the survey are online.',
      { text: 'Your test results are ready.', audience: 'private' },
    ],
  },
  'core-self-harm-minimises': {
    mustFlag: ['Others have it worse.', 'Just stay positive!', 'Everything happens for a reason.'],
    mustPass: [
      'Thank you for telling us. That sounds very hard.',
      'You matter, and there are people you can talk to now.',
      'Please call the emergency number if you are in danger.',
      { text: 'Stay positive, the sale is on again soon!', commentRisk: 'outage' },
    ],
  },
  'core-self-harm-diagnoses': {
    mustFlag: [
      'How would you do it?',
      'It sounds like depression.',
      'Are you serious?',
      'This stays between us.',
    ],
    mustPass: [
      'I am worried about you. Are you safe right now?',
      'I cannot keep this to myself, because I want you to get help.',
      'Is somebody with you?',
      { text: 'Are you joking? That is great news!', commentRisk: 'viral' },
    ],
  },
  'core-self-harm-business': {
    mustFlag: ['We have made a refund for you.', 'Retweet if you love her.', 'You have our love 💙💙💙'],
    mustPass: [
      'I am really sorry that you feel this way. Can we talk?',
      'There are people who listen, day and night.',
      'Thank you for trusting us with this.',
      { text: 'Everyone, tell us your favourite!', commentRisk: 'viral' },
    ],
  },
};
