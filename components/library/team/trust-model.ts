import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { forgetBundleTrust, readBundleTrust } from '@/lib/database/bundle-trust';
import { attempt } from '@/lib/database/failures';
import { readSigning, type Signing, writeSigning } from '@/lib/database/signing';
import { isReadOnly, type LibraryAge, libraryAge } from '@/lib/library/bundle/library-age';
import { newSigningKey } from '@/lib/library/bundle/signing-key';
import type { BundleTrust } from '@/lib/library/bundle/trust';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';

export interface TrustModel {
  readonly trust: Watched<BundleTrust>;
  /** null: this computer has no key yet. */
  readonly signing: Watched<Signing | null>;
  readonly age: ReadonlySignal<LibraryAge>;
  /** The signed library in use is past its maximum age: nothing may be changed until a newer one is taken. */
  readonly isReadOnly: ReadonlySignal<boolean>;
  /** This browser cannot make keys. */
  readonly cannotSign: ReadonlySignal<boolean>;
  /** A new key in place of the old one: computers that pinned the old one refuse what it signs. */
  readonly makeKey: () => Promise<void>;
  readonly setMaxAge: (days: number | null) => Promise<void>;
  /** The next signed library is the first one again: of any key, any library, any version. */
  readonly unpin: () => Promise<void>;
}

export function createTrustModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): TrustModel {
  const { words } = ports.speech;
  const trust = store.watched(() => readBundleTrust(store.db));
  const signing = store.watched(() => readSigning(store.db));
  const cannotSign = signal(false);
  const age = computed<LibraryAge>(() =>
    trust.value ? libraryAge(trust.value, ports.clock()) : { state: 'unsigned' },
  );
  const write = async (work: () => Promise<void>, said: string) => {
    const done = await attempt(work);
    if (done.ok) notes.tell(said);
    else store.refuse(done.failure);
  };
  return {
    trust,
    signing,
    age,
    isReadOnly: computed(() => isReadOnly(age.value)),
    cannotSign,
    async makeKey() {
      const key = await newSigningKey().catch((error: unknown) => {
        // No Ed25519 in this browser; anything else is a mistake of ours and told as one.
        cannotSign.value = true;
        ports.onError(error);
      });
      if (!key) return;
      const old = signing.peek();
      const library = old?.library ?? crypto.randomUUID();
      const signer = ports.settings.peek().responderName;
      const rest = {
        version: old?.version ?? 0,
        highest: old?.highest ?? 0,
        maxAgeDays: old?.maxAgeDays ?? null,
      };
      await write(() => writeSigning(store.db, { key, signer, library, ...rest }), words('team_key_made'));
    },
    async setMaxAge(maxAgeDays) {
      const now = signing.peek();
      if (now) await write(() => writeSigning(store.db, { ...now, maxAgeDays }), words('library_saved'));
    },
    unpin: () => write(() => forgetBundleTrust(store.db), words('team_unpinned')),
  };
}
