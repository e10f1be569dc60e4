import type { Words } from '@/lib/shared/words';
import type { Guarded } from './guard-finding';
import { type InsertedPlace, placesOf } from './inserted-place';
import { type Inserted, provenanceOf } from './provenance-of';

export type InsertedLocked = Inserted & { readonly locked: readonly string[] };

export const LOCKED_SPAN = 'guard.locked-span';

/**
 * Locked wording that went from a draft which still is the reply it came with: as often as it was locked, so often it
 * has to stand there. The place is what stands there instead, and the wording brings back what stood there. Where only
 * white space differs, the wording is still there.
 */
export function lockedSpans(inserted: InsertedLocked | null, draft: string, words: Words): Guarded[] {
  if (!inserted || inserted.locked.length === 0) return [];
  const gone = goneFrom(draft, inserted.locked);
  if (gone.length === 0 || provenanceOf(inserted, draft).kind === 'free') return [];
  const place = placesOf(inserted.text, draft);
  return gone.map(({ locked, times }) => {
    const { start, end, wording } = restoring(place, inserted.text, draft, locked, times);
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

/** `times`: how often it has to stand there. */
type Gone = { readonly locked: string; readonly times: number };

/** Wording that is locked at several places is named once, however many of them went. */
function goneFrom(draft: string, locked: readonly string[]): Gone[] {
  const wantedByText = new Map<string, Gone>();
  for (const each of locked) {
    if (each.trim() === '') continue;
    const known = wantedByText.get(evened(each));
    wantedByText.set(evened(each), { locked: known?.locked ?? each, times: (known?.times ?? 0) + 1 });
  }
  return [...wantedByText.values()].filter(({ locked: text, times }) => timesIn(draft, text) < times);
}

function restoring(place: InsertedPlace, text: string, draft: string, locked: string, times: number) {
  const stood = placesIn(text, locked).map((from) => ({ from, now: place(from, from + locked.length) }));
  const changed = stood.find(({ now }) => timesIn(draft.slice(now.start, now.end), locked) === 0);
  const { from, now } = changed ?? stood.at(-1) ?? { from: -1, now: place(0, locked.length) };
  const { start, end, words } = now;
  const mended = draft.slice(0, start) + words + draft.slice(end);
  // With several gone, each press brings one of them back.
  const isPlaced = from >= 0 && timesIn(mended, locked) > Math.min(timesIn(draft, locked), times - 1);
  return { start, end, wording: isPlaced ? words : null };
}

/** Where it begins in the text, letter by letter. */
function placesIn(text: string, locked: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(locked); at >= 0; at = text.indexOf(locked, at + locked.length)) places.push(at);
  return places;
}

function timesIn(text: string, locked: string): number {
  return evened(text).split(evened(locked)).length - 1;
}

function evened(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
