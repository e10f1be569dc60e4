import { asCoreRules, type CoreRule, NEGATIONS_EN } from './core-rule';
import { HEALTH_EXAMPLES } from './examples/health-examples';

const SELF_HARM: CoreRule['applies'] = { audience: 'any', commentRisks: ['self-harm'] };
const CARE = 'Practice; guidance on answering people at risk';

/** Health and self-harm: concern, a safe way on, and nothing that makes it worse. */
export const HEALTH = asCoreRules(
  [
    {
      id: 'core-medical-advice',
      title: 'Gives medical advice',
      severity: 'block',
      reason:
        'We cannot see the person. Wrong advice can harm; say that a doctor or the emergency number is the right place.',
      applies: { audience: 'any' },
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            '\\byou (?:should|must|can|could|may|need to|have to) (?:stop|start|keep|continue|double|increase|reduce|skip|halve)(?: taking| using)? (?:your |the |this )?(?:dose|dosage|medication|medicine|tablets?|pills?|drops|insulin|antibiotics?|treatment)',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:take|try|use) (?:an? |some |two |one )?(?:ibuprofen|paracetamol|aspirin|painkillers?|antihistamines?|antibiotics?)\\b',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:put|apply|rub) (?:some |a bit of )?(?:ice|cream|ointment|butter|toothpaste|lotion) (?:on|to|into)\\b',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:(?:it|that|this) )?(?:sounds|looks) like (?:an? )?(?:allergy|allergic reaction|infection|first[- ]degree burn|mild burn|food poisoning)',
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:you )?(?:don't|do not|won't) need (?:to see |to call |to go to )?(?:a |the )?(?:doctor|hospital|ambulance|a&e)\\b",
        },
      ],
      wording: 'please have a doctor look at it',
      source: 'Practice; no medical advice in replies',
      mustFlag: [
        'You should stop taking your medication.',
        'Just take some paracetamol.',
        'It sounds like an allergic reaction.',
        'You don’t need a doctor for that.',
      ],
      mustPass: [
        'Please see a doctor, and keep the packaging.',
        'If it is an emergency, call your emergency number.',
      ],
    },
    {
      id: 'core-confirms-patient',
      title: 'Confirms that somebody is a patient',
      severity: 'block',
      reason:
        'That somebody is in care is itself health data, even in a thank-you. Answer in general and go private.',
      applies: { audience: 'public' },
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            '\\byour (?:recent |last |latest )?(?:test results?|lab results?|diagnosis|prescription|medical records?|x-?rays?|blood tests?|therapy|surgery|operation|treatment plan|medical (?:history|file))\\b',
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:as (?:a|our) patient|(?:you're|you are|you were|being) (?:a|one of our|our) (?:valued )?patients?|our records show (?:that )?you (?:visited|saw|came))\\b",
        },
      ],
      unlessAfter: ['whether', 'if', 'not'],
      wording: null,
      source: 'US HIPAA settlements over public review replies',
      mustFlag: ['Your test results are ready.', 'Thank you for being our patient!'],
      mustPass: ['We can’t talk about anyone’s health here. Please call us.', 'Thank you for your visit.'],
    },
    {
      id: 'core-self-harm-minimises',
      title: 'Plays down somebody’s despair',
      severity: 'block',
      reason:
        'It tells the person that nobody listens. Say that you have read it, that you are sorry they feel this, and where help is.',
      applies: SELF_HARM,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:cheer up|it(?:'s| is) not that bad|(?:it )?could be worse|others have it worse|don't be (?:silly|so dramatic|stupid)|get over it|snap out of it|think positive\\w*|stay positive|look on the bright side|everything happens for a reason|so much to live for|this too shall pass|(?:that's|it's|don't be) selfish|attention[- ]seek\\w*|you don't mean (?:that|it)|man up|stay strong)\\b",
        },
      ],
      wording: 'I’m really sorry you are going through this',
      source: CARE,
      mustFlag: ['Cheer up, it’s not that bad!', 'You have so much to live for.', 'Think positive.'],
      mustPass: [
        'I’m really sorry you feel like this. You are not alone with it.',
        { text: 'Cheer up, spring is coming!', commentRisk: 'viral' },
      ],
    },
    {
      id: 'core-self-harm-diagnoses',
      title: 'Diagnoses, promises secrecy or asks how',
      severity: 'block',
      reason:
        'We are not therapists, and we cannot keep it to ourselves when a life is at risk. Point to people who can help.',
      applies: SELF_HARM,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:you(?:'re| are)(?: just| clearly| probably)? (?:depressed|suicidal|bipolar|ill|sick|crazy|unstable)|sounds like (?:depression|you're depressed)|(?:i|we)(?:'ll| will)? (?:won't|not|never) tell any(?:one|body)|(?:this|it) stays between us|our (?:little )?secret|how (?:would|will|are) you (?:do|going to do) it|are you (?:serious|joking|kidding))\\b",
        },
      ],
      wording: null,
      source: CARE,
      mustFlag: ['You’re just depressed.', 'We won’t tell anyone, it stays between us.'],
      mustPass: [
        'Would you like to talk to somebody who is trained to listen?',
        'I have told our safeguarding team, because we care how you are.',
      ],
    },
    {
      id: 'core-self-harm-business',
      title: 'Sells, jokes or gathers a crowd',
      severity: 'block',
      reason:
        'Business and cheering have no place here, and a crowd makes it harder. One caring answer, then a private message.',
      applies: SELF_HARM,
      looksAt: [
        {
          kind: 'words',
          any: [
            'voucher*',
            'discount*',
            'coupon*',
            'promo*',
            'sale',
            'refund*',
            'survey',
            'warranty',
            'lol',
            'haha*',
            'likes',
            'retweet*',
            'repost*',
          ],
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:everyone|everybody|guys|let's all|all of you),? (?:please )?(?:send|show|give|tell|share|tag|write)\\b",
        },
        { kind: 'shape', shape: 'exclamation-run' },
        { kind: 'shape', shape: 'emoji-run' },
      ],
      unlessAfter: NEGATIONS_EN,
      wording: null,
      source: CARE,
      mustFlag: ['Here is a voucher to make you smile.', 'Everyone, send her some love!', 'We are here!!'],
      mustPass: [
        'I read your message and I’m worried about you. Can we talk in private?',
        { text: 'Here is a voucher.', commentRisk: 'outage' },
      ],
    },
  ],
  HEALTH_EXAMPLES,
);
