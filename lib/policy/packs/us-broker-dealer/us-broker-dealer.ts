import { unconfirmedPack } from '../written-pack';
import { CLAIMS } from './claims';
import { CONDUCT } from './conduct';
import { FINRA_2210 } from './sources';

export const US_BROKER_DEALER = unconfirmedPack({
  id: 'us-broker-dealer',
  title: 'US broker-dealers',
  jurisdiction: 'US',
  summary:
    'Supports a firm in keeping its replies fair and balanced, free of predictions, and in channels that are recorded. It is not legal advice.',
  source: FINRA_2210,
  rules: [...CLAIMS, ...CONDUCT],
});
