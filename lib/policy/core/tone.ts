import { asCoreRules } from './core-rule';
import { TONE_EXAMPLES } from './examples/tone-examples';

const SOURCE = 'Practice; plain and kind words';
const ANY = { audience: 'any' } as const;

/** no blame, no sneer, nothing off the shelf. */
export const TONE = asCoreRules(
  [
    {
      id: 'core-calm-down',
      title: 'Tells somebody how to feel',
      severity: 'warn',
      reason: 'Nobody ever calmed down by being told to. Show that you have understood instead.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            '\\b(?:please )?(?:just )?(?:calm down|chill out|settle down|take a deep breath)\\b|\\b(?:please|just) relax\\b|\\brelax[.!]',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:no need|there is no need|no reason) to (?:shout|yell|be (?:so )?(?:rude|angry|upset|aggressive)|get (?:so )?(?:upset|angry|worked up))',
        },
        {
          kind: 'words',
          any: [
            'beruhigen Sie sich',
            'beruhig dich',
            'regen Sie sich nicht auf',
            'cálmese',
            'cálmate',
            'tranquilícese',
            'tranquilízate',
          ],
        },
      ],
      wording: 'I can see why this is upsetting',
      source: SOURCE,
      mustFlag: ['Please calm down.', 'There is no need to be rude.', 'Jetzt beruhigen Sie sich.'],
      mustPass: ['I can see why you are upset.', 'Let me look into this for you.'],
    },
    {
      id: 'core-blames-customer',
      title: 'Blames the customer',
      severity: 'warn',
      reason:
        'Even where the customer missed something, saying so in public wins nothing. Say what to do next.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\byou (?:(?:should|could)(?: have|'ve) (?:just |at least |first )?(?:read|checked|known|done|told|asked|called|contacted|looked|followed|thought|kept|written|paid|noticed|tried|listened)|must(?: have|'ve) (?:broken|dropped|missed|forgotten|misread|entered|typed|done)|failed to|forgot to|didn't (?:read|check|follow|listen|bother)|did not (?:read|check|follow|listen))(?: \\w+)?",
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:(?:(?:that|this|it)(?:'s| is) )?your (?:fault|own (?:fault|mistake|problem))|(?:that|this|it)(?:'s| is) (?:your (?:mistake|problem)|on you))\\b",
        },
        {
          kind: 'pattern',
          pattern: "\\bif you(?:'d| had)(?: only| just)? (?:read|checked|followed|listened|looked)\\b",
        },
        { kind: 'pattern', pattern: '\\bread the (?:manual|instructions|terms|faq|website)\\b' },
        {
          kind: 'words',
          any: [
            'hätten Sie doch',
            'hättest du doch',
            'hätten Sie nur',
            'hätten Sie das',
            'selbst schuld',
            'Ihre eigene Schuld',
            'deberías haber',
            'debería haber',
            'culpa tuya',
            'culpa suya',
          ],
        },
      ],
      unlessAfter: [
        'not',
        "isn't",
        'nicht',
        'no',
        'sorry',
        'service',
        'care',
        'experience',
        'information',
        'answer',
      ],
      wording: null,
      source: SOURCE,
      mustFlag: [
        'You should have read the label.',
        'That’s your own fault.',
        'If you had checked, you would know.',
        'Da sind Sie selbst schuld.',
      ],
      mustPass: [
        'Here is how to set it up.',
        'This is not your fault.',
        'You should have received an e-mail.',
        'I understand your problem.',
      ],
    },
    {
      id: 'core-as-i-said',
      title: 'Sounds dismissive',
      severity: 'warn',
      reason: '“As I said” tells people they did not listen. Just say it again, in other words.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:as|like) (?:i|we)(?:'ve| have)?(?: already| just| previously| clearly)? (?:said|told|mentioned|explained|stated|written|wrote)(?: you)?(?: before| already| above| earlier)?\\b,?",
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:(?:telling you|say this|said this|saying this) for the (?:last|hundredth|umpteenth) time|how many (?:more )?times (?:do|must|have|should) (?:i|we)|(?:i|we) already told you)',
        },
        {
          kind: 'words',
          any: [
            'wie gesagt',
            'wie bereits erwähnt',
            'wie schon gesagt',
            'zum letzten Mal',
            'como ya dije',
            'como ya dijimos',
            'como le dije',
            'por última vez',
          ],
        },
      ],
      wording: 'In short:',
      source: SOURCE,
      mustFlag: [
        'As I said, the form is online.',
        'Like we already told you, it is sold out.',
        'Wie bereits erwähnt ist das so.',
      ],
      mustPass: [
        'Thank you once again, enjoy it.',
        'How many times did it happen?',
        'The form is online, here is the link.',
        'You said the hose leaks. Is that still so?',
      ],
    },
    {
      id: 'core-sarcasm',
      title: 'Sounds sarcastic',
      severity: 'warn',
      reason: 'In writing a sneer reads twice as hard, and screenshots stay. Leave it out.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            '\\bsorry (?:that )?(?:you feel that way|if you (?:feel|felt|were offended)|you were offended)',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:good luck with that|cry me a river|boo hoo|oh really|wow, just wow|thanks captain|what did you expect|first world problems?|(?:just|you (?:will )?have to) deal with it|get a life|no offen[cs]e,? but|nice try|not (?:my|our) problem)\\b',
        },
      ],
      wording: null,
      source: SOURCE,
      mustFlag: ['I’m sorry you feel that way.', 'Good luck with that.', 'Not our problem.'],
      mustPass: [
        'I’m sorry this spoiled your morning.',
        'Good luck with your exam!',
        'Our team will deal with it today.',
      ],
    },
    {
      id: 'core-dismissive',
      title: 'Waves the problem away',
      severity: 'warn',
      reason: 'For this person it does happen. Ask what they see instead of comparing.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:(?:it )?works (?:fine|perfectly|well|great) (?:for|on) (?:me|us|my|our)|it works (?:for|on) (?:me|us|my|our)|(?:nobody|no one) else (?:has|is|had|complain\\w*|report\\w*)|(?:it|this|that)(?:'s| is)(?: just| only) an? (?:hose|machine|app|game|parcel|coffee|phone|package)|(?:that's|this is|that is) not (?:my|our) (?:department|job)|you (?:are|'re) the only (?:one|person))",
        },
      ],
      wording: null,
      source: SOURCE,
      mustFlag: [
        'Strange, it works fine for me.',
        'Nobody else has complained.',
        'That’s not my department.',
      ],
      mustPass: ['Which version do you see this on?', 'Let me find the right department for you.'],
    },
    {
      id: 'core-template-apology',
      title: 'Sounds like a form letter',
      severity: 'tip',
      reason: 'People have read this sentence a thousand times. Name what went wrong for them.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:we |i )?(?:sincerely |deeply |do )*(?:apologi[sz]e|(?:are |am |'re |'m )?sorry|our apologies) for (?:any|the) inconvenience(?: (?:this|that|it)? ?(?:may|might|has|have)? ?(?:have )?caused(?: you)?)?",
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:your (?:call|feedback|opinion|business) is (?:very )?important to us|we value your (?:feedback|business|custom)|we take this (?:matter )?very seriously)',
        },
        {
          kind: 'words',
          any: [
            'entschuldigen Sie die Unannehmlichkeiten',
            'bedauern die Unannehmlichkeiten',
            'disculpe las molestias',
            'lamentamos las molestias',
          ],
        },
      ],
      wording: null,
      source: SOURCE,
      mustFlag: ['We apologise for any inconvenience caused.', 'Your feedback is important to us.'],
      mustPass: ['I’m sorry your counter got wet.', 'Thank you for telling us about the hose.'],
    },
  ],
  TONE_EXAMPLES,
);
