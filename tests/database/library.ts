import type { CuecardDatabase } from '@/lib/database/database';
import { approve, beginSnippet, handIn, openRevision, saveRevision } from '@/lib/database/revisions';
import { contentOf, type Who } from '@/lib/library/governance';
import type { SnippetContent } from '@/lib/library/snippet';
import type { Failure, Result } from '@/lib/shared/result';
import { aSnippet } from '../fixtures/snippets';

export const INES: Who = { name: 'Ines', now: 1_000 };
export const MATS: Who = { name: 'Mats', now: 2_000 };

export function okOf<T, F extends Failure>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

export function someContent(code: string, body: string, more: Partial<SnippetContent> = {}): SnippetContent {
  return { ...contentOf(aSnippet(code, `About ${code}`, body)), ...more };
}

/** The content with another body in its leading language. */
export function withBody(content: SnippetContent, body: string): SnippetContent {
  return { ...content, texts: content.texts.map((text, place) => (place === 0 ? { ...text, body } : text)) };
}

/** Written by Ines, approved by Mats. */
export async function aLiveSnippet(db: CuecardDatabase, code: string, body: string) {
  const { revision } = okOf(await beginSnippet(db, someContent(code, body), INES));
  const handed = okOf(await handIn(db, revision.id, revision.edit, INES));
  return okOf(await approve(db, handed.id, handed.edit, MATS));
}

/** A further version of it, handed in by Ines. */
export async function aHandedIn(db: CuecardDatabase, snippetId: string, body: string) {
  const open = okOf(await openRevision(db, snippetId, INES));
  const content = withBody(open.content, body);
  const saved = okOf(await saveRevision(db, open.id, { content, note: '', edit: open.edit }, INES));
  return okOf(await handIn(db, saved.id, saved.edit, INES));
}
