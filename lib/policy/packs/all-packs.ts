import type { PolicyPack } from '../pack';
import { AIRLINES } from './airlines/airlines';
import { CRISIS } from './crisis/crisis';
import { ENDORSEMENT_PACK } from './employee-endorsement/endorsement-pack';
import { LISTED_COMPANIES } from './listed-companies/listed-companies';
import { PHARMACOVIGILANCE } from './pharmacovigilance/pharmacovigilance';
import { PRIVACY_PACK } from './privacy/privacy-pack';
import { PUBLIC_BODIES } from './public-bodies/public-bodies';
import { UK_FINANCE_PACK } from './uk-finance/uk-finance-pack';
import { US_BROKER_DEALER } from './us-broker-dealer/us-broker-dealer';
import { US_CREDIT_PACK } from './us-credit/us-credit-pack';
import { US_HEALTH_PACK } from './us-health/us-health-pack';

/** Every pack that comes with Cuecard apart from the core. Each is off until a lead has confirmed it. */
export const PACKS: readonly PolicyPack[] = [
  PRIVACY_PACK,
  ENDORSEMENT_PACK,
  US_HEALTH_PACK,
  US_CREDIT_PACK,
  UK_FINANCE_PACK,
  US_BROKER_DEALER,
  PHARMACOVIGILANCE,
  AIRLINES,
  PUBLIC_BODIES,
  LISTED_COMPANIES,
  CRISIS,
];
