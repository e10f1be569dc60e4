import type { WrittenRule } from '../written-pack';
import { GENERAL_LINE, IN_PUBLIC_IN_THE_US, OCR_2019_2023 } from './in-public';

/** What stands in a chart, and what is asked about health where all can read it. */
export const CARE_RECORDS: readonly WrittenRule[] = [
  {
    id: 'us-health-chart',
    title: 'Quotes or has looked into a chart',
    severity: 'block',
    reason: 'Saying that there is a chart says that there is a patient. Ask the person to call instead.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      '\\byour (?:\\w+ )?(?:chart|medical records?|health records?|patient (?:file|record|account|portal)|dental records?|medical file|intake form|consent form)\\b(?: (?:says?|shows?|states?|notes?|tells?)\\b(?: us)?)?',
      '\\b(?:our|the) (?:medical records?|patient (?:files?|records?)|clinical notes?|notes from (?:your|that|the) (?:visit|day|appointment)) (?:clearly )?(?:say|says|show|shows|state|states|note|indicate)\\b(?: that)?(?: you)?',
      '\\byou (?:signed|initialed|agreed to|gave|refused|declined|consented to) (?:\\w+ ){0,3}?(?:consent(?: form)?|waiver|treatment plan|the treatment|the procedure|the x-?rays?|anesthesia|the surgery)\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['whether', 'if', 'see', 'request'],
    wording: GENERAL_LINE,
    ask: 'Privacy team',
    source: OCR_2019_2023,
    mustFlag: [
      'Your chart says otherwise.',
      'We looked at your medical records and all was done right.',
      'Our clinical notes show that you came late.',
      'You signed the consent form.',
      'You refused the x-rays we offered.',
      'According to your patient file this was explained.',
    ],
    mustPass: [
      'Everyone may see and request your medical records in the portal.',
      'Please call our records office, they will help.',
      'The size chart is on the product page.',
      { text: 'Your chart says otherwise.', audience: 'private' },
      'Consent forms are on our page.',
      'You agreed to wait, thank you for that.',
    ],
  },
  {
    id: 'us-health-asks-about-health',
    title: 'Asks about somebody’s health in public',
    severity: 'block',
    reason: 'An answer would put health data where everyone can read it. Ask the person to call.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      '\\bwhat (?:(?:are|were) (?:your|the) symptoms|(?:is|was) (?:your|the) diagnosis|(?:medication|medicine|drugs?|treatment|procedure|condition)s? (?:are|were|did|do|have) you\\b(?: \\w+)?|did (?:the|our|your) (?:doctor|dentist|nurse) (?:say|tell you|prescribe))',
      '\\b(?:which|what) (?:doctor|dentist|nurse|therapist|surgeon|hygienist) (?:did you|do you|have you|saw you|treated you)\\b(?: \\w+)?',
      '\\b(?:tell|share with|describe to|send|give) (?:us|me) (?:more )?(?:about |here )?(?:your|the) (?:symptoms|diagnosis|condition|medications?|medical history|health (?:history|problem|issue)|treatment|insurance card)\\b',
      '\\bwhen (?:was|did) (?:your (?:last (?:visit|appointment)|procedure|treatment|surgery)|you have your (?:procedure|treatment|surgery))\\b',
      '\\bare you (?:still )?(?:a|our|an existing|a current|a new) patient\\b(?: (?:of ours|here))?',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ["don't", 'not', 'never'],
    unlessWith: ['by phone', 'call us', 'when you call', 'privately', 'private message', 'dm'],
    wording: 'please call our office so that we can help',
    ask: 'Privacy team',
    source: OCR_2019_2023,
    mustFlag: [
      'What are your symptoms?',
      'Which doctor did you see?',
      'Tell us more about your condition.',
      'When was your last visit?',
      'Are you a patient of ours?',
      'What medication are you taking?',
      'What did the dentist say?',
    ],
    mustPass: [
      'Please call our office so that we can help.',
      'Please don’t tell us about your symptoms here.',
      'When would you like us to call back?',
      'Which page did you see that on?',
      { text: 'Which doctor did you see?', audience: 'private' },
      'Tell us more about your idea!',
    ],
  },
];
