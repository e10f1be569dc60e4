import { type ReadonlySignal, signal } from '@preact/signals';
import { readBundleTrust, rememberBundle } from '@/lib/database/bundle-trust';
import { attempt } from '@/lib/database/failures';
import { nativeGzip } from '@/lib/database/gzip';
import { type Signing, writeSigning } from '@/lib/database/signing';
import { openBackup, readLibrary } from '@/lib/database/snapshots';
import { type BackupProblem, packBackup } from '@/lib/library/backup';
import { type BundleProblem, openBundle } from '@/lib/library/bundle/open-bundle';
import { signBundle } from '@/lib/library/bundle/sign-bundle';
import type { LibraryFile } from '@/lib/library/exchange/format';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import type { RestoreModel } from './restore-model';
import type { WriteTrouble } from './write-trouble';

/** `other-content`: signed by somebody, but no library of a Cuecard page is in it. */
export type OpenProblem = BundleProblem | BackupProblem | { readonly type: 'other-content' };

export interface BundleModel {
  readonly problem: ReadonlySignal<OpenProblem | null>;
  readonly trouble: ReadonlySignal<WriteTrouble | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** `version`: as signed; one that is not above the highest is signed as a step back. */
  readonly sign: (signing: Signing, version: number) => Promise<void>;
  readonly openFile: (file: LibraryFile) => Promise<void>;
}

const CONTENT = 'library.json.gz';

/** Signed libraries: made here, or opened and shown before anything of them is taken. */
export function createBundleModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
  restoring: RestoreModel,
): BundleModel {
  const problem = signal<OpenProblem | null>(null);
  const trouble = signal<WriteTrouble | null>(null);
  const isBusy = signal(false);
  const alone = async (work: () => Promise<void>) => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    problem.value = null;
    trouble.value = null;
    try {
      const done = await attempt(work);
      if (!done.ok) trouble.value = done.failure;
    } finally {
      isBusy.value = false;
    }
  };
  return {
    problem,
    trouble,
    isBusy,
    sign: (signing, version) =>
      alone(async () => {
        const bytes = await signLibrary(ports, store, signing, version);
        const highest = Math.max(version, signing.highest);
        await writeSigning(store.db, { ...signing, version, highest });
        ports.files.save({ name: `cuecard-library-${version}.signed.zip`, bytes });
        notes.tell(ports.speech.words('files_signed', version));
      }),
    openFile: (file) =>
      alone(async () => {
        problem.value = await openSigned(file, store, restoring);
      }),
  };
}

async function signLibrary(
  { settings, clock }: LibraryPorts,
  { db }: LibraryStore,
  { key, signer, library, highest, maxAgeDays }: Signing,
  version: number,
): Promise<Uint8Array> {
  const now = clock();
  const backup = await readLibrary(db, { name: settings.peek().responderName, now });
  const content = { [CONTENT]: await packBackup(backup, nativeGzip()) };
  const rollbackFrom = version <= highest ? highest : null;
  return signBundle(content, key, { library, version, rollbackFrom, signer, createdAt: now, maxAgeDays });
}

async function openSigned(
  { name, bytes }: LibraryFile,
  { db }: LibraryStore,
  restoring: RestoreModel,
): Promise<OpenProblem | null> {
  const trust = await readBundleTrust(db);
  const opened = await openBundle(bytes, trust);
  if (!opened.ok) return opened.failure;
  const content = opened.value.files[CONTENT];
  if (!content) return { type: 'other-content' };
  const backup = await openBackup(content, nativeGzip());
  if (!backup.ok) return backup.failure;
  const taken = () => rememberBundle(db, opened.value);
  await restoring.open({ type: 'bundle', name, bundle: opened.value, taken }, backup.value, 'replace');
  return null;
}
