import type { Snippet } from '../snippet';
import type { CareItem } from './care-item';

/** Short codes that more than one snippet has, whatever the case. Snippets without a code clash with nobody. */
export function codeClashes(snippets: readonly Snippet[]): CareItem[] {
  const byCode = new Map<string, Snippet[]>();
  for (const snippet of snippets) {
    const code = snippet.code.trim().toLowerCase();
    if (code === '') continue;
    const others = byCode.get(code);
    if (others) others.push(snippet);
    else byCode.set(code, [snippet]);
  }
  return [...byCode].flatMap(([code, clashing]) => (clashing.length > 1 ? [toItem(code, clashing)] : []));
}

/** The newest is the one to give another code. */
function toItem(code: string, clashing: readonly Snippet[]): CareItem {
  const newestFirst = [...clashing].sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  const ids = newestFirst.map(({ id }) => id);
  return {
    id: `code-clash:${code}`,
    kind: 'code-clash',
    detail: { kind: 'code-clash', code },
    snippetIds: ids,
    weight: ids.length,
    actions: ids.map((snippetId) => ({ kind: 'open-editor', snippetId, lang: null, field: 'code' })),
  };
}
