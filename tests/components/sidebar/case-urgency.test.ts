import { expect, it } from 'vitest';
import { suggestionFor } from '@/components/sidebar/case-form';
import { urgencyFor } from '@/components/sidebar/case-urgency';
import type { StoredComment } from '@/lib/database/records';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';
import type { Words } from '@/lib/shared/words';
import { comment } from './people';

const words = ((key: string) => key) as Words;
const TRIAGE = { risk: null, words: [], lang: 'en' };
const mustGoNow = COMMENT_RULES.filter(({ mustEscalate, urgency }) => mustEscalate && urgency === 'now');

function urgencies(said: StoredComment, rules: readonly CommentRule[] = []) {
  const form = suggestionFor(words, said, [], rules).urgency;
  expect(urgencyFor(said, rules).urgency).toBe(form);
  return form;
}

it('is the same in the labels and in the form', () => {
  expect(urgencies(comment('1', { triage: TRIAGE }))).toBe('week');
  expect(urgencies(comment('1', { text: 'I need it by tomorrow', triage: TRIAGE }))).toBe('today');
  expect(urgencies(comment('1', { triage: { ...TRIAGE, risk: 'injury' } }))).toBe('now');
  expect(urgencies(comment('1', { triage: null }))).toBe('week');
});

it('goes by a person’s word first, then a rule that must be escalated, then what was taught', () => {
  const said = { ...TRIAGE, urgency: 'week' as const };
  const corrected = comment('1', { triage: { ...said, risk: 'injury', corrected: ['urgency'] } });
  expect(urgencies(corrected, mustGoNow)).toBe('week');
  const taught = comment('1', { triage: { ...said, risk: 'injury', taught: ['urgency'] } });
  expect([urgencies(taught), urgencies(taught, mustGoNow)]).toEqual(['week', 'now']);
});
