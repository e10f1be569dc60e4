import { bySeverityThenPlace } from './check-draft';
import type { Finding } from './rule';

/** Replaces `[start, end)` of the draft as it was. UTF-16 code units. */
export type DraftEdit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The draft with every offered wording in place, and the edits in the order they stand. Where two overlap the more
 * serious one wins; kept findings and findings without a wording change nothing.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
): { readonly text: string; readonly edits: readonly DraftEdit[] } {
  const chosen: DraftEdit[] = [];
  for (const { start, end, wording, keptBecause } of [...findings].sort(bySeverityThenPlace)) {
    if (wording === null || keptBecause !== null) continue;
    if (chosen.some((edit) => start < edit.end && edit.start < end)) continue;
    chosen.push({ start, end, text: wording });
  }
  const edits = chosen.sort((a, b) => a.start - b.start);
  let fixed = '';
  let at = 0;
  for (const edit of edits) {
    fixed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: fixed + text.slice(at), edits };
}
