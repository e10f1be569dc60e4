import canonicalize from 'canonicalize';
import type { RestoreMode, StoredRow } from './backup';

/** Whether a row of a backup takes the place of the one that is stored. */
export function isTaken(
  before: { readonly changedAt: number } | undefined,
  row: Pick<StoredRow, 'changedAt'>,
  mode: RestoreMode,
): boolean {
  if (!before) return true;
  return mode === 'merge' ? row.changedAt > before.changedAt : !isSame(before, row);
}

/** Who changed a row last makes no difference: putting it back is a change too. */
function isSame(a: object, b: object): boolean {
  const plain = (row: object) => canonicalize({ ...row, changedAt: 0, changedBy: '' });
  return plain(a) === plain(b);
}
