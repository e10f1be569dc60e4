import type { Snippet } from '../snippet';
import type { CareDetail, CareItem, WordChange } from './care-item';
import type { CareInput, EditRecord } from './care-report';

/** Fewer uses are chance. */
const LEAST_USES = 5;
/** The same change in so many of the uses is what the reply should say. */
const SAME_CHANGE_SHARE = 0.5;
/** Edited in some way in so many of the uses. */
const EDITED_SHARE = 0.8;

/** Snippets that responders change before posting: mostly in the same words, or nearly always in some. */
export function alwaysEdited(snippets: readonly Snippet[], { edits, usesById }: CareInput): CareItem[] {
  const editsById = Map.groupBy(edits, ({ snippetId }) => snippetId);
  return snippets.flatMap(({ id }) => {
    const records = editsById.get(id) ?? [];
    const use = usesById.get(id);
    const uses = Math.max(use?.uses ?? 0, records.length);
    if (uses < LEAST_USES) return [];
    const edited = Math.max(use?.edited ?? 0, records.length);
    const usual = usualChange(records);
    if (usual && usual.times >= LEAST_USES && usual.times >= uses * SAME_CHANGE_SHARE) {
      return [toItem(id, { kind: 'always-edited', change: usual.change, times: usual.times, uses })];
    }
    if (edited < uses * EDITED_SHARE) return [];
    return [toItem(id, { kind: 'always-edited', change: null, times: edited, uses })];
  });
}

/** The change made by most records; each record counts once. Case and outer spaces do not part changes. */
function usualChange(records: readonly EditRecord[]): { change: WordChange; times: number } | undefined {
  const timesByKey = new Map<string, { change: WordChange; times: number }>();
  for (const { changes } of records) {
    const byKey = new Map(changes.map((change) => [keyOf(change), change]));
    for (const [key, change] of byKey) {
      const known = timesByKey.get(key);
      timesByKey.set(key, { change: known?.change ?? change, times: (known?.times ?? 0) + 1 });
    }
  }
  return [...timesByKey.values()].sort(
    (a, b) => b.times - a.times || (keyOf(a.change) < keyOf(b.change) ? -1 : 1),
  )[0];
}

function keyOf({ removed, added }: WordChange): string {
  return `${removed.trim().toLowerCase()}\n${added.trim().toLowerCase()}`;
}

function toItem(id: string, detail: Extract<CareDetail, { kind: 'always-edited' }>): CareItem {
  return {
    id: `always-edited:${id}`,
    kind: 'always-edited',
    detail,
    snippetIds: [id],
    weight: detail.times,
    actions: [{ kind: 'open-editor', snippetId: id, lang: null, field: 'body' }],
  };
}
