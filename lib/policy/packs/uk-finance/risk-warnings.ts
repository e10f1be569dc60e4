import type { WrittenRule } from '../written-pack';
import { ASK, BETWEEN, FG24_1, IN_THE_UK, INVESTMENT, RISK_WARNING } from './investment-words';

/** The warning stands in the message, not behind a click. */
export const RISK_WARNINGS: readonly WrittenRule[] = [
  {
    id: 'uk-finance-no-risk-warning',
    title: 'Speaks of a return without the risk warning',
    severity: 'block',
    reason:
      'Each message has to stand by itself, with the risk as clear as the gain. Use the warning that your firm prescribes for this product.',
    applies: IN_THE_UK,
    looksAt: [
      {
        kind: 'missing',
        when: [],
        whenPatterns: [
          `\\b${INVESTMENT}\\b${BETWEEN}\\b(?:returns?|returned|yields?|yielded|pays?|paid|earns?|gains?|gained|grows?|grew|made|profits?|up)\\b${BETWEEN}\\d+(?:\\.\\d+)? ?(?:%|percent|per cent)`,
          `\\b(?:returns?|yields?|gains?|profits?|earn|growth)\\b(?: (?:of|up to|around|about|over|at|as high as|between|by|to))* \\d+(?:\\.\\d+)? ?(?:%|percent|per cent)${BETWEEN}\\b${INVESTMENT}\\b`,
          '\\b\\d+(?:\\.\\d+)? ?(?:%|percent|per cent) (?:(?:annual|yearly|expected|projected|target|average|potential) )*(?:returns?|yields?|gains?|growth|profits?)\\b',
          `\\b(?:double|triple|grow|multiply) your (?:money|savings|cash|${INVESTMENT})\\b`,
          `\\b(?:(?:why not |you can |you could |it's easy to |just )?(?:start investing|invest (?:now|today|with us|from just|from only|from £ ?\\d|as little as)|buy (?:some )?(?:crypto|bitcoin|shares|etfs?) (?:now|today|with us|in (?:seconds|minutes))))`,
        ],
        needs: [RISK_WARNING],
      },
    ],
    wording: '$0 (capital at risk)',
    ask: ASK,
    source: FG24_1,
    mustFlag: [
      'Our growth fund returned 8% last year.',
      'Earn up to 6% with our ISA.',
      'You can expect a 7% annual return.',
      'Double your money with us!',
      'Start investing in minutes.',
      'Buy bitcoin now, it takes seconds.',
      { text: 'This bond pays 9.5% a year.', audience: 'private' },
    ],
    mustPass: [
      'Capital at risk. Our growth fund returned 8% last year.',
      'Returns are free within 30 days.',
      'You get 10% off your next order.',
      'We’ve invested in a better phone line.',
      'Start investing with care: you may get back less than you put in.',
      'Your pension question needs a colleague; please DM us.',
      'The return label covers 100% of the postage.',
    ],
  },
  {
    id: 'uk-finance-warning-elsewhere',
    title: 'Puts the risk warning behind a click',
    severity: 'block',
    reason: 'A warning that has to be opened first is not prominent. It belongs into this message.',
    applies: IN_THE_UK,
    looksAt: [
      `\\b(?:risk warnings?|risks|risk (?:details|information|disclosure)|disclaimers?)(?: (?:details|apply))?,?:?(?: (?:is|are|can be found|stand|stands|see|on|in|at|under))* (?:(?:in|on|behind|via|at|under|see) (?:the |our |my )?(?:link(?: in bio)?|bio|profile|first comment|comments?|next (?:post|reply|tweet)|thread|website|see more|caption|last slide)|below the fold)\\b`,
      '\\b(?:see|check|read|click|tap|open|follow)(?: through)?(?: on)? (?:the |our |my )?(?:link(?: in (?:bio|our bio))?|bio|profile|website|see more|next (?:post|reply|tweet)|first comment) (?:for|to (?:see|read)) (?:the |all |our )*(?:risks?|risk warnings?|warnings?|disclaimers?)\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    wording: 'capital at risk',
    ask: ASK,
    source: FG24_1,
    mustFlag: [
      'Risk warning in bio.',
      'Risks: see link in bio!',
      'Tap see more for the risk warning.',
      'The risk warning is in the next post.',
      'Check our website for the risks.',
      { text: 'Our disclaimer is in the first comment.', audience: 'private' },
    ],
    mustPass: [
      'Capital at risk. More on our website.',
      'The opening times are in our bio.',
      'Check our website for the new prices.',
      'There is no risk of missing out, it is back in stock.',
      'See the link for the manual.',
      'Safety warnings are on our website.',
      'The next post tells the story of the shop.',
    ],
  },
];
