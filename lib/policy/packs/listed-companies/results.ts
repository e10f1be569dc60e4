import type { WrittenRule } from '../written-pack';
import { REG_FD } from './sources';

const FIGURE =
  '(?:revenues?|sales|profits?|earnings|margins?|turnover|ebitda|dividends?|cash flow|order book|subscriber numbers|user numbers)';
const PERIOD =
  '(?:next quarter|this quarter|next year|this year|the (?:first|second|third|fourth) quarter|q[1-4]|the (?:second|first) half|full[- ]year)';
const AT_IR = ['published', 'annual report', 'press release', 'investor page', 'as reported'];

/** What a company says of its own figures: only what is published, and where. */
export const RESULTS: readonly WrittenRule[] = [
  {
    id: 'ir-outlook',
    title: 'Looks ahead to results',
    severity: 'block',
    reason: 'What we expect is told to everybody at once, by the people who may. Point to the investor page.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern: `\\b(?:our |the )?${FIGURE} (?:will|should|is going to|are going to|is expected to|are expected to|is set to|are set to|is likely to|are likely to) (?:\\w+ ){0,2}?(?:grow|rise|increase|improve|double|fall|drop|beat|exceed|recover|be (?:up|down|higher|lower|better|worse|strong|great|good|record|flat|paid|cut|raised))\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:we|i)(?:'re| are| am|'m)? (?:expect(?:ing)?|forecast(?:ing)?|anticipat(?:e|ing)|plan(?:ning)? for|aim(?:ing)? for|target(?:ing)?|confident (?:about|in|of)) (?:[\\w'-]+ ){0,5}?(?:${FIGURE}|profitab\\w+|${PERIOD} results?)\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:on track (?:to (?:beat|meet|exceed|hit|reach)|for) (?:\\w+ ){0,4}?(?:guidance|targets?|forecasts?|expectations|${FIGURE})|(?:beat|exceed|raise|lower|cut|meet|miss) (?:our |the |analysts'? )?(?:\\w+ )?(?:guidance|forecasts?|analyst\\w* expectations|outlook))\\b`,
      },
    ],
    unlessAfter: ['whether', 'if', "can't say", 'cannot say', 'not'],
    unlessWith: AT_IR,
    wording: null,
    ask: 'Investor relations',
    source: REG_FD,
    mustFlag: [
      'Sales will be up again.',
      'We expect revenue to grow a lot.',
      'We’re on track to beat our guidance.',
      'The dividend will be raised, wait and see.',
      'Earnings should improve in spring.',
      'We are confident about next year’s profit.',
    ],
    mustPass: [
      'Everything about results is published on our investor page.',
      'I can’t say whether the dividend will be raised.',
      'Sales start on Friday at nine.',
      'We expect your parcel on Tuesday.',
      'The summer sale will be announced in the app.',
      'Our outlook is in the annual report.',
    ],
  },
  {
    id: 'ir-results',
    title: 'Talks about results',
    severity: 'block',
    reason:
      'A figure or a mood about the quarter can move the share price. Only published figures, and only from investor relations.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern: `\\b(?:(?:record|great|strong|weak|bad|good|excellent|disappointing|best|tough|terrible|fantastic) (?:\\w+ )?(?:quarter|half[- ]year|fiscal year|financial year|earnings|revenues?|q[1-4])\\b|${FIGURE} (?:is|are|was|were|has|have|rose|fell|grew|dropped) (?:\\w+ ){0,2}?(?:up|down|better|worse|by|grown|risen|fallen) (?:\\w+ )?\\d[\\d.]* ?(?:%|percent|million|billion))`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:we|our (?:team|company|business)) (?:made|earned|lost|grossed|turned over|sold for) (?:\\w+ ){0,2}?[$€£]? ?\\d[\\d.,]* ?(?:million|billion|bn)\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b${FIGURE} (?:rose|fell|grew|dropped|jumped|doubled|tripled|collapsed)\\b`,
      },
    ],
    unlessWith: [...AT_IR, 'final', 'match', 'game'],
    wording: null,
    ask: 'Investor relations',
    source: REG_FD,
    mustFlag: [
      'We had a record quarter!',
      'Sales are up 20 % since May.',
      'It was a tough quarter for us all.',
      'We made 40 million with it.',
      'Our revenue doubled last year.',
      'Profits fell, but we are working on it.',
    ],
    mustPass: [
      'The figures for the quarter are published on our investor page.',
      'It was a great quarter final, well played!',
      'Sales tax is shown at the checkout.',
      'More than a million people use the app.',
      'As reported in the press release, revenue grew.',
      'We had a good laugh about this one.',
    ],
  },
  {
    id: 'ir-share-price',
    title: 'Talks about the share price',
    severity: 'block',
    reason: 'We never comment on our share price: not its past, not its worth, not its future.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:(?:our |the |your )?(?:share price|stock price|shares|market cap) (?:will|should|is going to|are going to|is|are|has|have|was|were|looks?|seems?) (?:\\w+ ){0,2}?(?:recover|rise|rising|fall|falling|fallen|go up|go down|going up|going down|double|rebound|undervalued|overvalued|cheap|expensive|too low|too high|low|a bargain|worth (?:more|less)|higher|lower|oversold|shorted))\\b',
      },
      {
        kind: 'pattern',
        pattern:
          '\\b(?:the market (?:is wrong|overreact\\w*|undervalues? us|does ?n.t understand us)|(?:undervalued|overvalued|oversold) (?:shares?|stock)|short[- ]sellers?|our stock (?:is|will|should) (?:\\w+ ){0,2}?(?:undervalued|overvalued|oversold|rebound|rise|go up))\\b',
      },
    ],
    unlessAfter: ['whether', 'if', "can't say", 'cannot say'],
    unlessWith: ['in stock', 'out of stock', 'warehouse', 'back in'],
    wording: null,
    ask: 'Investor relations',
    source: REG_FD,
    mustFlag: [
      'The share price will recover.',
      'Our stock is undervalued.',
      'The shares are cheap at the moment.',
      'The market overreacted, that’s all.',
      'Ignore the short sellers.',
      'Our shares look too low to me.',
    ],
    mustPass: [
      'We don’t comment on the share price; the investor page has all we publish.',
      'It is back in stock on Friday.',
      'The stock in our warehouse is low at the moment.',
      'He shares the room with a friend.',
      'We can’t say whether shares will rise.',
      'The price of the blue one is lower in the app.',
    ],
  },
];
