import type { MoreExamples } from '../core-rule';

export const PLAIN_WORDS_EXAMPLES: MoreExamples = {
  'core-asap': {
    mustFlag: ['ASAP, I promise.', 'Please write asap!', 'Will do a.s.a.p.', 'We need it Asap to help.'],
    mustPass: [
      'We’ll do it as the next step.',
      'I’ll write by noon.',
      'It takes a day or two.',
      'The soap is back in stock.',
    ],
  },
  'core-jargon': {
    mustFlag: [
      'We leverage your feedback.',
      'That feature is deprecated.',
      'Going forward we do it so.',
      'Our stakeholders agree.',
    ],
    mustPass: [
      'We use what you tell us.',
      'The old page is gone.',
      'Our levers are made of steel.',
      'From now on we do it so.',
    ],
  },
  'core-all-caps': {
    mustFlag: ['PLEASE READ this first', 'We are VERY VERY SORRY', 'ES TUT UNS LEID', 'NO PODEMOS hacerlo'],
    mustPass: [
      'The LED model is sold out.',
      'I am from the UK. A USB cable is in the box.',
      'Ask HR? No.',
      'A, B and C are all fine.',
    ],
  },
  'core-exclamation-run': {
    mustFlag: ['Sorry!!!', 'What?!?!', 'Hooray!! It works.', '¡Gracias!!'],
    mustPass: ['Sorry!', 'What?! No way.', 'Hooray! It works!', '¡Gracias!'],
  },
  'core-emoji-run': {
    mustFlag: ['Thanks ❤️❤️❤️', '😀 😀 😀 welcome', '✅ charged\n✅ paired\n', 'Bye 👋🏽👋🏽👋🏽'],
    mustPass: ['Thanks ❤️', 'Bye 👋🏽', '🎉 It is here', 'Sun ☀️ or rain 🌧️?'],
  },
  'core-hashtag-case': {
    mustFlag: [
      'Join #coffeelovers today',
      '#alwaysthereforyou',
      'Our #blackfridaydeals are here',
      'Watch #weatherwarnings',
    ],
    mustPass: ['Join #CoffeeLovers today', 'See #news', 'Item #12345678901', 'a#notahashtagatall'],
  },
  'core-decorative-letters': {
    mustFlag: ['𝓣𝓱𝓪𝓷𝓴 𝓎𝑜𝓊', 'ＳＡＬＥ is on', 'The 🅂🄰🄻🄴 and 🅱🅸🅶 news', 'It is 𝘷𝘦𝘳𝘺 easy'],
    mustPass: ['Thank you', 'Ελληνικά και русский', 'x² + y²', 'The Ⓜ stop is near'],
  },
  'core-too-long-x': {
    mustFlag: ['a'.repeat(281), 'Thank you. '.repeat(26), '👍'.repeat(141), `${'é'.repeat(280)}!`],
    mustPass: [
      'a'.repeat(280),
      '👍'.repeat(140),
      { text: 'word '.repeat(60), audience: 'private' },
      { text: 'word '.repeat(60), platform: 'facebook' },
    ],
  },
  'core-too-long-facebook': {
    mustFlag: [
      'a'.repeat(8001),
      'Thank you. '.repeat(800),
      `${'a'.repeat(8000)}!`,
      `${'line\n'.repeat(1600)}end`,
    ],
    mustPass: [
      'a'.repeat(8000),
      'Thank you. '.repeat(700),
      { text: 'a'.repeat(8001), audience: 'private' },
      { text: 'a'.repeat(8001), platform: 'x' },
    ],
  },
};
