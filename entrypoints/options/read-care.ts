import type { CuecardDatabase } from '@/lib/database/database';
import { allEdits } from '@/lib/database/edits';
import { readTeam } from '@/lib/database/library-state';
import { missedSearches, openRequests } from '@/lib/database/requests';
import type { CareInput, SnippetUse } from '@/lib/library/care/care-report';
import { lintTemplate } from '@/lib/library/lint-template';
import { isoDay } from '@/lib/shared/clock';
import { readWords, stemLanguageOf } from '@/lib/suggestions/read-words';

/** Everything a care report is made of. */
export async function readCareInput(db: CuecardDatabase, now: number): Promise<CareInput> {
  const [snippets, requests, missed, team, usesById, edits] = await Promise.all([
    db.snippets.toArray(),
    openRequests(db),
    missedSearches(db),
    readTeam(db),
    usesIn(db),
    allEdits(db),
  ]);
  return {
    snippets: snippets.filter(({ deletedAt }) => deletedAt === null),
    requests,
    missed: missed.map(({ words, times, lastAt, langs }) => ({
      words,
      lang: langs[0] ?? null,
      count: times,
      lastAt,
    })),
    usesById,
    edits,
    people: team.people.map(({ name }) => name),
    today: isoDay(now),
    now,
    readWords: (text, lang) =>
      readWords(text, stemLanguageOf(text, lang)).flatMap(({ stem, stop }) => (stop ? [] : [stem])),
    lint: (body, placeholders) => lintTemplate(body, { placeholders }),
  };
}

/** Insertions count as uses; what was posted says whether it was edited. */
async function usesIn(db: CuecardDatabase): Promise<ReadonlyMap<string, SnippetUse>> {
  const uses = new Map<string, SnippetUse>();
  await db.journal
    .where('event.kind')
    .anyOf('reply-inserted', 'reply-posted')
    .each(({ at, event }) => {
      if (event.kind !== 'reply-inserted' && event.kind !== 'reply-posted') return;
      if (event.snippet === null) return;
      const { uses: count, edited, lastAt } = uses.get(event.snippet.id) ?? NEVER;
      const isUse = event.kind === 'reply-inserted';
      const isEdited = !isUse && event.provenance === 'edited';
      uses.set(event.snippet.id, {
        uses: count + (isUse ? 1 : 0),
        edited: edited + (isEdited ? 1 : 0),
        lastAt: Math.max(lastAt ?? 0, at),
      });
    });
  return uses;
}

const NEVER: SnippetUse = { uses: 0, edited: 0, lastAt: null };
