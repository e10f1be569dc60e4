import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { orderSnippets } from '@/lib/library/starter/orders';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import { type LibraryScore, scoreLibrary } from '@/lib/suggestions/score-library';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { aSnippet } from '@/tests/fixtures/snippets';
import { someVectors } from './ranker/fixtures';

const LIBRARY = orderSnippets;

/** As it is meant: a library built anew without each example. */
function leaveOneOut(snippets: readonly Snippet[]): Pick<LibraryScore, 'examples' | 'first' | 'firstThree'> {
  let [examples, first, firstThree] = [0, 0, 0];
  for (const [own, snippet] of snippets.entries()) {
    for (const [which, text] of snippet.examples.entries()) {
      const left = { ...snippet, examples: snippet.examples.filter((_, nth) => nth !== which) };
      const ranker = new Ranker(someVectors());
      ranker.follow(buildIndex(snippets.map((each, nth) => (nth === own ? left : each))));
      ranker.study();
      const { scores } = ranker.rank(text, null);
      const above = scores.filter((score, nth) => nth !== own && score >= (scores[own] ?? 0)).length;
      examples += 1;
      first += above < 1 ? 1 : 0;
      firstThree += above < 3 ? 1 : 0;
    }
  }
  return { examples, first, firstThree };
}

describe('scoring a library by its own examples', () => {
  it('comes near to building the library anew without each example', async () => {
    const scored = await scoreLibrary(LIBRARY, someVectors());
    const truth = leaveOneOut(LIBRARY);
    expect(scored.examples).toBe(truth.examples);
    expect(Math.abs(scored.first - truth.first)).toBeLessThanOrEqual(truth.examples * 0.07);
    expect(Math.abs(scored.firstThree - truth.firstThree)).toBeLessThanOrEqual(truth.examples * 0.07);
  });

  it('never finds a reply by the very example that is left out', async () => {
    const lonely = aSnippet('lonely', 'Opening hours', 'We open at nine.', { examples: ['zyx wvu tsr'] });
    const { snippets } = await scoreLibrary([...LIBRARY, lonely], null);
    expect(snippets.at(-1)).toMatchObject({ id: 'lonely', examples: 1, first: 0, firstThree: 0 });
    expect(snippets.at(-1)?.failing).toMatchObject([{ text: 'zyx wvu tsr' }]);
  });

  it('names the reply that is taken for another', async () => {
    const hours = aSnippet('hours', 'Opening hours', 'We open at nine.', {
      examples: ['when do you open', 'opening hours please', 'how long are you open'],
    });
    const copy = { ...hours, id: 'copy', code: 'copy', examples: ['when do you open', 'are you open today'] };
    const { snippets, isComplete } = await scoreLibrary([hours, copy, ...LIBRARY], null);
    expect(isComplete).toBe(true);
    const [one, other] = snippets;
    expect(one?.confusedWith.concat(other?.confusedWith ?? []).map(({ id }) => id)).toContain('hours');
    expect(other?.firstThree).toBe(2);
  });

  it('gives the same result every time, and adds up', async () => {
    const scored = await scoreLibrary(LIBRARY, null);
    expect(await scoreLibrary(LIBRARY, null)).toEqual(scored);
    const sum = scored.snippets.reduce((all, { firstThree }) => all + firstThree, 0);
    expect(sum).toBe(scored.firstThree);
    for (const { examples, first, confusedWith, failing, firstThree } of scored.snippets) {
      expect(confusedWith.reduce((all, { count }) => all + count, first)).toBe(examples);
      expect(failing.length + firstThree).toBe(examples);
    }
  });

  it('tells how far it is and stops when asked to', async () => {
    const seen: number[] = [];
    const signal = { aborted: false };
    const scored = await scoreLibrary(LIBRARY, null, {
      signal,
      onProgress: (done, all) => {
        seen.push(done / all);
        signal.aborted = done / all > 0.3;
      },
    });
    expect(scored.isComplete).toBe(false);
    expect(scored.examples).toBeLessThan(LIBRARY.flatMap(({ examples }) => examples).length);
    expect(seen.every((share, nth) => share >= (seen[nth - 1] ?? 0) && share <= 1)).toBe(true);
  });

  it('counts a library without examples, and none at all', async () => {
    const bare = aSnippet('bare', 'Title', 'Body');
    expect((await scoreLibrary([bare], null)).snippets).toEqual([
      { id: 'bare', examples: 0, first: 0, firstThree: 0, confusedWith: [], failing: [] },
    ]);
    expect(await scoreLibrary([], null)).toMatchObject({ snippets: [], examples: 0, isComplete: true });
  });
});
