import type { SigningKey } from '@/lib/library/bundle/signing-key';
import type { CuecardDatabase } from './database';

/** How this computer signs its library. The private key cannot be read out, so it never leaves the computer. */
export interface Signing {
  readonly key: SigningKey;
  readonly signer: string;
  /** Which library it is, from version to version. */
  readonly library: string;
  /** Signed last; 0: none yet. */
  readonly version: number;
  /** The highest ever signed, also one that was taken back. */
  readonly highest: number;
  /** Written into what is signed; null: it never grows too old. */
  readonly maxAgeDays: number | null;
}

export async function readSigning(db: CuecardDatabase): Promise<Signing | null> {
  const row = await db.meta.get(SIGNING);
  return row === undefined ? null : (row.value as Signing);
}

export async function writeSigning(db: CuecardDatabase, signing: Signing): Promise<void> {
  await db.meta.put({ key: SIGNING, value: signing });
}

const SIGNING = 'signing';
