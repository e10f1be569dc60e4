import { expect, it } from 'vitest';
import { foldText } from '@/lib/suggestions/search/fold-text';
import { termsOf } from '@/lib/suggestions/search/terms';

it.each([
  ['Café ÜBER Straße', 'cafe uber strasse'],
  ['Ærø Łódź', 'aero lodz'],
  ['مُتَأَخِّر طلبـــية', 'متاخر طلبيه'],
  ['שָׁלוֹם', 'שלום'],
  ['٣٠ روز', '30 روز'],
  ['ＦＡＸ ﾊﾞｰ', 'fax バー'],
  ['re\u00adfund\u200b', 'refund'],
])('folds "%s" to "%s"', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ['refund-late, 30 days', ['refund', 'late', '30', 'days']],
  ['über den berg', ['über', 'den', 'berg']],
  ['配送遅延', ['配送', '送遅', '遅延', '延']],
  ['iphone配送', ['iphone', '配送', '送']],
  ['की मदद', ['की', 'मदद']],
])('cuts "%s" into %j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});
