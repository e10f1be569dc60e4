import { describe, expect, it } from 'vitest';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import { comments } from '../sites/comments/comments.mjs';

const index = buildIndex(STARTER_SNIPPETS);
const tagsById = new Map(STARTER_SNIPPETS.map(({ id, tags }) => [id, tags]));

/** Place of the first suggestion for the comment's situation, from 1; Infinity when it is not suggested. */
function placeOf(comment: (typeof comments)[number]): number {
  const found = suggest(index, {
    text: comment.text,
    lang: comment.lang,
    risk: null,
    platform: 'x',
    audience: 'public',
    today: '2026-11-22',
  });
  const nth = found.findIndex(({ snippetId }) =>
    tagsById.get(snippetId)?.includes(tagFor(comment.situation)),
  );
  return nth < 0 ? Number.POSITIVE_INFINITY : nth + 1;
}

function tagFor(situation: number | 'closing' | 'praise'): string {
  if (situation === 'praise') return 's11';
  return situation === 'closing' ? situation : `s${String(situation).padStart(2, '0')}`;
}

describe('the comments of the replica sites, their risk unknown', () => {
  it.each(['en', 'de', 'es', 'ar'])(
    'get the right reply among the first three four times in five: %s',
    (lang) => {
      const places = comments.filter((comment) => comment.lang === lang).map(placeOf);
      const share = (limit: number) => places.filter((place) => place <= limit).length / places.length;
      const percent = (limit: number) => `${(share(limit) * 100).toFixed(1)} %`;
      console.info(`${lang}: ${places.length} comments, first ${percent(1)}, first three ${percent(3)}`);
      expect(share(3)).toBeGreaterThanOrEqual(0.8);
    },
  );
});
