import { expect, test } from 'vitest';
import { type Ranker, tryExamples } from '@/lib/library/care/try-examples';
import type { Snippet } from '@/lib/library/snippet';
import { aSnippet } from '../../fixtures/snippets';

/** Suggests what has a word of the comment in title or examples. */
function rankerFor(snippets: readonly Snippet[]): Ranker {
  return (comment) =>
    snippets
      .filter(({ texts, examples }) => {
        const words = [...texts.map(({ title }) => title), ...examples].join(' ').toLowerCase().split(/\W+/);
        return comment
          .toLowerCase()
          .split(/\W+/)
          .some((word) => words.includes(word));
      })
      .map(({ id }) => id);
}

test('an example fails when its reply is not shown for it, with all examples read', () => {
  const snippet = aSnippet('kettle', 'Kettle', '', { examples: ['my kettle leaks', 'water everywhere'] });
  const busy = aSnippet('busy', 'Water', '');
  expect(tryExamples({ snippets: [snippet, busy], rankerFor })).toEqual([]);
  const onlyFirst = (rows: readonly Snippet[]): Ranker => {
    const ranker = rankerFor(rows);
    return (comment, of) => ranker(comment, of).slice(0, 1);
  };
  const items = tryExamples({ snippets: [busy, snippet], rankerFor: onlyFirst });
  expect(items.map(({ detail }) => detail)).toEqual([
    { kind: 'failing-example', example: 'water everywhere', fails: 'must' },
  ]);
});

test('a reply suggested for what it must not answer is told', () => {
  const more = { examples: ['kettle leaks'], counterExamples: ['which kettle is best', 'opening hours'] };
  const items = tryExamples({ snippets: [aSnippet('kettle', 'Kettle', '', more)], rankerFor });
  expect(items.map(({ detail }) => detail)).toEqual([
    { kind: 'failing-example', example: 'which kettle is best', fails: 'must-not' },
  ]);
});

test('only approved replies are tried, and only those asked for', () => {
  const examples = ['nothing fits'];
  const snippets = [
    aSnippet('a', 'A', '', { examples }),
    aSnippet('b', 'B', '', { examples }),
    aSnippet('draft', 'C', '', { examples, status: 'draft' }),
  ];
  const tried = (only?: ReadonlySet<string>) =>
    tryExamples({ snippets, rankerFor: () => () => [], ...(only ? { only } : {}) }).flatMap(
      ({ snippetIds }) => snippetIds,
    );
  expect(tried()).toEqual(['a', 'b']);
  expect(tried(new Set(['b']))).toEqual(['b']);
});
