import type { CommentRule } from './comment-rule';
import { DANGER } from './danger';
import { DATA_ACCESS } from './data-access';
import { DATA_ERASURE } from './data-erasure';
import { GRIEVANCES } from './grievances';
import { HARM } from './harm';
import { LAW_AND_PRESS } from './law-and-press';
import { DOXXING } from './other-people';
import { POSTED_CONTACTS, POSTED_SECRETS } from './posted-data';
import { SECURITY } from './security';

/** What the responder should know before answering a comment, most serious first. */
export const COMMENT_RULES: readonly CommentRule[] = [
  ...DANGER,
  ...HARM,
  DOXXING,
  ...POSTED_SECRETS,
  ...LAW_AND_PRESS,
  ...SECURITY,
  DATA_ERASURE,
  DATA_ACCESS,
  ...GRIEVANCES,
  ...POSTED_CONTACTS,
];
