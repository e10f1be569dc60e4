import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { firstLook, toFirstLook } from '@/lib/suggestions/first-look';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import { generateLibrary } from '../bench/generated-library';
import { aSnippet } from '../fixtures/snippets';

const LIBRARY = generateLibrary(3_000, 7);
const OPTIONS = { marksOf: () => [], picks: new Map() };

describe('a first look at a large library', () => {
  const index = buildIndex(LIBRARY);
  const look = toFirstLook(index, OPTIONS);

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
      const ids = new Set(firstLook(look, text, 'en', 120).ids);
      const [first] = suggest(index, request, 1);
      expect(ids.size).toBeLessThanOrEqual(120);
      expect(ids.has(first?.snippetId ?? '')).toBe(true);
    }
  });

  it('holds some of those with a mark that is asked for, whatever the words', () => {
    const marksOf = ({ id, risk }: Snippet) =>
      id === LIBRARY[9]?.id ? ['situation:s07'] : risk === null ? [] : [`risk:${risk}`];
    const marked = toFirstLook(index, { ...OPTIONS, marksOf });
    expect(firstLook(marked, 'qwerty', 'en', 5, ['situation:s07']).ids).toEqual([LIBRARY[9]?.id]);
    expect(firstLook(marked, 'qwerty', 'en', 5).ids).toEqual([]);
    const byId = new Map(LIBRARY.map((each) => [each.id, each]));
    const injuries = firstLook(marked, LIBRARY[207]?.examples[0] ?? '', 'en', 5, ['risk:injury']).ids;
    expect(injuries[0]).toBe(LIBRARY[207]?.id);
    expect(injuries.filter((id) => byId.get(id)?.risk === 'injury').length).toBeGreaterThan(5);
  });

  it('is the same in whatever order the words come, and gives none for words nobody wrote', () => {
    expect(firstLook(look, 'kettle lid broken', 'en', 20)).toEqual(
      firstLook(look, 'broken lid kettle', 'en', 20),
    );
    expect(firstLook(look, 'qwerty', 'en', 5).ids).toEqual([]);
  });

  it('holds who says a word in the wording alone', () => {
    const told = aSnippet('limescale', 'Cleaning', 'Vinegar takes limescale off.');
    const one = toFirstLook(buildIndex([...LIBRARY, told]), OPTIONS);
    expect(firstLook(one, 'is vinegar fine?', 'en', 5).ids).toEqual(['limescale']);
  });

  it('has something to choose from for words nobody wrote: what is picked most, made for nothing in particular', () => {
    const often = LIBRARY[12]?.id ?? '';
    const ofRisk = LIBRARY[207]?.id ?? '';
    const picks = new Map([
      [often, 5],
      [ofRisk, 9],
    ]);
    const picked = toFirstLook(index, { marksOf: ({ risk }) => (risk === null ? [] : [risk]), picks });
    const { usual } = firstLook(picked, 'qwerty', 'en', 5);
    expect(usual[0]).toBe(LIBRARY[12]?.kind === 'first-answer' ? often : usual[0]);
    expect(usual).not.toContain(ofRisk);
    expect(usual.length).toBeGreaterThan(3);
  });
});
