import type { WrittenRule } from '../written-pack';
import { FINRA_2210 } from './sources';

const INVESTMENT =
  '(?:shares?|stocks?|funds?|etfs?|bonds|portfolios?|markets?|index|investments?|holdings?|crypto|bitcoin|s&p)';

/** What is said of an investment: nothing foretold, nothing made safe, nothing pressed on anybody. */
export const CLAIMS: readonly WrittenRule[] = [
  {
    id: 'bd-prediction',
    title: 'Foretells what an investment will do',
    severity: 'block',
    reason:
      'A firm may not predict or project performance in a reply. Say where the published facts are instead.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern: `\\b${INVESTMENT} (?:will|is going to|are going to|should|is set to|are set to|is bound to|are bound to) (?:\\w+ ){0,2}?(?:rise|go up|climb|rally|recover|rebound|bounce|double|triple|grow|outperform|soar|beat|fall|drop|crash|go down)\\b`,
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:we|i|our analysts)(?:'re| are| am|'m)? (?:expect(?:ing)?|predict(?:ing)?|forecast(?:ing)?|project(?:ing)?) (?:[\\w-]+ ){0,5}?(?:returns? (?:of|above|around|over|near)|gains|growth|rally)",
      },
      {
        kind: 'pattern',
        pattern:
          "\\byou(?:'ll| will| should| can expect to) (?:easily )?(?:earn|make|see|gain|get) (?:\\w+ ){0,3}?\\d[\\d.]* ?(?:%|percent) (?:(?:a|per) (?:year|month)|returns?|annually|on your (?:money|investment|savings))",
      },
    ],
    unlessAfter: ['whether', 'if', "can't say", 'cannot say', "can't tell", 'cannot tell', 'nobody knows'],
    unlessWith: ['christmas', 'farmers', 'flea market', 'stall*'],
    wording: null,
    ask: 'The registered principal on duty',
    source: FINRA_2210,
    mustFlag: [
      'The stock will go up again soon.',
      'Don’t worry, markets are going to recover by spring.',
      'We expect returns of 8 % from this strategy.',
      'You’ll earn 7% a year with it.',
      'That fund should easily outperform the others.',
      'Our analysts predict double-digit growth here.',
    ],
    mustPass: [
      'We can’t say what the market will do, but the fund’s fact sheet is on our website.',
      'The Christmas market will grow this year.',
      'The price of a share can go up and down.',
      'Your statement will be ready on Monday.',
      'I’m sorry the app showed the wrong balance.',
      'The next update of the portfolio page comes after the market closes.',
      'You will get a 1099 form from us in February.',
      'Nobody can say whether shares will rise.',
      'You’ll get 10% off your next order.',
      'We expect returns to be processed within a week.',
    ],
  },
  {
    id: 'bd-no-risk',
    title: 'Says that nothing can be lost',
    severity: 'block',
    reason: 'No investment is free of risk; saying so is misleading. Name the risk, or leave the claim out.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:guaranteed (?:returns?|profits?|gains?|income|growth)|(?:returns?|profits?|gains) (?:is|are) guaranteed)\\b',
      },
      {
        kind: 'pattern',
        pattern:
          "\\byou (?:can't|cannot|won't|will never|never) (?:possibly )?lose (?:any |your )?(?:money|cash|capital|savings)\\b",
      },
      {
        kind: 'near',
        a: ['risk-free', 'without risk', 'without any risk', 'no risk', 'zero risk', 'no downside'],
        b: [
          'invest',
          'investor',
          'investment',
          'fund',
          'stock',
          'share',
          'bond',
          'portfolio',
          'trade',
          'trading',
          'strategy',
        ],
        within: 8,
        sameSentence: true,
        inflect: 'en',
        negation: { any: ['no', 'not', 'never', "isn't", "aren't", 'nothing', 'none'], within: 6 },
      },
    ],
    unlessAfter: ['no', 'not', 'never', "isn't", "aren't", 'cannot promise', "can't promise"],
    wording: null,
    ask: 'The registered principal on duty',
    source: FINRA_2210,
    mustFlag: [
      'This account offers guaranteed returns.',
      'You can’t lose money with us.',
      'It is a risk-free investment.',
      'There is no risk in this fund.',
      'Returns are guaranteed for the first year.',
      'You will never lose your savings here.',
    ],
    mustPass: [
      'No investment is risk-free.',
      'Please read the part about risk in the prospectus.',
      'You won’t lose access to your account while we look into it.',
      'There is no risk of missing the form: it stays in your inbox.',
      'We can’t promise guaranteed returns, nobody can.',
      'Investing involves risk, and you may lose money.',
    ],
  },
  {
    id: 'bd-recommendation',
    title: 'Recommends an investment to somebody',
    severity: 'block',
    reason:
      'A recommendation needs to know the person, and a comment does not tell. Offer a talk with a registered representative.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern: `\\b(?:you should|you'd better|you ought to|i'd|i would|we'd|we would|we recommend (?:you |that you )?(?:to )?|i recommend (?:you |that you )?(?:to )?|we suggest (?:you )?|go ahead and) ?(?:really |definitely |just |now )?(?:buy|sell|hold|buying|selling|holding|invest in|short|load up on|stay in|get into) (?:\\w+ ){0,4}?(?:${INVESTMENT}|dip)\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:good|great|perfect|best|right) (?:time|moment|day) to (?:invest|buy the dip|(?:buy|sell|get into|load up on) (?:\\w+ ){0,5}?${INVESTMENT})\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:this|that|the|our) (?:\\w+ ){0,2}?${INVESTMENT} (?:is|are) (?:\\w+ ){0,2}?(?:(?:right|perfect|ideal|suitable|made) for you|(?:a|an) (?:\\w+ )?(?:buy|bargain|steal))\\b`,
      },
    ],
    unlessAfter: ['whether', 'if', 'not', "can't", 'cannot', 'when'],
    unlessWith: ["can't say", 'cannot say', "can't tell you", 'cannot tell you', 'no advice'],
    wording: null,
    ask: 'A registered representative',
    source: FINRA_2210,
    mustFlag: [
      'You should buy more shares while they’re low.',
      'I’d hold the stock for now.',
      'Now is a great time to invest!',
      'We recommend buying this fund.',
      'This fund is perfect for you.',
      'You should definitely sell those bonds.',
    ],
    mustPass: [
      'We can’t tell you here whether it is a good time to buy.',
      'You should see the sell order in your history within a day.',
      'A registered representative can talk through your options with you.',
      'You should hold the phone upright while taking the picture.',
      'Here is how to place an order to buy shares in the app.',
      'I’d check the order page first, it shows the status.',
    ],
  },
];
