import type { Snippet } from '../snippet';
import type { CareDetail, CareItem } from './care-item';
import type { CareInput } from './care-report';
import { countChanges } from './count-changes';

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
    const [usual] = countChanges(records);
    if (usual && usual.times >= LEAST_USES && usual.times >= uses * SAME_CHANGE_SHARE) {
      return [toItem(id, { kind: 'always-edited', change: usual.change, times: usual.times, uses })];
    }
    if (edited < uses * EDITED_SHARE) return [];
    return [toItem(id, { kind: 'always-edited', change: null, times: edited, uses })];
  });
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
