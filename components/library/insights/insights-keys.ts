import { editorHash } from '../editor/editor-place';
import type { SingleKeys } from '../use-single-keys';

/** E edits the examples of the chosen reply. */
export const insightsKeys: SingleKeys = (letter, { ports, insights, replies }, may) => {
  const chosen = letter === 'e' ? insights.selected.peek() : undefined;
  if (!chosen) return false;
  return may(replies.acts.rightsAlone().edit, () => ports.go(editorHash(chosen.id, { field: 'examples' })));
};
