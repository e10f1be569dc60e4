import { wordDiff } from '../word-diff';
import type { WordChange } from './care-item';

/** A longer run is a rewriting of its own, and says nothing about the reply. */
const MOST_WORDS = 12;
const MOST_CHANGES = 8;

/**
 * What a responder changed in a reply before posting it, as runs of words in order: at most eight, each at most
 * twelve words long. `lang`: BCP 47, for the limits of words. Nothing where the text was written anew.
 */
export function wordChanges(inserted: string, posted: string, lang = 'en'): WordChange[] {
  const parts = wordDiff(inserted, posted, lang);
  const changes: WordChange[] = [];
  parts.forEach(({ kind, text }, nth) => {
    if (kind === 'same') return;
    const before = parts[nth - 1];
    if (kind === 'added' && before?.kind === 'removed') return;
    const after = parts[nth + 1];
    const added = kind === 'added' ? text : after?.kind === 'added' ? after.text : '';
    changes.push({ removed: kind === 'removed' ? text.trim() : '', added: added.trim() });
  });
  const short = changes.filter(({ removed, added }) => isShort(removed) && isShort(added));
  return short.length > MOST_CHANGES ? [] : short.filter(({ removed, added }) => removed !== added);
}

function isShort(run: string): boolean {
  return run.split(/\s+/).length <= MOST_WORDS;
}
