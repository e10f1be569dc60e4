import { DRAFTED } from './comment-rule';

const SOURCE =
  'GDPR Articles 12, 15 and 17; a request counts on social media and without naming the law (from notes of 2026-11-22)';

/** plain words make a valid request, so rules look for the wish and not for the law. */
export const DATA_REQUEST = {
  urgency: 'today',
  risk: 'privacy',
  department: 'legal-privacy',
  mustEscalate: true,
  situation: 's17',
  clock: 'one-month',
  source: SOURCE,
  drafted: DRAFTED,
} as const;
