import { expect, it } from 'vitest';
import { triageOf } from '@/entrypoints/background/triage';
import { triageSchema } from '@/lib/database/records';
import { comment } from '../../components/sidebar/people';

it('keeps every risk, the topics and the kinds of personal data of a comment, and no data among the kinds', () => {
  const text = 'Burned my hand. Delete my account, my card is 4111 1111 1111 1111.';
  const triage = triageOf(comment('1', { text }));
  expect(triageSchema.parse(triage)).toEqual(triage);
  expect(triage).toMatchObject({
    risk: 'injury',
    risks: ['injury', 'privacy'],
    topics: ['data-erasure'],
    personalData: ['card'],
  });
  expect(JSON.stringify(triage)).not.toContain('4111');
});

it('reads rows that were stored before there were kinds', () => {
  expect(triageSchema.safeParse({ risk: null, words: [], lang: 'en' }).success).toBe(true);
});
