import type { MoreExamples } from '../core-rule';

export const TONE_EXAMPLES: MoreExamples = {
  'core-calm-down': {
    mustFlag: ['Just relax.', 'No reason to get upset.', 'Cálmese, por favor.'],
    mustPass: [
      'I understand why you are angry.',
      'The chair is made to relax in.',
      'Das ist ärgerlich, ich sehe es mir an.',
      'Siento mucho lo ocurrido.',
    ],
  },
  'core-blames-customer': {
    mustFlag: ['You must have entered it wrong.', 'Just read the manual.'],
    mustPass: ['Here is the page of the manual that shows it.', 'Could you check the cable for me?'],
  },
  'core-as-i-said': {
    mustFlag: ['How many times do I have to say it?', 'I already told you.', 'Como ya dije, está agotado.'],
    mustPass: ['It is as you said.', 'Ich habe es gesagt bekommen und kümmere mich.'],
  },
  'core-sarcasm': {
    mustFlag: ['What did you expect?', 'Sorry if you were offended.', 'Cry me a river.'],
    mustPass: [
      'What did you see on the screen?',
      'Sorry that the lid broke.',
      'We are lucky to have customers like you.',
    ],
  },
  'core-dismissive': {
    mustFlag: ['You are the only one with this problem.', 'It’s just a phone, you know.', 'It works for us.'],
    mustPass: [
      'Does it work in another browser?',
      'You are one of the first to try it.',
      'Our phone line works again.',
      'I’ll ask the department that knows.',
    ],
  },
  'core-template-apology': {
    mustFlag: [
      'Sorry for any inconvenience.',
      'We value your feedback.',
      'Wir bedauern die Unannehmlichkeiten.',
      'Your call is important to us.',
    ],
    mustPass: [
      'I’m sorry you had to wait an hour.',
      'Your feedback on the lid went to the designers.',
      'Entschuldigen Sie die lange Wartezeit.',
      'That was inconvenient, and I’m sorry.',
    ],
  },
};
