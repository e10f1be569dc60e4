import { describe, expect, it } from 'vitest';
import { firstLook, toFirstLook } from '@/lib/suggestions/first-look';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import { generateLibrary } from '../bench/generated-library';

const LIBRARY = generateLibrary(3_000, 7);
const never = () => [];

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

  it('holds some of those with a mark that is asked for, whatever the words', () => {
    const marked = toFirstLook(LIBRARY, ({ id, risk }) =>
      id === LIBRARY[9]?.id ? ['situation:s07'] : risk === null ? [] : [`risk:${risk}`],
    );
    expect(firstLook(marked, 'qwerty', 'en', 5, ['situation:s07'])).toEqual([LIBRARY[9]?.id]);
    expect(firstLook(marked, 'qwerty', 'en', 5)).toEqual([]);
    const byId = new Map(LIBRARY.map((each) => [each.id, each]));
    const injuries = firstLook(marked, LIBRARY[207]?.examples[0] ?? '', 'en', 5, ['risk:injury']);
    expect(injuries[0]).toBe(LIBRARY[207]?.id);
    expect(injuries.filter((id) => byId.get(id)?.risk === 'injury').length).toBeGreaterThan(5);
  });

  it('is the same in whatever order the words come, and gives none for words nobody wrote', () => {
    expect(firstLook(look, 'kettle lid broken', 'en', 20)).toEqual(
      firstLook(look, 'broken lid kettle', 'en', 20),
    );
    expect(firstLook(look, 'qwerty', 'en', 5)).toEqual([]);
  });
});
