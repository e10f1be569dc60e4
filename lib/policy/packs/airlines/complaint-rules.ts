import type { WrittenRule } from '../written-pack';
import { COMPLAINTS } from './sources';

/** How a carrier takes a complaint. */
export const COMPLAINT_RULES: readonly WrittenRule[] = [
  {
    id: 'air-complaint-nowhere-to-go',
    title: 'Turns a complaint away without saying where it goes',
    severity: 'block',
    reason:
      'A carrier that takes no complaints on a social page should say so and point to where it does. Add the way.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'missing',
        when: [],
        whenPatterns: [
          "\\b(?:(?:we|i) (?:can ?not|can't|don't|do not|are not able to|aren't able to|are unable to|won't) (?:take|handle|accept|process|deal with|answer|log|register) (?:\\w+ ){0,2}?(?:complaints?|claims?)(?: (?:here|on \\w+|on social(?: media)?|in (?:this|the) (?:thread|comments?)))?|(?:this|here) is not the (?:right )?(?:place|channel|page) (?:for|to (?:make|file|post)) (?:\\w+ )?(?:complaints?|claims?)|complaints? (?:are|is) not (?:taken|handled|accepted|answered) here)\\b",
        ],
        needs: [
          [
            'form',
            'customer relations',
            'complaints page',
            'complaints desk',
            'complaints address',
            'our website',
            'on our site',
            'link',
            'https',
            'direct message',
            'dm',
            'write to',
            'e-mail',
            'email',
          ],
        ],
      },
    ],
    wording: '$0, the complaints form is on our website',
    ask: 'Customer relations',
    source: COMPLAINTS,
    mustFlag: [
      'We don’t take complaints here.',
      'This is not the place for complaints.',
      'Sorry, we can’t handle claims on social media.',
      'Complaints are not answered here.',
      'I am sorry, but we are unable to process your complaint.',
      'We do not accept complaints in the comments.',
    ],
    mustPass: [
      'We don’t take complaints here, please use the form on our website.',
      'We can’t handle claims in this thread: the complaints page is linked in our profile, here is the link.',
      'I have passed your complaint on to customer relations.',
      'This is not the place for personal details, please send us a direct message.',
      'We take every complaint seriously.',
      'We can’t answer complaints in public; please write to customer relations.',
    ],
  },
  {
    id: 'air-form-letter',
    title: 'Answers with a form letter',
    severity: 'warn',
    reason:
      'The answer has to be about what went wrong on this trip. Name the problem, and what happens next.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:we (?:have |always )?(?:noted|value|appreciate|welcome) (?:\\w+ )?(?:feedback|comments)(?: (?:from|of) (?:\\w+ ){0,2}?(?:passengers|customers|guests|travell?ers))?|your (?:feedback|comments?|opinion|satisfaction) (?:is|are) (?:very |extremely |so )?(?:important|valuable) to us|we (?:strive|always strive|aim|endeavou?r) to (?:provide|offer|deliver|give) (?:\\w+ ){0,5}?(?:service|experience|travel)|we (?:apologi[sz]e|are sorry|regret) for any inconvenience(?: (?:this|it|that) (?:may|might) have caused(?: you)?)?|rest assured (?:that )?(?:your|we))\\b',
      },
    ],
    wording: null,
    source: COMPLAINTS,
    mustFlag: [
      'We value all feedback from our passengers.',
      'Your comments are very important to us.',
      'We always strive to provide the best possible service.',
      'We apologize for any inconvenience this may have caused.',
      'Rest assured that your message was read.',
      'We have noted your feedback.',
    ],
    mustPass: [
      'I’m sorry you waited three hours at the gate with two small children.',
      'Your bag was left in the transfer hall; it is on the next flight.',
      'Customer relations is looking into the seat change you describe.',
      'Thank you for the details about the missing meal.',
      'I have read what you wrote about the crew, and passed it on to their manager.',
      'Your comment about the broken seat is with the cabin team.',
    ],
  },
  {
    id: 'air-answer-too-late',
    title: 'Names a time for the answer that is too long',
    severity: 'warn',
    reason:
      'A written complaint is acknowledged within 30 days and answered in substance within 60. Name no time beyond that.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:answer|reply|respond|response|hear (?:back )?from us|get back|decision|look(?:ed)? (?:at|into)|process(?:ed|ing)?|handle[d]?)(?: \\w+){0,6}? (?:in|within|up to|about|around|after|least|takes?|take) (?:up to |about |around |at least )?(?:(?:6[1-9]|[7-9]\\d|[1-9]\\d\\d) days|(?:9|1\\d|2\\d) weeks|(?:nine|ten|eleven|twelve|sixteen) weeks|(?:[3-9]|1\\d|three|four|five|six|several) months|(?:a|one) (?:quarter|year)|half a year)\\b',
      },
    ],
    unlessAfter: ['not', 'never'],
    wording: null,
    ask: 'Customer relations',
    source: COMPLAINTS,
    mustFlag: [
      'You will get an answer within 90 days.',
      'We’ll get back to you in three months.',
      'A response can take up to 12 weeks.',
      'You should hear back from us within six months.',
      'Your claim will be processed in about 75 days.',
      'The decision takes several months at the moment.',
    ],
    mustPass: [
      'You will get an answer within 30 days.',
      'Customer relations will reply within two weeks.',
      'We answer in substance within 60 days.',
      'You can book flights up to eleven months ahead.',
      'Vouchers are good for 24 months.',
      'We got your message of three months ago, and I am sorry nobody replied.',
    ],
  },
];
