import { fingerprintOf } from '@/lib/library/bundle/signing-key';
import type { Words } from '@/lib/shared/words';
import { backupProblemWords } from './backup-words';
import type { OpenProblem } from './bundle-model';

/** Why a signed library is not taken, and what to do. */
export function openProblemWords(words: Words, lang: string, problem: OpenProblem): string {
  switch (problem.type) {
    case 'other-key':
      return words('files_bundle_other_key', problem.signer, fingerprintOf(problem.publicKey));
    case 'tampered':
      return words('files_bundle_tampered', problem.part);
    case 'rollback':
      return words('files_bundle_rollback', problem.version, problem.seen);
    case 'version-reused':
      return words('files_bundle_reused', problem.version);
    case 'other-library':
      return words('files_bundle_other_library');
    case 'not-a-bundle':
      return words('files_bundle_not');
    case 'newer-format':
      return words('files_bundle_newer');
    case 'not-supported':
      return words('files_bundle_unsupported');
    case 'other-content':
      return words('files_bundle_content');
    default:
      return backupProblemWords(words, lang, problem);
  }
}
