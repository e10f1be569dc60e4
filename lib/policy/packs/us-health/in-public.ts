import type { RuleApplies } from '../../rule';

export const IN_PUBLIC_IN_THE_US: RuleApplies = { audience: 'public', jurisdictions: ['US'] };

export const OCR_2019_2023 = 'HHS OCR settlements over review replies: 2019, 2022, June 2023';
export const OCR_DECEMBER_2022 =
  'HHS OCR settlement of December 2022: names, visits and insurance in replies';
export const OCR_JUNE_2023 = 'HHS OCR settlement of June 2023: a reply that revealed mental-health care';

/** A sentence that leaves open whether somebody was here. */
export const GENERAL_LINE = 'privacy rules keep us from talking about anyone’s care here';
