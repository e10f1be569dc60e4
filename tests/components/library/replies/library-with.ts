import type { CuecardDatabase } from '@/lib/database/database';
import { writeTeam } from '@/lib/database/library-state';
import { handIn, openRevision, saveRevision } from '@/lib/database/revisions';
import { contentOf, type Who } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import type { Team } from '@/lib/library/team';
import { DAY_MS } from '@/lib/shared/clock';
import { aSnippet, aText } from '@/tests/fixtures/snippets';
import { NOW } from '../harness';

export const PRIYA: Who = { name: 'Priya Nair', now: NOW - DAY_MS };
export const INES: Who = { name: 'Ines Cardoso', now: NOW };

export const TEAM: Team = {
  people: [
    { name: 'Ines Cardoso', role: 'approver' },
    { name: 'Priya Nair', role: 'author' },
    { name: 'Jonas Adler', role: 'viewer' },
  ],
  selfApproval: false,
};

export async function withTeam(db: CuecardDatabase, team = TEAM): Promise<void> {
  const written = await writeTeam(db, team, INES);
  if (!written.ok) throw new Error(written.failure.type);
}

/** A reply that is live, with only what a test is about. */
export function aLive(code: string, title: string, more: Partial<Snippet> = {}): Snippet {
  const body = `Hi{% if customer_name %} {{ customer_name }}{% endif %}, this is about ${title.toLowerCase()}.`;
  return aSnippet(code, title, body, {
    folder: 'Delivery',
    owner: 'Ines Cardoso',
    reviewBy: '2027-06-01',
    ...more,
  });
}

/** A new version of a stored reply by Priya, handed in. */
export async function inReview(
  db: CuecardDatabase,
  snippet: Snippet,
  title: string,
  who = PRIYA,
): Promise<Revision> {
  const opened = await openRevision(db, snippet.id, who);
  if (!opened.ok) throw new Error(opened.failure.type);
  const content = { ...contentOf(snippet), texts: [aText('en', title, `Hi, ${title}.`)] };
  const { id, edit } = opened.value;
  const saved = await saveRevision(db, id, { content, note: 'Shorter', edit }, who);
  if (!saved.ok) throw new Error(saved.failure.type);
  const handed = await handIn(db, id, saved.value.edit, who);
  if (!handed.ok) throw new Error(handed.failure.type);
  return handed.value;
}
