import type { WrittenRule } from '../written-pack';
import { SUPPORT } from './sources';

const SELF_HARM: WrittenRule['applies'] = { audience: 'any', commentRisks: ['self-harm'] };
const ASK = 'Safeguarding, now';
const NOT = ['not', "can't", 'cannot', "don't", 'never', "won't", 'nobody', 'no'];

/** What makes it worse for somebody at risk. */
export const SELF_HARM_HARM: readonly WrittenRule[] = [
  {
    id: 'crisis-promises-outcome',
    title: 'Promises that it will be all right',
    severity: 'block',
    reason:
      'Nobody can know that, and the person feels it. Say that you have read them and that others are there to listen.',
    applies: SELF_HARM,
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:(?:everything|all|it|things|life)(?:'ll| will|'s going to| is going to| are going to) (?:surely |definitely |all |soon )?(?:be (?:all right|alright|fine|ok|okay|better|good|great)|get better|work out|turn out (?:fine|well)|look better)|tomorrow (?:is another day|will be better)|(?:we|i)(?:'ll| will) (?:always be (?:here|there) for you|save you|fix this|make it (?:all )?(?:right|better)|never leave you)|time heals)\\b",
      },
    ],
    unlessAfter: [...NOT, 'whether', 'if'],
    wording: 'you don’t have to carry this alone',
    ask: ASK,
    source: SUPPORT,
    mustFlag: [
      'Everything will be fine.',
      'It’ll get better.',
      'We’ll always be here for you.',
      'Tomorrow is another day.',
      'Things are going to work out.',
      'Time heals, you will see.',
    ],
    mustPass: [
      'You don’t have to carry this alone.',
      'I can’t promise that it will get better tonight, but there are people who listen.',
      'I’m here for the next hour, may I write to you in private?',
      { text: 'Everything will be fine with the new version.', commentRisk: 'outage' },
      'Thank you for telling us how you feel.',
      'People at the helpline will listen at any hour.',
    ],
  },
  {
    id: 'crisis-names-method',
    title: 'Names a way of doing it',
    severity: 'block',
    reason: 'Naming a way can put it within reach. Leave it out, even when the person has named it.',
    applies: SELF_HARM,
    looksAt: [
      {
        kind: 'words',
        any: [
          'overdose*',
          'overdosing',
          'pills',
          'sleeping tablets',
          'noose',
          'rope',
          'razor*',
          'blade*',
          'hanging yourself',
          'hang yourself',
          'cut yourself',
          'cutting yourself',
          'cutting',
          'slit*',
          'jump off',
          'jumping off',
          'jump from',
          'in front of a train',
          'gun',
          'shoot yourself',
          'poison*',
          'drown*',
          'wrists',
        ],
      },
    ],
    wording: null,
    ask: ASK,
    source: SUPPORT,
    mustFlag: [
      'Please don’t take the pills.',
      'An overdose is not the answer.',
      'Put the razor away.',
      'Don’t jump off anything!',
      'Cutting yourself will not help.',
      'Please put the gun down.',
    ],
    mustPass: [
      'Please don’t hurt yourself. Can you call somebody you trust?',
      'Are you safe right now?',
      'Please go to a place where you are safe, and call the emergency number.',
      { text: 'Please keep the pills in the box until we have called you.', commentRisk: 'injury' },
      'Is somebody with you?',
      'You deserve to talk to someone tonight.',
    ],
  },
  {
    id: 'crisis-argues-or-shames',
    title: 'Argues with somebody in despair',
    severity: 'block',
    reason: 'Reasons and guilt close the door. Listen, say that you are sorry, and show the way to help.',
    applies: SELF_HARM,
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:think (?:of|about) (?:your (?:family|kids|children|parents|mother|friends|pets?)|those you leave|what (?:it|this) does to)|(?:suicide|it|this|that) is (?:never |not )(?:the|an) (?:answer|solution|option)|(?:permanent|long[- ]term) solution|you have no reason|what do you have to be (?:sad|unhappy)|why would you (?:do|say|want)|you(?:'re| are) (?:being|just) (?:\\w+ )?(?:selfish|dramatic|weak|a coward|ungrateful)|commit(?:ting|ted)? suicide|(?:is|it's|that's) a sin)\\b",
      },
    ],
    wording: 'I’m sorry that it hurts so much',
    ask: ASK,
    source: SUPPORT,
    mustFlag: [
      'Think of your family.',
      'Suicide is never the answer.',
      'It’s a permanent solution to a short problem.',
      'You have no reason to feel that way.',
      'Why would you want that?',
      'Please don’t commit suicide.',
    ],
    mustPass: [
      'I’m sorry that it hurts so much.',
      'Is there somebody in your family who could be with you tonight?',
      'Would you like to tell me more in a direct message?',
      { text: 'Think about your family plan: it saves two fees.', commentRisk: 'outage' },
      'You are allowed to feel like this, and you deserve help.',
      'I have no answer, but I know people who will listen.',
    ],
  },
];
