import type { JournalEntry, JournalEvent } from '@/lib/conversations/journal';

let nth = 0;

/** One entry of the log; time goes on by itself. */
export function entry(event: JournalEvent, at = 1_000 + nth): JournalEntry {
  nth += 1;
  return { id: String(nth).padStart(26, '0'), schema: 1, at, by: 'Ines', event };
}

export function shown(commentKey: string, ...ids: string[]): JournalEntry {
  return entry({ kind: 'suggestions-shown', commentKey, snippets: ids.map(ref) });
}

export function unsure(commentKey: string, ...ids: string[]): JournalEntry {
  const event = {
    kind: 'suggestions-shown' as const,
    commentKey,
    snippets: ids.map(ref),
    isConfident: false,
  };
  return entry(event);
}

export function picked(
  commentKey: string | null,
  id: string,
  from: 'suggestions' | 'search' = 'suggestions',
) {
  return entry({ kind: 'snippet-picked', commentKey, snippet: ref(id), from, position: 0 });
}

export function posted(commentKey: string, id: string | null, edited: number | null = 0): JournalEntry {
  const provenance = id === null ? 'free' : edited ? 'edited' : 'verbatim';
  const snippet = id === null ? null : ref(id);
  return entry({
    kind: 'reply-posted',
    commentKey,
    replyKey: null,
    snippet,
    provenance,
    edited,
    postedAt: null,
  });
}

export function missed(commentKey: string | null, words = 'jug lid'): JournalEntry {
  return entry({ kind: 'search-missed', commentKey, words, lang: 'en' });
}

export function ref(id: string) {
  return { id, version: 1 };
}
