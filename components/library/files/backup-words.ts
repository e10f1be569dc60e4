import type { BackupProblem } from '@/lib/library/backup';
import type { Words } from '@/lib/shared/words';
import type { Room } from './file-ports';

/** Why a backup cannot be restored. */
export function backupProblemWords(words: Words, lang: string, problem: BackupProblem): string {
  if (problem.type === 'newer') return words('files_backup_newer', problem.found, problem.known);
  if (problem.type === 'damaged') {
    const row = new Intl.NumberFormat(lang).format(problem.row);
    return words('files_backup_damaged', problem.table, row, problem.field);
  }
  return words(problem.type === 'too-large' ? 'files_backup_large' : 'files_backup_not');
}

/** "12 MB". */
export function sizeName(lang: string, bytes: number): string {
  const isBig = bytes >= 1e9;
  const unit = isBig ? 'gigabyte' : bytes >= 1e6 ? 'megabyte' : 'kilobyte';
  const amount = bytes / (isBig ? 1e9 : bytes >= 1e6 ? 1e6 : 1e3);
  const digits = amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: digits }).format(amount);
}

/** From this share on the next import may not fit any more. */
const NEARLY_FULL = 0.9;

export function isNearlyFull({ usedBytes, quotaBytes }: Room): boolean {
  return quotaBytes > 0 && usedBytes / quotaBytes >= NEARLY_FULL;
}
