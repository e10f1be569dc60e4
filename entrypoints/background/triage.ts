import type { Comment } from '@/lib/conversations/comment';
import type { Triage } from '@/lib/database/records';
import { readComment } from '@/lib/triage/risk-of';

/** What the text says about risk, in the customer's own words, and its language as the page states it. */
export function triageOf({ text, lang }: Comment): Triage {
  const { risk, words, risks, topics, personalData } = readComment(text, lang);
  return {
    risk,
    words: [...words],
    lang,
    risks: [...risks],
    topics: [...topics],
    personalData: [...personalData],
  };
}
