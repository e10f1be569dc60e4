import type { CuecardDatabase } from '@/lib/database/database';
import { historyOf } from '@/lib/database/revisions';
import { hasLiveVersion } from '@/lib/library/live-revision';
import { isOpen, type Revision } from '@/lib/library/revision';
import type { Snippet, SnippetContent } from '@/lib/library/snippet';
import type { Ledger } from './ledger';

/** Every promise that does not hold, in words; empty when all do. */
export async function brokenPromises(db: CuecardDatabase, ledger: Ledger): Promise<string[]> {
  const broken: string[] = [];
  for (const snippet of await db.snippets.toArray()) {
    const history = await historyOf(db, snippet.id);
    const rows = await db.revisions.where('snippetId').equals(snippet.id).toArray();
    broken.push(
      ...oneLive(snippet, rows, history),
      ...completeHistory(snippet, history, ledger),
      ...keptWords(history, ledger),
      ...keptTags(snippet, rows, ledger),
      ...othersApproved(rows),
    );
  }
  const approvals = await db.journal.where('event.kind').equals('snippet-approved').count();
  if (approvals !== ledger.counts.approvals) broken.push(`${approvals} approvals in the log`);
  return broken;
}

function oneLive(snippet: Snippet, rows: readonly Revision[], history: readonly Revision[]): string[] {
  const { id, version } = snippet;
  const live = history.filter(({ state }) => state === 'approved');
  const open = rows.filter(isOpen);
  const expected = hasLiveVersion(snippet) ? [version] : [];
  const mirrored =
    hasLiveVersion(snippet) || open.length === 0 || bodyOf(open[0]?.content) === bodyOf(snippet);
  return [
    ...(String(live.map((each) => each.version)) === String(expected) ? [] : [`${id}: ${live.length} live`]),
    ...(rows.filter(({ state }) => state === 'approved').length > 1 ? [`${id}: two rows approved`] : []),
    ...(open.length > 1 ? [`${id}: ${open.length} open`] : []),
    ...(open.length > 0 && snippet.deletedAt !== null ? [`${id}: open though removed`] : []),
    ...(mirrored ? [] : [`${id}: shows other words than its draft`]),
  ];
}

function completeHistory({ id }: Snippet, history: readonly Revision[], ledger: Ledger): string[] {
  const found = history.map(({ version }) => version).sort((a, b) => a - b);
  const expected = found.map((_, place) => place + 1);
  const missing = [...(ledger.versions.get(id) ?? [])].filter((version) => !found.includes(version));
  return [
    ...(String(found) === String(expected) ? [] : [`${id}: versions ${found}`]),
    ...(missing.length === 0 ? [] : [`${id}: no version ${missing}`]),
  ];
}

function keptWords(history: readonly Revision[], ledger: Ledger): string[] {
  return history.flatMap(({ id, content }) => {
    const body = new Set(bodyOf(content).split(' '));
    const lost = [...(ledger.words.get(id) ?? [])].filter((word) => !body.has(word));
    return lost.length > 0 ? [`${id}: lost ${lost}`] : [];
  });
}

function keptTags(snippet: Snippet, rows: readonly Revision[], ledger: Ledger): string[] {
  const expected = [...(ledger.tags.get(snippet.id) ?? [])];
  return [snippet, ...rows.filter(isOpen).map(({ content }) => content)].flatMap(({ tags }) => {
    const lost = expected.filter((tag) => !tags.includes(tag));
    return lost.length > 0 ? [`${snippet.id}: lost ${lost}`] : [];
  });
}

function othersApproved(rows: readonly Revision[]): string[] {
  const own = rows.filter(({ approvals, writtenBy }) => approvals.some(({ by }) => writtenBy.includes(by)));
  return own.map(({ id }) => `${id}: approved by its writer`);
}

function bodyOf(content: Pick<SnippetContent, 'texts'> | undefined): string {
  return content?.texts[0]?.body ?? '';
}
