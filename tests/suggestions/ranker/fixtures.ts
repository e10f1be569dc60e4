import type { Snippet } from '@/lib/library/snippet';
import { type Choice, Ranker } from '@/lib/suggestions/ranker/ranker';
import { Seeded } from '@/lib/suggestions/ranker/seeded';
import type { StoredRanker } from '@/lib/suggestions/ranker/stored-ranker';
import { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { aSnippet } from '@/tests/fixtures/snippets';

const DIMENSIONS = 16;
/** Words in a line lie close together. */
const MEANINGS = [
  'refund money back reimbursement repay',
  'parcel package delivery shipment courier',
  'password login account locked signin',
  'broken damaged cracked smashed faulty',
  'invoice bill receipt statement charge',
];

export const LIBRARY: readonly Snippet[] = [
  aSnippet('refund', 'Refund is late', 'We will look for your refund and tell you when it was sent.'),
  aSnippet('parcel', 'Parcel is late', 'Your parcel is on its way, we will trace it.', {
    tags: ['delivery'],
  }),
  aSnippet('password', 'Password forgotten', 'You can choose a new password on the first page.'),
  aSnippet('broken', 'Arrived broken', 'We are sorry, please send a picture of what is broken.'),
  aSnippet('invoice', 'Send an invoice', 'The invoice is in your account under orders.'),
];

export const QUESTIONS = [
  'where is my money',
  'I want a refund, it has been weeks',
  'the courier lost my package',
  'parcel still not here',
  'cannot sign in, my account is locked',
  'forgot the password again',
  'it came smashed to pieces',
  'the lid was cracked and the box broken',
  'I need a receipt for my taxes',
  'please send the bill again',
];

export function someVectors(): WordVectors {
  const random = new Seeded(5);
  const lines = MEANINGS.map((line) => line.split(' '));
  const centres = lines.map(() => Array.from({ length: DIMENSIONS }, () => random.below(13) - 6));
  const steps = lines.flatMap((line, nth) =>
    line.flatMap(() => (centres[nth] ?? []).map((value) => value + random.below(3) - 1)),
  );
  const words = lines.flat();
  return new WordVectors(
    words,
    DIMENSIONS,
    Int8Array.from(steps),
    Float32Array.from(words, () => 0.1),
  );
}

export function aRanker(snippets: readonly Snippet[] = LIBRARY, stored?: StoredRanker): Ranker {
  const ranker = new Ranker(someVectors(), stored);
  ranker.follow(buildIndex(snippets));
  ranker.study();
  return ranker;
}

/** Ids, the best first; equal scores by id. */
export function orderOf(ranker: Ranker, snippets: readonly Snippet[], text: string): string[] {
  const { scores } = ranker.rank(text, 'en');
  const found = snippets.map(({ id }, nth) => ({ id, score: scores[nth] ?? 0 }));
  found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return found.map(({ id }) => id);
}

export function pick(
  ranker: Ranker,
  text: string,
  snippetId: string,
  more: { kind?: Choice['kind'] } = {},
): void {
  ranker.learn({ text, lang: 'en', snippetId, kind: 'picked', day: 20_000, ...more });
}
