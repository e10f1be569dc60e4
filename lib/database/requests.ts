import type { JournalEntry } from '@/lib/conversations/journal';
import { mayEdit, type Who } from '@/lib/library/governance';
import type { ReplyRequest } from '@/lib/library/request';
import { succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { newId } from './ids';
import { append } from './journal';
import { changedBy, inLibrary, inLibraryIf, notFound, stampOf, type Written } from './library-write';

export type Wanted = Pick<ReplyRequest, 'words' | 'commentKey' | 'lang'>;
/** Words that found nothing, with how often and when last (milliseconds since 1970 UTC). */
export type MissedSearch = {
  readonly words: string;
  readonly times: number;
  readonly lastAt: number;
  readonly langs: readonly string[];
};

/** Asks the lead for a reply; anybody may. `words` must not be a customer's. */
export function askForReply(db: CuecardDatabase, wanted: Wanted, who: Who): Written<ReplyRequest> {
  return inLibrary(db, async () => {
    const request = newRequest(wanted, who);
    await db.requests.add(request);
    const { id: requestId, commentKey } = request;
    await append(db, { kind: 'reply-requested', commentKey, requestId }, stampOf(who));
    return succeed(request);
  });
}

/** Longest waiting first. */
export async function openRequests(db: CuecardDatabase): Promise<ReplyRequest[]> {
  const open = await db.requests.where('state').equals('open').sortBy('createdAt');
  return open.filter(({ deletedAt }) => deletedAt === null);
}

export function closeRequest(
  db: CuecardDatabase,
  id: string,
  how: { readonly state: 'answered' | 'declined'; readonly snippetId: string | null },
  who: Who,
): Written<ReplyRequest> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const before = await db.requests.get(id);
    if (!before || before.deletedAt !== null) return notFound();
    const request: ReplyRequest = { ...before, ...how, ...changedBy(who, before) };
    await db.requests.put(request);
    return succeed(request);
  });
}

/** Requests that this reply answered wait again: call in the transaction that gives it up before it ever was live. */
export async function reopenRequestsOf(db: CuecardDatabase, snippetId: string, who: Who): Promise<void> {
  const answered = await db.requests.where('state').equals('answered').toArray();
  const its = answered.filter((request) => request.snippetId === snippetId && request.deletedAt === null);
  await db.requests.bulkPut(
    its.map((request) => ({ ...request, state: 'open', snippetId: null, ...changedBy(who, request) })),
  );
}

/** Keeps in the log that a search found nothing. `words`: what was typed, folded. */
export function noteMissedSearch(db: CuecardDatabase, missed: Wanted, who: Who): Written<null> {
  return inLibrary(db, async () => {
    await append(db, { kind: 'search-missed', ...missed }, stampOf(who));
    return succeed(null);
  });
}

/** Most often missed first. */
export async function missedSearches(db: CuecardDatabase): Promise<MissedSearch[]> {
  const entries = await db.journal.where('event.kind').equals('search-missed').toArray();
  const byWords = new Map<string, MissedSearch>();
  for (const entry of entries) addTo(byWords, entry);
  return [...byWords.values()].sort((a, b) => b.times - a.times || b.lastAt - a.lastAt);
}

function addTo(byWords: Map<string, MissedSearch>, { event, at }: JournalEntry): void {
  if (event.kind !== 'search-missed') return;
  const { words, lang } = event;
  const before = byWords.get(words) ?? { words, times: 0, lastAt: at, langs: [] };
  const langs = lang === null || before.langs.includes(lang) ? before.langs : [...before.langs, lang];
  byWords.set(words, { words, langs, times: before.times + 1, lastAt: Math.max(before.lastAt, at) });
}

function newRequest(wanted: Wanted, who: Who): ReplyRequest {
  const by = { createdAt: who.now, createdBy: who.name, ...changedBy(who) };
  return { id: newId(who.now), schema: 1, ...wanted, state: 'open', snippetId: null, ...by, deletedAt: null };
}
