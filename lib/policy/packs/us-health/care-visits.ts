import type { WrittenRule } from '../written-pack';
import { GENERAL_LINE, IN_PUBLIC_IN_THE_US, OCR_DECEMBER_2022 } from './in-public';

const WHEN =
  '(?:(?:on|last|this|in|back in|since) (?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|year|spring|summer|fall|winter|the \\d|\\d)\\w*|yesterday|(?:\\w+ )?(?:weeks?|months?|days?) ago)';

/** That somebody came, when, and what for. */
export const CARE_VISITS: readonly WrittenRule[] = [
  {
    id: 'us-health-procedure',
    title: 'Speaks of somebody’s procedure',
    severity: 'block',
    reason:
      'What was done is health data and proves that the person was here. Leave it out and ask them to call.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      "\\byour (?:child's |son's |daughter's |husband's |wife's |mother's |father's )?(?:recent |last |next |first |second |upcoming |previous |dental |medical |annual |\\w+day )*(?:procedure|surgery|operation (?:was|went|took|on)|root canal|crowns?|fillings?|implants?|tooth extraction|braces|dentures?|check-?up|physical exam|biopsy|colonoscopy|x-?rays?|mri|ct scan|ultrasound|blood ?work|lab work|test results|vaccination|injections?|iv infusion|dialysis|chemo(?:therapy)?|physical therapy|therapy sessions?|counseling|anesthesia|hospital stay|hospital admission|discharge|exam results|consultation with (?:dr|doctor)\\.?)\\b",
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['whether', 'if'],
    wording: null,
    ask: 'Privacy team',
    source: OCR_DECEMBER_2022,
    mustFlag: [
      'We’re glad your root canal went well.',
      'Your surgery took longer because of the swelling.',
      'Your test results were sent in time.',
      'Sorry that your last check-up felt rushed.',
      'Your daughter’s braces were fitted as agreed.',
      'Your therapy sessions ended in spring.',
    ],
    mustPass: [
      'Please call our office, we’d like to hear from you.',
      'We offer root canals and crowns; the price list is on our page.',
      'Test results reach people through the portal.',
      { text: 'Your test results are in the portal.', audience: 'private' },
      'Our team explains each procedure before it starts.',
      'Your comment means a lot to our team.',
    ],
  },
  {
    id: 'us-health-dated-visit',
    title: 'Names the day somebody was here',
    severity: 'warn',
    reason: 'A date and a visit together show that somebody is in care. Leave both out.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      `\\b(?:your (?:\\w+ )?(?:visit|stay|session)|(?:when|after|since|the day) you (?:came in|visited|saw us|were here|were seen|checked in|walked in|left)|you (?:came in|visited us|saw us|were here|were seen|checked in)|we saw you|(?:it was|was|been) (?:\\w+ )?seeing you) (?:\\w+ ){0,3}?${WHEN}`,
      '\\byour (?:\\w+ )?(?:appointment|consultation)s? (?:\\w+ ){0,4}?(?:was|were|yesterday|last \\w+|\\w+ (?:days|weeks|months) ago)\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['whether', 'if', 'when'],
    wording: GENERAL_LINE,
    ask: 'Privacy team',
    source: OCR_DECEMBER_2022,
    mustFlag: [
      'Your visit on Tuesday was short because you came late.',
      'We saw you last week and all was fine.',
      'Sorry about your stay last month.',
      'You were here three weeks ago.',
      'Your appointment on the 4th was confirmed twice.',
      'It was good seeing you in March.',
      'When you came in yesterday, all rooms were taken.',
    ],
    mustPass: [
      'We hope to welcome you soon.',
      'We’re open on Tuesday from 8 to 5.',
      'Appointments can be moved online until the day before.',
      'We posted the new hours last week.',
      'Looking forward to seeing you in March!',
      'Your appointment with our technician is on Friday.',
      { text: 'Your visit on Tuesday is confirmed.', audience: 'private' },
      'We read your comment on Tuesday and passed it on.',
    ],
  },
  {
    id: 'us-health-missed-appointment',
    title: 'Says that somebody missed an appointment',
    severity: 'block',
    reason:
      'It shows that the person is in care, and blames them in public. Leave it out and ask them to call.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\byou (?:no-?showed|missed (?:your|an|the|two|three|several) appointments?|(?:didn't|did not) show up (?:for|to) (?:your|the|an) appointment|cancell?ed (?:your|the) appointments?)\\b",
      },
    ],
    unlessAfter: ['whether', 'if', 'when', 'sorry', 'that'],
    wording: GENERAL_LINE,
    ask: 'Privacy team',
    source: OCR_DECEMBER_2022,
    mustFlag: [
      'You missed two appointments.',
      'You didn’t show up for your appointment.',
      'You cancelled your appointment an hour before.',
      'You no-showed and were charged.',
      'As you know, you missed your appointment.',
      'You did not show up to the appointment we kept free.',
    ],
    mustPass: [
      'Appointments can be moved online until the day before.',
      'If you missed your appointment, just call us.',
      { text: 'You missed your appointment.', audience: 'private' },
      'We missed your call, sorry.',
      'You can cancel your appointment in the portal.',
      'Missed appointments happen to everyone; call us any time.',
    ],
  },
  {
    id: 'us-health-thanks-for-visit',
    title: 'Thanks for a visit',
    severity: 'warn',
    reason: 'A thank-you for a visit confirms the visit. Thank for the comment instead.',
    applies: IN_PUBLIC_IN_THE_US,
    looksAt: [
      '\\b(?:thank you|thanks)(?: so much| very much| a lot| again)? for (?:your (?:recent |last |\\w+ )?(?:visit|appointment|stay)|visiting (?:us|our (?:office|clinic|practice|hospital))|coming (?:in|to (?:us|our (?:office|clinic|practice)))|choosing (?:us|our (?:office|clinic|practice|hospital|dentists?|doctors?))(?: for your (?:\\w+ )?(?:care|health|treatment|smile))?|trusting us with your (?:\\w+ )?(?:care|health|treatment|smile|teeth))\\b',
      '\\b(?:glad|happy|pleased|sorry|sad) (?:to hear )?(?:that )?(?:you enjoyed|you had (?:a|such a) (?:\\w+ )?(?:visit|appointment)|your (?:visit|appointment|stay) (?:was|went|left|did))\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    wording: 'thank you for your comment',
    ask: 'Privacy team',
    source: OCR_DECEMBER_2022,
    mustFlag: [
      'Thank you for your recent visit!',
      'Thanks for coming in.',
      'Thank you for choosing our practice for your care!',
      'Glad your appointment went well.',
      'Thanks so much for trusting us with your smile.',
      'So sorry your stay was not what you hoped for.',
    ],
    mustPass: [
      'Thank you for your comment.',
      'Thank you for sharing this with us.',
      'Thanks for visiting our page!',
      { text: 'Thank you for your visit!', audience: 'private' },
      'Thanks for choosing to tell us.',
      'Glad to hear that, we’ll pass it on to the team.',
      { text: 'Thank you for your visit!', jurisdiction: 'DE' },
    ],
  },
];
