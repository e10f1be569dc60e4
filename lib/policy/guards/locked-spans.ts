import type { Words } from '@/lib/shared/words';
import type { Guarded } from './guard-finding';
import { type InsertedPlace, placesOf } from './inserted-place';
import { type Inserted, provenanceOf } from './provenance-of';

export type InsertedLocked = Inserted & { readonly locked: readonly string[] };

export const LOCKED_SPAN = 'guard.locked-span';

/**
 * Locked wording that went from a draft which still is the reply it came with. The place is what stands there instead,
 * and the wording brings back what stood there. Where only white space differs, the wording is still there.
 */
export function lockedSpans(inserted: InsertedLocked | null, draft: string, words: Words): Guarded[] {
  if (!inserted || inserted.locked.length === 0) return [];
  const written = evened(draft);
  const gone = inserted.locked.filter((locked) => locked.trim() !== '' && !written.includes(evened(locked)));
  if (gone.length === 0 || provenanceOf(inserted, draft).kind === 'free') return [];
  const place = placesOf(inserted.text, draft);
  return gone.map((locked) => {
    const { start, end, wording } = restoring(place, inserted.text, draft, locked);
    return {
      ruleId: LOCKED_SPAN,
      title: words('guard_locked_span'),
      reason: words('guard_locked_span_reason', locked.trim()),
      start,
      end,
      matched: draft.slice(start, end),
      wording,
    };
  });
}

function restoring(place: InsertedPlace, text: string, draft: string, locked: string) {
  const from = text.indexOf(locked);
  const { start, end, words } = place(Math.max(from, 0), Math.max(from, 0) + locked.length);
  const mended = evened(draft.slice(0, start) + words + draft.slice(end));
  const isPlaced = from >= 0 && mended.includes(evened(locked));
  return { start, end, wording: isPlaced ? words : null };
}

function evened(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
