import type { WrittenRule } from '../written-pack';
import { BRAND } from './sources';

/** When many are angry, hurt or grieving. */
export const BRAND_IN_CRISIS: readonly WrittenRule[] = [
  {
    id: 'crisis-promotes',
    title: 'Promotes something in the middle of a crisis',
    severity: 'block',
    reason:
      'Selling beside a tragedy or a storm of anger is what people remember. Stop every promotion until the lead says so.',
    applies: { audience: 'any', commentRisks: ['viral', 'injury'] },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:shop now|order now|buy now|new collection|(?:discount|promo|voucher|coupon) codes?|(?:check|try) out our (?:\\w+ ){0,2}?(?:new|latest|summer|winter|offer|deal|sale)\\w*|on sale|free shipping|limited (?:time )?offer|special offer|flash sale|giveaway|use (?:the )?code|\\d+ ?(?:%|percent) off)',
      },
    ],
    unlessAfter: ['not', "don't", 'no', 'never', 'paused', 'pause', 'stopped', 'without'],
    wording: null,
    ask: 'The communications lead',
    source: BRAND,
    mustFlag: [
      'Shop now while it lasts!',
      'Here is a promo code for the trouble.',
      'Check out our new summer range.',
      'Everything is 20 % off today.',
      'Stay safe, and enjoy free shipping!',
      'Join our giveaway instead.',
    ],
    mustPass: [
      'We have paused our special offer out of respect.',
      'Our thoughts are with everybody who was there.',
      'We are reading every comment and will write again at six.',
      { text: 'The winter coats are on sale until Sunday.', commentRisk: 'press' },
      'Our statement is on our website.',
      'The road to our shop is closed, the back entrance is open.',
    ],
  },
  {
    id: 'crisis-mocks',
    title: 'Jokes or hits back at the crowd',
    severity: 'block',
    reason:
      'A joke or a jab becomes the story. Use the approved statement, once, and leave the last word to others.',
    applies: { audience: 'any', commentRisks: ['viral', 'discrimination'] },
    looksAt: [
      {
        kind: 'words',
        any: [
          'haters',
          'trolls',
          'keyboard warriors',
          'snowflake*',
          'fake outrage',
          'fake news',
          'witch hunt',
          'cancel culture',
          'drama queen*',
          'get a life',
          'lol',
          'lmao',
          'rofl',
          'haha*',
          'first world problem*',
          'calm down',
          'chill out',
          'overreact*',
          'so sensitive',
          'too sensitive',
          'cry more',
          'nice try',
          'any publicity',
        ],
      },
    ],
    wording: null,
    ask: 'The communications lead',
    source: BRAND,
    mustFlag: [
      'Haters gonna hate.',
      'Lol, okay.',
      'This is just fake outrage.',
      'Please calm down, everyone.',
      'You are overreacting.',
      'Nice try, but no.',
    ],
    mustPass: [
      'We hear you. Our statement is on our website.',
      'You expected better from us, and we are looking into it.',
      'Thank you for telling us so clearly.',
      { text: 'Haha, that made our day!', commentRisk: 'press' },
      'We take this seriously and will write again tomorrow.',
      'I understand why you are angry.',
    ],
  },
  {
    id: 'crisis-guesses',
    title: 'Guesses what happened',
    severity: 'warn',
    reason:
      'Early guesses turn out wrong and travel far. Say what is known, what is not, and when you will write again.',
    applies: { audience: 'any', commentRisks: ['viral', 'injury', 'outage'] },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:(?:it|this|that|the (?:\\w+ )?(?:outage|accident|fire|incident|fault|problem))(?:'s| is| was)? (?:probably|apparently|most likely|presumably|must have been|might have been|may have been|could have been) (?:\\w+ ){0,3}?(?:caused|due|because|by|a|an|the|our|human|somebody)|(?:i|we) (?:think|guess|suspect|assume|believe) (?:that )?(?:it|this|that|the (?:\\w+ )?(?:outage|accident|fire|incident|fault|problem))(?:'s| is| was) (?:\\w+ )?(?:caused|due|because|a|an|the|our)|rumou?r has it|from what (?:i|we) (?:hear|heard))\\b",
      },
    ],
    unlessAfter: ['whether', 'if'],
    wording: null,
    ask: 'The incident lead',
    source: BRAND,
    mustFlag: [
      'It was probably caused by a cable.',
      'I think it’s a problem with the server.',
      'The fire was most likely an accident.',
      'This must have been a human mistake.',
      'From what I hear, nobody was hurt.',
      'We suspect it is due to the update.',
    ],
    mustPass: [
      'We don’t know the cause yet and will write again at six.',
      'Our team is looking into what happened.',
      'The status page shows what is known.',
      { text: 'It was probably the nicest review of the year.', commentRisk: 'press' },
      'The lift is closed until the inspector has been here.',
      'We are sorry for everybody who was there.',
    ],
  },
];
