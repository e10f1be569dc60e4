import type { WrittenRule } from '../written-pack';
import { SUPPORT } from './sources';

const SELF_HARM: WrittenRule['applies'] = { audience: 'any', commentRisks: ['self-harm'] };
const ASK = 'Safeguarding, now';

/** The answer leaves a way open: to somebody who listens, and by a number that somebody has checked. */
export const SELF_HARM_WAY_ON: readonly WrittenRule[] = [
  {
    id: 'crisis-no-way-to-help',
    title: 'Names nobody to turn to',
    severity: 'warn',
    reason:
      'One kind sentence more: somebody who is trained to listen, or a private message. Warm words alone leave the person where they are.',
    applies: { ...SELF_HARM, langs: ['en'] },
    looksAt: [
      {
        kind: 'missing',
        when: [],
        needs: [
          [
            'helpline',
            'crisis line',
            'lifeline',
            'samaritans',
            '988',
            'emergency number',
            'emergency services',
            'trained',
            'counsell*',
            'talk to someone',
            'talk to somebody',
            'talk with someone',
            'somebody you trust',
            'someone you trust',
            'someone near you',
            'direct message',
            'in private',
            'privately',
            'people who listen',
            'safeguarding',
            'people who will listen',
            'somebody in your family',
            'someone who can be with you',
            'somebody with you',
            'mit jemandem',
            'privat schreiben',
            'notruf',
            'hablar',
            'en privado',
            'emergencias',
          ],
        ],
      },
    ],
    wording: '$0. You deserve to talk to someone who is trained to listen',
    ask: ASK,
    source: SUPPORT,
    mustFlag: [
      'I’m so sorry you feel like this.',
      'Thank you for telling us.',
      'You matter to us, Marit.',
      'We have read your message and we care.',
      'That sounds very hard.',
      'Please take good care of yourself tonight.',
    ],
    mustPass: [
      'I’m sorry you feel like this. Is there someone near you who can come over?',
      'You deserve to talk to someone who is trained to listen.',
      'I’m worried about you. May I write to you in a direct message?',
      'If you are in danger now, please call the emergency number where you are.',
      { text: 'Thank you for telling us.', commentRisk: 'press' },
      'I have told our safeguarding team, because we care how you are.',
    ],
  },
  {
    id: 'crisis-number-to-check',
    title: 'Names a number: is it confirmed?',
    severity: 'warn',
    reason:
      'A wrong number can cost a life. Take it from the helpline table, where a lead has confirmed it for the person’s country.',
    applies: SELF_HARM,
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:call|dial|ring|phone|text|number is|reach (?:them|someone) (?:at|on)|hotline|helpline|lifeline|line)(?: is| at| on|:)*(?: [a-z]+){0,3}? ?(?:\\+?\\d[\\d ()/-]{1,16}\\d)\\b',
      },
    ],
    wording: null,
    ask: ASK,
    source: SUPPORT,
    mustFlag: [
      'Please call 555 0100.',
      'You can dial 12345 at any hour.',
      'The helpline is 0800 555 010.',
      'Text HELLO to 55501 now.',
      'Ring them on 01632 960 001.',
      'Their number is 555-0199, please try.',
    ],
    mustPass: [
      'Please call the emergency number where you are.',
      'You can talk to somebody at any hour of the day.',
      'I’m here until 6 and will look at my messages all the time.',
      { text: 'Please call 555 0100.', commentRisk: 'outage' },
      'There is a helpline for your country in my direct message.',
      'You are not 1 in a crowd to us.',
    ],
  },
  {
    id: 'crisis-sends-away',
    title: 'Sends somebody in despair away',
    severity: 'block',
    reason:
      'Whoever wrote to us was looking for a person. Stay with them for one message, show the way to help, and tell safeguarding.',
    applies: SELF_HARM,
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:(?:this|here) is ?(?:n't| not) the (?:right )?(?:place|channel|page)|(?:we|i) (?:can't|cannot|can not|are not able to|am not able to|aren't able to) (?:really |do anything |do much )?(?:help|assist)(?: you| with (?:this|that))?|not (?:our|my) (?:responsibility|problem|job|department|business)|(?:we|i) only (?:deal with|handle|answer|help with) (?:\\w+ ){0,3}?(?:orders|products|questions|deliveries|customers)|(?:delete|take down|remove) (?:your|this|that) (?:\\w+ )?(?:post|comment|message|tweet)|(?:stop|quit) (?:writing|posting|messaging)(?: \\w+){0,2}|(?:contact|call|ask) (?:our )?(?:customer (?:service|support|care)|support team|billing))\\b",
      },
    ],
    wording: 'I’m glad you wrote, and I’m worried about you',
    ask: ASK,
    source: SUPPORT,
    mustFlag: [
      'This is not the right place.',
      'We can’t help you with this.',
      'That is not our responsibility.',
      'We only deal with questions about orders.',
      'Please delete your post.',
      'Please contact our customer service.',
    ],
    mustPass: [
      'I’m glad you wrote, and I’m worried about you.',
      'I’m not a counsellor, but I know people who listen.',
      { text: 'We can’t help you with this here, please call us.', commentRisk: 'outage' },
      'You can contact somebody who is trained to listen.',
      'May I stay in touch with you in a direct message?',
      'Is there someone who can be with you right now?',
    ],
  },
];
