import type { WrittenRule } from '../written-pack';
import { REPORTING } from './sources';

/** What is read has to reach the safety desk, with nothing lost and nothing asked in the open. */
export const REPORTS: readonly WrittenRule[] = [
  {
    id: 'pv-plays-down',
    title: 'Plays down a reaction',
    severity: 'block',
    reason:
      'What sounds harmless can be the sign that matters, and only the safety desk judges it. Show concern and hand it on.',
    applies: { audience: 'any', commentRisks: ['injury'] },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:(?:that|this|it)(?:'s| is) (?:(?:quite|totally|completely|perfectly|very|all|just) )?(?:normal|harmless|common|nothing serious|nothing unusual|no big deal|to be expected|mild)|nothing to worry about|must (?:be|have been) (?:something else|a coincidence)|can't be (?:that bad|our product)|no (?:need|reason) to (?:worry|panic)|(?:it|that|this) will (?:soon |just )?(?:pass|go away|wear off|clear up)|everyone (?:reacts|gets that)|your body (?:is|will be) (?:just )?(?:getting used|adjusting|detoxing))\\b",
      },
    ],
    unlessAfter: ['whether', 'if', 'not'],
    wording: 'I’m sorry to hear this happened to you',
    ask: 'The safety desk',
    source: REPORTING,
    mustFlag: [
      'That’s totally normal.',
      'Nothing to worry about!',
      'It will pass in a few days.',
      'There is no need to panic.',
      'This is quite common with new users.',
      'Your body is just getting used to it.',
    ],
    mustPass: [
      'I’m sorry to hear this happened to you.',
      'Please see a doctor if it does not get better.',
      'A doctor can tell you whether that is normal.',
      'Our safety team would like to hear from you today.',
      { text: 'That’s totally normal, the first delivery takes longer.', commentRisk: 'outage' },
      'It is good that you told us.',
    ],
  },
  {
    id: 'pv-no-way-to-report',
    title: 'Does not say who takes the report',
    severity: 'warn',
    reason:
      'The person should learn that somebody records the reaction, and how to reach them. Our own aim is the same working day.',
    applies: { audience: 'any', commentRisks: ['injury'], langs: ['en'] },
    looksAt: [
      {
        kind: 'missing',
        when: [],
        needs: [
          [
            'safety desk',
            'safety team',
            'safety colleagues',
            'safety line',
            'drug safety',
            'pharmacovigilance',
            'medical information',
            'report',
            'reported',
            'record',
            'records',
            'quality team',
            'sicherheitsteam',
            'produktsicherheit',
            'equipo de seguridad',
            'equipo de calidad',
          ],
        ],
      },
    ],
    wording: '$0. Our safety team would like to record this, please send us a direct message',
    source: REPORTING,
    mustFlag: [
      'We are sorry to hear that.',
      'Please see a doctor and get well soon.',
      'Thank you for telling us, Marit.',
      'Oh no! Please send us a direct message.',
      'Sorry about the rash, I hope you feel better.',
      'Could you return the product to the shop?',
    ],
    mustPass: [
      'I’m sorry. Our safety team would like to hear from you today.',
      'Our drug safety colleagues will want to know, please send us a direct message.',
      'Please report it with the form in our profile.',
      'May our safety desk write to you in private?',
      { text: 'Thank you, we are glad you like it.', commentRisk: 'press' },
      'Our medical information line is open now, the number is in the leaflet.',
    ],
  },
  {
    id: 'pv-details-in-public',
    title: 'Asks in public for details of a reaction',
    severity: 'block',
    reason:
      'A report needs a patient, a reporter, a product and what happened, but health details belong in private. Ask for them there.',
    applies: { audience: 'public' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:what|which|describe|tell us|tell me|list|share|post) (?:\\w+ ){0,3}?(?:symptoms?|side[- ]effects?|dose|dosage|medicines?|medications?|medical conditions?|pre-existing conditions?|diagnos\\w+)\\b',
      },
      {
        kind: 'pattern',
        pattern:
          '\\b(?:how old are you|your (?:age|initials)(?: and \\w+)?\\?|(?:are|were) you (?:pregnant|taking (?:any |other |anything)|on (?:any |other )?(?:medication|medicines?)|allergic)|do you (?:take|have) (?:any )?(?:other )?(?:medicines?|medications?|illness\\w*|allerg\\w+|conditions?)|how (?:much|many|long|often) (?:\\w+ ){0,2}?(?:did|have|do) you (?:take|taken|been taking))\\b',
      },
    ],
    unlessAfter: ['not', "don't", 'never', 'please avoid'],
    unlessWith: ['direct message', 'in private', 'privately', 'by dm', 'via dm', 'safety team will ask'],
    wording: 'please tell our safety team more in a direct message',
    ask: 'The safety desk',
    source: REPORTING,
    mustFlag: [
      'Which symptoms do you have?',
      'How old are you?',
      'Please describe the side effects here.',
      'Are you taking any other tablets?',
      'How many tablets did you take?',
      'Tell us your dose.',
    ],
    mustPass: [
      'Please tell our safety team more in a direct message.',
      'Please don’t post side effects with your name in this thread.',
      { text: 'Which symptoms do you have?', audience: 'private' },
      'What colour was the packaging?',
      'Tell us in a direct message which symptoms you had.',
      'How long have you been using the app?',
    ],
  },
];
