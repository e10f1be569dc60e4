import { CORE_PACK, type PolicyPack } from '../pack';
import type { PolicyRule } from '../rule';
import { ASKING_FOR_SECRETS } from './asking-for-secrets';
import { ASKING_IN_PUBLIC } from './asking-in-public';
import { FAIRNESS } from './fairness';
import { FAULT } from './fault';
import { HEALTH } from './health';
import { LEGAL } from './legal';
import { PERSONAL_DATA_IN_DRAFT } from './personal-data-in-draft';
import { PLAIN_WORDS } from './plain-words';
import { PROMISES } from './promises';
import { REPEATING } from './repeating';
import { TONE } from './tone';

/**
 * The rules every team starts with, for all sectors. Not legal advice; none is reviewed until a lead confirms it.
 * Where two of equal weight find exactly the same words, the earlier one speaks.
 */
export const CORE_RULES: readonly PolicyRule[] = [
  ...ASKING_FOR_SECRETS,
  ...ASKING_IN_PUBLIC,
  ...PERSONAL_DATA_IN_DRAFT,
  ...FAULT,
  ...PROMISES,
  ...LEGAL,
  ...HEALTH,
  ...TONE,
  ...FAIRNESS,
  ...PLAIN_WORDS,
  ...REPEATING,
];

export const CORE: PolicyPack = {
  id: CORE_PACK,
  title: 'Core',
  jurisdiction: 'any',
  summary:
    'What every team watches for in public: personal data, admissions, promises, tone, and words all can read.',
  source: 'Named at each rule',
  drafted: '2026-11-22',
  rules: [...CORE_RULES],
};
