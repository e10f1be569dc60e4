import type { RuleApplies } from '../../rule';

/** Private chats count as well. */
export const IN_THE_UK: RuleApplies = { audience: 'any', jurisdictions: ['GB'] };
export const FG24_1 = 'FCA FG24/1 (26 March 2024)';
export const ASK = 'Financial promotions';

/** What is invested in, as one pattern; the text is folded to small letters. */
export const INVESTMENT =
  '(?:invest(?:s|ed|ing|ments?|or|ors)?|portfolios?|stocks and shares isa|isas?|funds?|etfs?|bonds?|mini-bonds?|crypto(?:currency|assets?)?|bitcoin|ether|stablecoins?|cfds?|spread bet(?:s|ting)?|forex|pensions?|sipps?|peer-to-peer|p2p|staking)';
/** At most this much of one sentence between two parts. */
export const BETWEEN = '[^.!?\\n]{0,60}?';

export const RISK_WARNING = [
  'capital at risk',
  'capital is at risk',
  'your money is at risk',
  'value can go down',
  'value may go down',
  'values can fall',
  'value can fall',
  'can go down as well as up',
  'may get back less',
  'could get back less',
  'could lose',
  'may lose',
  'can lose',
  'lose all the money',
  'lose money',
  'prepared to lose',
];
