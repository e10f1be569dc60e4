import { diffArrays } from 'diff';

/** A run of words that both texts have, or only the older or the newer one. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many changed words nobody reads a comparison; the two texts then stand side by side. */
const MOST_CHANGES = 2000;

/**
 * What changed from one wording to another, word by word, in any script (word limits of Unicode UAX #29). Changed
 * words with nothing but spaces between them stand together: first all that went, then all that came.
 */
export function wordDiff(before: string, after: string, lang = 'en'): DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(wordsOf(before, lang), wordsOf(after, lang), { maxEditLength: MOST_CHANGES });
  if (!changes) return compact([part('removed', before), part('added', after)]);
  const parts = changes.map(({ added, removed, value }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
  return together(parts);
}

function together(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const end = () => {
    joined.push(part('removed', removed), part('added', added));
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, nth) => {
    const next = parts[nth + 1];
    const isBetween = kind === 'same' && text.trim() === '' && removed + added !== '' && next !== undefined;
    if (kind === 'same' && !isBetween) {
      end();
      joined.push(part('same', text));
    }
    if (kind === 'removed' || isBetween) removed += text;
    if (kind === 'added' || isBetween) added += text;
  });
  end();
  return compact(joined);
}

function part(kind: DiffPart['kind'], text: string): DiffPart {
  return { kind, text };
}

function compact(parts: readonly DiffPart[]): DiffPart[] {
  return parts.filter(({ text }) => text !== '');
}

function wordsOf(text: string, lang: string): string[] {
  return [...segmenterFor(lang).segment(text)].map(({ segment }) => segment);
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter('en', { granularity: 'word' });
    throw error;
  }
}
