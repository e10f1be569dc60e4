import type { Snippet } from '../snippet';
import { complaintSnippets } from './complaints';
import { conductSnippets } from './conduct';
import { handOffSnippets } from './hand-off';
import { kindWordSnippets } from './kind-words';
import { moneySnippets } from './money';
import { orderSnippets } from './orders';
import { peopleSnippets } from './people';
import { privacySnippets } from './privacy';
import { productSnippets } from './product';
import { publicAffairsSnippets } from './public-affairs';
import { publicDebateSnippets } from './public-debate';
import { safetySnippets } from './safety';
import { securitySnippets } from './security';

/** The replies a team without its own library begins with: for no particular company, and for every situation. */
export const STARTER_SNIPPETS: readonly Snippet[] = [
  ...orderSnippets,
  ...moneySnippets,
  ...productSnippets,
  ...kindWordSnippets,
  ...complaintSnippets,
  ...privacySnippets,
  ...securitySnippets,
  ...safetySnippets,
  ...conductSnippets,
  ...publicAffairsSnippets,
  ...publicDebateSnippets,
  ...peopleSnippets,
  ...handOffSnippets,
];
