import type { DataSet } from './data-set.ts';
import type { Question } from './measures.ts';

const WORDS: Readonly<Record<string, string>> = {
  refund: 'refund money back repay owed sum credited',
  parcel: 'parcel late courier lost tracking box street',
  login: 'password login locked account code reset sign',
};

/** Three replies, seven training comments and seven others for each, and two comments that none answers; for tests. */
export function smallSet(): DataSet {
  const labels = Object.keys(WORDS).sort();
  const rows = (steps: readonly number[]) =>
    labels.flatMap((label) => {
      const words = (WORDS[label] ?? '').split(' ');
      return words.map((_, nth) => ({ label, text: steps.map((step) => words[(nth + step) % 7]).join(' ') }));
    });
  return {
    name: 'small',
    snippets: labels.map((id) => ({ id, title: id, body: '', tags: [] })),
    train: rows([0, 1, 3]),
    test: rows([0, 2, 5]),
    stray: ['seven geese crossed', 'lentil soup tonight'].map((text) => ({ text, label: 'oos' })),
  };
}

export function questionsOf({ snippets, test }: DataSet): Question[] {
  return test.map(({ text, label }) => ({ text, right: snippets.findIndex(({ id }) => id === label) }));
}
