import { unconfirmedPack } from '../written-pack';
import { DEALS_AND_HINTS } from './deals-and-hints';
import { RESULTS } from './results';
import { REG_FD } from './sources';

export const LISTED_COMPANIES = unconfirmedPack({
  id: 'listed-companies',
  title: 'Listed companies',
  jurisdiction: 'US',
  summary:
    'Supports listed companies in saying nothing about results, outlook, deals or shares in a reply and in pointing to the investor page. It is not legal advice.',
  source: REG_FD,
  rules: [...RESULTS, ...DEALS_AND_HINTS],
});
