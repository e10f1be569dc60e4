import type { WrittenRule } from '../written-pack';
import {
  GENERAL_LINE,
  IN_PUBLIC_IN_THE_US,
  OCR_2019_2023,
  OCR_DECEMBER_2022,
  OCR_JUNE_2023,
} from './in-public';

const FAMILY =
  "(?:child's |son's |daughter's |baby's |husband's |wife's |partner's |mother's |father's |mom's |dad's )?";

/** What somebody has, who looks after them, and who pays. */
export const CARE_DETAILS: readonly WrittenRule[] = [
  {
    id: 'us-health-condition',
    title: 'Names somebody’s condition',
    severity: 'block',
    reason:
      'A condition is for the person and their carers only, also when they wrote of it themselves. Do not repeat it.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      `\\byour ${FAMILY}(?:\\w+ )?(?:diagnos[ie]s|conditions?(?: (?:is|was|got|may|might|means|requires))|symptoms? (?:were|was|are|got|started|began|showed)|diabetes|depression|anxiety|bipolar|adhd|ptsd|addiction (?:treatment|recovery|was|is)|asthma|cancer|tumor|infection|pregnancy|miscarriage|migraines?|seizures?|stroke|fracture|blood pressure|cholesterol|allerg(?:y|ies)|arthritis|gum disease|cavit(?:y|ies)|abscess|std|hiv|medications?|prescriptions?|dosage|insulin|antidepressants?|panic attacks?|eating disorder|treatment plan|medical history)\\b`,
      '\\byou (?:suffer(?:ed)? from|were diagnosed with|have been diagnosed with|tested positive for|are being treated for|were treated for|are on medication|are a (?:diabetic|smoker|heart patient))\\b(?: \\w+)?',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['whether', 'if', 'discuss', 'talk about'],
    unlessWith: ['911', '988', 'emergency number', 'never post'],
    wording: null,
    ask: 'Privacy team',
    source: OCR_JUNE_2023,
    mustFlag: [
      'Your anxiety made the session hard for everyone.',
      'Your diagnosis was explained to you twice.',
      'We’re sorry your son’s asthma got worse.',
      'You were diagnosed with gum disease in our practice.',
      'Your prescription could not be renewed.',
      'Because you suffer from diabetes, healing takes longer.',
      'Your blood pressure was too high that day.',
    ],
    mustPass: [
      'We’re sorry to read this. Please call our office.',
      'Our page explains what helps against migraines.',
      'Prescriptions can be renewed through the portal.',
      { text: 'Your prescription is ready.', audience: 'private' },
      'If your symptoms get worse, call 911.',
      'We take your concerns seriously.',
      'Your story moved us. Please write to our patient line.',
    ],
  },
  {
    id: 'us-health-insurance',
    title: 'Speaks of somebody’s insurance or bill',
    severity: 'block',
    reason: 'Who pays and what is owed shows that the person is in care. Billing talks about that by phone.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      "\\byour (?:\\w+ )?(?:co-?pay(?:ment)?|deductible|medicare|medicaid|health (?:plan|insurance|insurer)|dental (?:plan|insurance)|out[- ]of[- ]network (?:plan|status)|medical bill|hospital bill|insurance (?:company |carrier |plan |claim )?(?:card|didn't|did not|doesn't|does not|won't|refused|denied|declined|only|covers|covered|paid|lapsed|expired|was))\\b",
      "\\byou (?:still )?(?:owe|haven't paid|have not paid|refused to pay|didn't pay|did not pay|never paid) (?:us |for |the |your )*(?:\\w+ )?(?:visit|treatment|procedure|co-?pay|exam|cleaning|surgery|care)\\b",
      "\\byou (?:are|were|aren't|weren't) (?:not )?(?:insured|uninsured|covered by (?:your|medic\\w+)|out of network|in network)\\b",
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['whether', 'if', 'ask'],
    wording: null,
    ask: 'Billing',
    source: OCR_DECEMBER_2022,
    mustFlag: [
      'Your insurance denied the claim, not us.',
      'Your copay was due on the day.',
      'You refused to pay for the cleaning.',
      'Your Medicaid does not include this.',
      'You still owe us for the treatment.',
      'You were out of network at that time.',
    ],
    mustPass: [
      'We take most health plans; the list is on our page.',
      'Please call billing, they will look into it with you.',
      'A deductible is what people pay before the plan does.',
      { text: 'Your copay is due at the desk.', audience: 'private' },
      'Please never post your bill here.',
      'Your parcel was insured by us.',
      'Please tell your insurance company about the damage.',
    ],
  },
  {
    id: 'us-health-names-carer',
    title: 'Names who looked after somebody',
    severity: 'block',
    reason: 'Linking a person to a doctor says that they are in care, and often what for.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      '\\b(?:dr\\.? \\w+|doctor \\w+|nurse \\w+|(?:the|our|your) (?:doctor|dentist|nurse|hygienist|therapist|surgeon|physician|midwife|pediatrician|psychiatrist|counselor)s?) (?:\\w+ ){0,2}?(?:saw|sees|treated|examined|operated on|advised|told|warned|informed|prescribed|diagnosed|took care of|cared for|looked after|gave|offered|explained to|discussed with|remembers) (?:to )?(?:you|your (?:child|son|daughter|husband|wife|mother|father|mom|dad|family))\\b',
      '\\byour (?:doctor|dentist|nurse|hygienist|therapist|surgeon|physician|midwife|pediatrician|psychiatrist|counselor),? (?:dr\\.? )?\\w+,? (?:is|was|will|has|had|says|said|told|would)\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['if', 'whether'],
    wording: GENERAL_LINE,
    ask: 'Privacy team',
    source: OCR_2019_2023,
    mustFlag: [
      'Dr. Lee saw you twice that week.',
      'Our hygienist told you about the bleeding.',
      'The doctor explained to you why it takes time.',
      'Nurse Kim remembers you well.',
      'Your therapist, Dr. Okoye, will call.',
      'Our surgeon operated on your mother with great care.',
    ],
    mustPass: [
      'Dr. Lee leads our new clinic in Austin.',
      'Our doctors take time for every question.',
      'Ask your doctor before you change anything.',
      'Our nurse line is open all night.',
      { text: 'Dr. Lee saw you twice that week.', audience: 'private' },
      'We’ll pass your kind words on to the team.',
    ],
  },
];
