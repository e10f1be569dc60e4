import type { RuleApplies } from '../../rule';
import type { WrittenRule } from '../written-pack';

export const IN_THE_US: RuleApplies = { audience: 'any', jurisdictions: ['US'] };

/** Words that show that money is lent, for patterns. A price per month alone is no credit. */
export const CREDIT =
  '(?:financ(?:e|ed|ing)|loans?|lend|credit plan|installments?|installment plan|pay(?:ment)? plan|pay over time|monthly payments?)';
export const MONEY = '(?:\\$ ?\\d[\\d,.]*\\d|\\$ ?\\d|\\d[\\d,.]* ?(?:dollars|usd|bucks))';
/** At most this much of one sentence between two parts of a term. */
export const BETWEEN = '[^.!?\\n]{0,60}?';

/** Each group of these has to be there when one of the triggers is. */
const ALL_TERMS = [
  ['down payment', 'money down', 'nothing down', 'down'],
  [
    'months',
    'month term',
    'monthly payments',
    'payments of',
    'years',
    'terms of repayment',
    'repayment terms',
  ],
  ['annual percentage rate', 'apr'],
];

type Trigger = Pick<WrittenRule, 'id' | 'title' | 'mustFlag' | 'mustPass'> & {
  readonly patterns: readonly string[];
  readonly paragraph: string;
};

/** A rule for one of the four terms of 12 CFR 1026.24(d)(1). */
export function triggerRule({ patterns, paragraph, ...rule }: Trigger): WrittenRule {
  return {
    ...rule,
    severity: 'block',
    reason:
      'This figure may stand only with the down payment, the terms of repayment and the annual percentage rate. Use the approved wording, or name no figure.',
    applies: IN_THE_US,
    looksAt: [{ kind: 'missing', when: [], whenPatterns: [...patterns], needs: ALL_TERMS }],
    wording: null,
    ask: 'Finance promotions',
    source: `12 CFR 1026.24(d)(1)(${paragraph})`,
  };
}
