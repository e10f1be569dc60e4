import type { WrittenRule } from '../written-pack';
import { ASK, BETWEEN, FG24_1, IN_THE_UK, INVESTMENT } from './investment-words';

const SURE =
  "(?:guarantee(?:d|s)?|risk[- ]free|no risk|without (?:any )?risk|zero risk|can't lose|cannot lose|can't go wrong|(?:100% |completely |totally |perfectly )(?:safe|secure)|safe as houses|sure thing|no[- ]brainer)";

/** Fair, clear and not misleading: no sure gain, no hurry, no past taken for the future. */
export const PROMISES_OF_GAIN: readonly WrittenRule[] = [
  {
    id: 'uk-finance-sure-gain',
    title: 'Makes a gain sound sure',
    severity: 'block',
    reason: 'Investments can lose value. A message that hides it is neither fair nor clear.',
    applies: IN_THE_UK,
    looksAt: [
      `\\b${INVESTMENT}\\b${BETWEEN}\\b${SURE}(?: (?:returns?|income|profits?|gains?|growth|yield))?`,
      `\\b${SURE}\\b${BETWEEN}\\b${INVESTMENT}\\b`,
      '\\b(?:guaranteed|risk[- ]free|certain|assured) (?:returns? (?:of|on|each|every|with)|profits?|gains?|growth|yields?|income)\\b',
      '\\b(?:returns?|profits?|gains?|yields?) (?:is|are) (?:guaranteed|certain|assured|risk[- ]free)\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['not', 'no', 'never', "isn't", "aren't", "can't", 'cannot', 'nobody'],
    unlessWith: [
      'no investment is',
      'not guaranteed',
      'no guarantee',
      "isn't guaranteed",
      "aren't guaranteed",
      'never guaranteed',
      'never risk free',
      'not risk free',
      'nothing is guaranteed',
      "can't guarantee",
      'cannot guarantee',
    ],
    wording: null,
    ask: ASK,
    source: FG24_1,
    mustFlag: [
      'Our bond is risk-free.',
      'Guaranteed income from this fund? Yes: guaranteed profits.',
      'With our portfolio you can’t lose.',
      'It’s a no-brainer investment.',
      'Profits are guaranteed.',
      { text: 'Your pension is completely safe with us.', audience: 'private' },
    ],
    mustPass: [
      'No investment is risk-free.',
      'Returns on investments are not guaranteed.',
      'The kettle has a two-year guarantee.',
      'You can’t go wrong with the blue one.',
      'We can’t guarantee what a fund will do.',
      'Returns are free and easy.',
    ],
  },
  {
    id: 'uk-finance-hurry',
    title: 'Hurries people into investing',
    severity: 'warn',
    reason: 'Fear of missing out is no ground for a decision about money. Leave people their time.',
    applies: IN_THE_UK,
    looksAt: [
      `\\b${INVESTMENT}\\b${BETWEEN}\\b(?:before it(?:'s| is) too late|don't miss (?:out|it|this)|last chance|hurry|act (?:fast|now)|while (?:you can|it lasts)|limited time|only today|running out|ends tonight|to the moon|everyone(?:'s| is) (?:buying|doing it|in))`,
      `\\b(?:before it(?:'s| is) too late|don't miss (?:out|this|your chance)|last chance|hurry|act (?:fast|now)|limited time|only today|everyone(?:'s| is) (?:buying|getting into))\\b${BETWEEN}\\b${INVESTMENT}\\b`,
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessWith: ['scam*', 'fraud*', 'be careful', 'beware', 'pressure*'],
    wording: null,
    ask: ASK,
    source: 'FCA FG24/1 (26 March 2024); FCA Consumer Duty',
    mustFlag: [
      'Invest before it’s too late!',
      'Last chance to get into this fund.',
      'Don’t miss out on our new bond.',
      'Everyone is buying crypto right now.',
      'Bitcoin is going to the moon.',
      { text: 'Hurry, the ISA offer ends soon.', audience: 'private' },
    ],
    mustPass: [
      'Take your time, the fund page has all facts.',
      'Last chance to see the film tonight!',
      'Don’t miss out on our summer sale.',
      'Beware of scams that say “last chance” for crypto.',
      'Please hurry to gate 4, boarding ends soon.',
      'You can open an ISA at any time.',
    ],
  },
  {
    id: 'uk-finance-past-performance',
    title: 'Past gains without a word on the future',
    severity: 'warn',
    reason: 'What a product did says little about what it will do. Say so in the same message.',
    applies: IN_THE_UK,
    looksAt: [
      {
        kind: 'missing',
        when: [],
        whenPatterns: [
          `\\b${INVESTMENT}\\b${BETWEEN}\\b(?:returned|gained|grew|rose|made|delivered|outperformed|beat|was up|is up|went up|has done|have done|performed)\\b${BETWEEN}\\b(?:last|past|over|since|this|in \\d{4}|every|the market|so far)\\b(?: (?:year|month|quarter|\\d+|five|ten|three))?`,
          '\\b(?:track record|past (?:results|gains|returns)|historic(?:al)? (?:returns|gains|results))\\b',
        ],
        needs: [
          [
            'past performance',
            'not a guide',
            'no guide',
            'not a reliable indicator',
            'does not predict',
            'says nothing about',
          ],
        ],
      },
    ],
    unlessWith: ['safety', 'delivery', 'punctual*', 'order*'],
    wording: '$0 (past performance is no guide to the future)',
    ask: ASK,
    source:
      'FCA FG24/1 (26 March 2024); COBS on past performance, from general knowledge, check before confirming',
    mustFlag: [
      'The fund gained a lot last year.',
      'Our portfolio beat the market.',
      'This ETF has performed well over five years.',
      'Look at our track record!',
      'Historical returns speak for themselves.',
      { text: 'Bitcoin went up every year so far.', audience: 'private' },
    ],
    mustPass: [
      'The fund gained a lot last year; past performance is no guide to the future.',
      'Our team grew a lot last year.',
      'You will find the fund’s figures in its factsheet.',
      'We have a track record of punctual delivery.',
      'Prices rose last month, sorry.',
      'Your order went up to the depot last night.',
    ],
  },
];
