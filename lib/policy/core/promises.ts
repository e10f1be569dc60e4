import { asCoreRules, NEGATIONS_EN } from './core-rule';
import { PROMISE_EXAMPLES } from './examples/promise-examples';

const WE_WILL =
  "(?:we|i)(?:'ll| will| shall|'re going to| are going to|'m going to)(?: of course| certainly| happily| gladly| just)?";
const SOURCE = 'Practice; promise only what is known';
const WHEN =
  '(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next week|(?:on |by )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:in|within) (?:the next )?(?:an?|one|two|three|four|five|\\d{1,3})(?:[- ](?:to )?\\d{1,3})? (?:minutes?|hours?|(?:working |business )?days?|weeks?)|by the end of the (?:day|week)|by \\d{1,2}(?::\\d\\d)? ?(?:am|pm)?)';
const AMOUNT = '(?:[€$£¥] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:€|\\$|£|%|percent|euros?|dollars?|pounds?))';

/** no promise that nobody can keep or prove. */
export const PROMISES = asCoreRules(
  [
    {
      id: 'core-promises-refund',
      title: 'Promises a refund',
      severity: 'warn',
      reason:
        'Whether money goes back, and how much, is decided after a look at the case. Offer to check instead.',
      applies: { audience: 'any' },
      looksAt: [
        {
          kind: 'pattern',
          pattern: `\\b${WE_WILL} (?:fully |completely )?(?:refund|reimburse|compensate|replace|pay back|pay for)(?: you| them)?(?: for)?(?: (?:everything|anything|it all|all of it|all costs?|(?:the|your) (?:full|whole|entire) (?:amount|order|price|cost|sum)|your (?:money|order|purchase)|every (?:penny|cent)|it|this|in full|the full amount))*`,
        },
        {
          kind: 'pattern',
          pattern:
            "\\byou(?:'ll| will) (?:get|receive|have) (?:your|all your|the|a) (?:money|full refund|refund)(?: back)?",
        },
      ],
      unlessAfter: NEGATIONS_EN,
      unlessWith: ['if', 'whether'],
      wording: 'we’ll go through your options',
      source: SOURCE,
      mustFlag: [
        'We’ll refund everything.',
        'Don’t worry, you will get your money back!',
        'I will reimburse you in full',
      ],
      mustPass: ['I’ll check what we can do about the refund.', 'Refunds go back to the card you paid with.'],
    },
    {
      id: 'core-guarantee',
      title: 'Promises more than we can know',
      severity: 'warn',
      reason: 'Nobody can prove “guaranteed”, “100 %” or “never again”. Say what you will do.',
      applies: { audience: 'any' },
      looksAt: [
        {
          kind: 'pattern',
          pattern: '\\b(?:we|i)(?: can| do)?(?: absolutely| personally)? (?:guarantee|promise|swear)\\b',
        },
        { kind: 'pattern', pattern: '\\b(?:is|are|be|results?|delivery|satisfaction) guaranteed\\b' },
        {
          kind: 'pattern',
          pattern:
            '\\b100 ?(?:%|percent) (?:safe|secure|sure|certain|satisf\\w+|reliable|guaranteed|effective)',
        },
        {
          kind: 'pattern',
          pattern: "\\b(?:this|that|it) (?:will never|won't|will not)(?: ever)? happen again\\b",
        },
        {
          kind: 'pattern',
          pattern: '\\b(?:will|does) always (?:work|arrive|be (?:on time|safe|available|there))\\b',
        },
        {
          kind: 'words',
          any: [
            'wir garantieren',
            'garantiert',
            'wir versprechen',
            'ich verspreche',
            'garantizamos',
            'garantizado',
            'prometemos',
            'te prometo',
          ],
        },
      ],
      unlessAfter: NEGATIONS_EN,
      wording: null,
      source: SOURCE,
      mustFlag: [
        'We guarantee it works.',
        'This will never happen again.',
        'It is 100 % safe.',
        'Wir garantieren die Lieferung.',
      ],
      mustPass: [
        'I can’t promise a date yet.',
        'It is covered by the two-year guarantee.',
        'We will never ask for your password.',
      ],
    },
    {
      id: 'core-definite-date',
      title: 'Promises a date or time',
      severity: 'warn',
      reason:
        'A date that slips costs more trust than none. Name one only if it stands in the system, else say when you will write again.',
      applies: { audience: 'any' },
      looksAt: [
        {
          kind: 'pattern',
          pattern: `\\b(?:will|'ll|should) (?:definitely |certainly |surely )?(?:arrive|be (?:delivered|fixed|repaired|resolved|solved|sorted|refunded|replaced)|get there) ${WHEN}\\b`,
        },
        {
          kind: 'pattern',
          pattern: `\\b(?:it|this|they|order|parcel|package|delivery|refund|replacement|money|service|app|site|everything)(?: will| should|'ll) (?:definitely |certainly )?be (?:with you|there|back|up|working|live)(?: again)? ${WHEN}\\b`,
        },
        {
          kind: 'pattern',
          pattern: `\\byou(?: will| should|'ll) (?:definitely |certainly )?(?:have|get|receive) (?:it|them|your \\w+)(?: back)? ${WHEN}\\b`,
        },
        {
          kind: 'pattern',
          pattern: `\\b${WE_WILL} (?:definitely )?(?:fix|repair|solve|resolve|sort|replace|refund|deliver) (?:it|this|that|everything|your \\w+) ${WHEN}\\b`,
        },
      ],
      unlessWith: ['if', 'usually', 'tracking says', 'tracking shows'],
      wording: null,
      source: SOURCE,
      mustFlag: [
        'Your parcel will arrive tomorrow.',
        'We’ll fix it within two hours.',
        'It should be fixed by Friday',
      ],
      mustPass: [
        'I’ll write to you again by Friday.',
        'We answer within one working day.',
        'We’ll be back tomorrow at nine.',
      ],
    },
    {
      id: 'core-amount-promise',
      title: 'Promises an amount',
      severity: 'warn',
      reason: 'An amount in writing is an offer. Have it approved first, and settle it by DM.',
      applies: { audience: 'any' },
      looksAt: [
        { kind: 'pattern', pattern: `\\b(?:${WE_WILL}|you(?:'ll| will)) (?:\\w+ ){0,5}?${AMOUNT}` },
        {
          kind: 'pattern',
          pattern: `\\b(?:here's|here is|have|enjoy|get) (?:an? )?${AMOUNT} (?:off|voucher|discount|credit)`,
        },
      ],
      wording: null,
      source: SOURCE,
      mustFlag: ['We’ll give you €50 for the trouble.', 'You will get 20 % back', 'Here’s a $10 voucher'],
      mustPass: ['Shipping costs €5 in most countries.', 'We will look into it.'],
    },
  ],
  PROMISE_EXAMPLES,
);
