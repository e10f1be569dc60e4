import type { CareInput } from '@/lib/library/care/care-report';
import { lintTemplate } from '@/lib/library/lint-template';
import type { Snippet } from '@/lib/library/snippet';
import { readWords, stemLanguageOf } from '@/lib/suggestions/read-words';

/** The two functions of other rings, as the library page's worker brings them. */
export const CARE_PORTS: Pick<CareInput, 'readWords' | 'lint'> = {
  readWords: (text, lang) =>
    readWords(text, stemLanguageOf(text, lang)).flatMap(({ stem, stop }) => (stop ? [] : [stem])),
  lint: (body, placeholders) =>
    lintTemplate(body, { placeholders: [...placeholders] }).filter(({ severity }) => severity === 'error'),
};

/** A library in use: some replies often, some never, some mostly edited; some words searched in vain. */
export function careInputOf(snippets: readonly Snippet[]): CareInput {
  const now = Date.UTC(2026, 10, 1);
  return {
    snippets,
    requests: [],
    missed: Array.from({ length: 200 }, (_, nth) => {
      return { words: `missing words ${nth}`, lang: 'en', count: 1 + (nth % 9), lastAt: now };
    }),
    usesById: new Map(
      snippets.map(({ id }, nth) => [
        id,
        { uses: nth % 40, edited: nth % 37, lastAt: nth % 40 === 0 ? null : now - nth * 1_000 },
      ]),
    ),
    edits: snippets.slice(0, 2_000).map(({ id }) => {
      return { snippetId: id, changes: [{ removed: 'photo', added: 'picture' }] };
    }),
    people: ['Generated'],
    today: '2026-11-01',
    now,
    ...CARE_PORTS,
  };
}
