import type { SigningKey } from './signing-key';

/** By path: the plain files, or the backup file. Paths use `/` and begin with a letter or digit. */
export type BundleFiles = Readonly<Record<string, Uint8Array>>;

export interface BundleInfo {
  readonly library: string;
  readonly version: number;
  readonly rollbackFrom: number | null;
  readonly signer: string;
  readonly createdAt: number;
  readonly maxAgeDays: number | null;
}

/** A zip of `content/…`, `manifest.json` and `signature.json`. Throws on a path `openBundle` would refuse. */
export async function signBundle(
  _content: BundleFiles,
  _key: SigningKey,
  _info: BundleInfo,
): Promise<Uint8Array> {
  throw new Error('not there yet');
}
