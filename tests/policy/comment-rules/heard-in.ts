import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';
import { compileCommentRules, hearComment } from '@/lib/policy/comment-rules/hear-comment';
import { readComment } from '@/lib/triage/risk-of';

const HEARING = compileCommentRules(COMMENT_RULES);

/** Ids of the rules a comment meets, read by triage first, as a stored one is. */
export function heardIn(text: string, lang: string | null = languageOf(text)): string[] {
  const { risks, topics, personalData } = readComment(text, lang);
  const place = { audience: 'public', platform: 'x' } as const;
  return hearComment(HEARING, { text, lang, ...place, risks, topics, personalData }).map(({ id }) => id);
}

function languageOf(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return 'en-GB';
}
