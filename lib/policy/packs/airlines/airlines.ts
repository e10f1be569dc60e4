import { unconfirmedPack } from '../written-pack';
import { COMPLAINT_RULES } from './complaint-rules';
import { FLIGHT_RULES } from './flight-rules';
import { PASSENGER_RULES } from './passenger-rules';
import { COMPLAINTS } from './sources';

export const AIRLINES = unconfirmedPack({
  id: 'airlines',
  title: 'US airlines',
  jurisdiction: 'US',
  summary:
    'Supports carriers in pointing complaints to where they are taken, answering them in substance and in time, and guessing nothing about a flight. It is not legal advice.',
  source: COMPLAINTS,
  rules: [...COMPLAINT_RULES, ...FLIGHT_RULES, ...PASSENGER_RULES],
});
