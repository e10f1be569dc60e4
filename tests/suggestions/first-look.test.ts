import { describe, expect, it } from 'vitest';
import { firstLook, toFirstLook } from '@/lib/suggestions/first-look';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import { generateLibrary } from '../bench/generated-library';

const LIBRARY = generateLibrary(3_000, 7);
const never = () => false;

describe('a first look at a large library', () => {
  const look = toFirstLook(LIBRARY, never);
  const index = buildIndex(LIBRARY);

  it('holds what words alone would put first', () => {
    for (const nth of [3, 500, 1_200, 2_999]) {
      const text = LIBRARY[nth]?.examples[0] ?? '';
      const request = {
        text,
        lang: 'en',
        risk: null,
        platform: 'x',
        audience: 'public',
        today: '2026-11-22',
      } as const;
      const ids = new Set(firstLook(look, text, 'en', 120));
      const [first] = suggest(index, request, 1);
      expect(ids.size).toBeLessThanOrEqual(120);
      expect(ids.has(first?.snippetId ?? '')).toBe(true);
    }
  });

  it('holds those that are read whatever the words', () => {
    const always = toFirstLook(LIBRARY, ({ id }) => id === LIBRARY[9]?.id);
    expect(firstLook(always, 'qwerty', 'en', 5)).toEqual([LIBRARY[9]?.id]);
    expect(firstLook(always, 'qwerty', 'en', 5, false)).toEqual([]);
  });

  it('is the same in whatever order the words come, and gives none for words nobody wrote', () => {
    expect(firstLook(look, 'kettle lid broken', 'en', 20)).toEqual(
      firstLook(look, 'broken lid kettle', 'en', 20),
    );
    expect(firstLook(look, 'qwerty', 'en', 5)).toEqual([]);
  });
});
