import type { Provenance } from '@/lib/conversations/composer';
import { wordDiff } from '@/lib/library/word-diff';

/** What was put into the reply box, and how close it was to the approved text then. */
export type Inserted = { readonly text: string; readonly provenance: Provenance };

/** `edited`: share of the words that were changed, 0 to 1; null for words that are the writer's own. */
export type DraftProvenance = { readonly kind: Provenance; readonly edited: number | null };

/** With less than this share of the inserted words left, a text is the writer's own. */
const LEAST_LEFT = 0.3;

/**
 * How close a draft is to what was inserted. Space around it does not count. The share is what went and what came, out
 * of all words and signs of both texts: one word of ten exchanged is 0.1, half as much added to it 0.2. `lang`: BCP 47,
 * for the limits of words.
 */
export function provenanceOf(inserted: Inserted | null, draft: string, lang = 'en'): DraftProvenance {
  const written = plain(draft);
  const approved = plain(inserted?.text ?? '');
  if (inserted === null || written === '' || approved === '') return OWN_WORDS;
  if (inserted.provenance === 'free') return OWN_WORDS;
  const isApproved = inserted.provenance !== 'edited';
  if (isApproved && written === approved) return { kind: inserted.provenance, edited: 0 };
  const parts = wordDiff(approved, written, lang);
  const left = partsOf(parts, 'same');
  if (wordsOf(left, lang) < LEAST_LEFT * wordsOf(left + partsOf(parts, 'removed'), lang)) return OWN_WORDS;
  const [same, removed, added] = (['same', 'removed', 'added'] as const).map((kind) =>
    signsOf(partsOf(parts, kind), lang),
  ) as [number, number, number];
  return { kind: 'edited', edited: (removed + added) / Math.max(2 * same + removed + added, 1) };
}

const OWN_WORDS: DraftProvenance = { kind: 'free', edited: null };

/** Editors keep spaces as no-break spaces, and hold empty lines open with an invisible sign. */
function plain(text: string): string {
  return text
    .replace(/\uFEFF/gu, '')
    .replace(/\u00A0/gu, ' ')
    .trim();
}

/** With a space between, so that two parts do not grow into one word. */
function partsOf(parts: ReturnType<typeof wordDiff>, wanted: 'same' | 'removed' | 'added'): string {
  return parts
    .filter(({ kind }) => kind === wanted)
    .map(({ text }) => `${text} `)
    .join('');
}

function wordsOf(text: string, lang: string): number {
  return segmentsOf(text, lang).filter(({ isWordLike }) => isWordLike).length;
}

function signsOf(text: string, lang: string): number {
  return segmentsOf(text, lang).filter(({ segment }) => segment.trim() !== '').length;
}

function segmentsOf(text: string, lang: string): Intl.SegmentData[] {
  const [known = 'en'] = Intl.Segmenter.supportedLocalesOf([lang]);
  return [...new Intl.Segmenter(known, { granularity: 'word' }).segment(text)];
}
