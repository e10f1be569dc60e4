import {
  CONTENT,
  isSafePath,
  MANIFEST,
  MOST_BYTES,
  MOST_FILES,
  packParts,
  partsOf,
  SIGNATURE,
} from './container';
import { canonicalBytes, type Manifest, signedBytes } from './manifest';
import type { SigningKey } from './signing-key';
import { bytesToHex, sha256, subtle } from './web-crypto';

/** By path: the plain files, or the backup file. Steps of a path are parted by `/` and begin with a letter or digit. */
export type BundleFiles = Readonly<Record<string, Uint8Array>>;

export interface BundleInfo {
  readonly library: string;
  readonly version: number;
  readonly rollbackFrom: number | null;
  readonly signer: string;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
  readonly maxAgeDays: number | null;
}

/**
 * A zip of `content/…`, `manifest.json` (RFC 8785) and `signature.json` (Ed25519, RFC 8032). Nothing is compressed: hand
 * in what is compressed already where size matters. Throws on what `openBundle` would refuse.
 */
export async function signBundle(
  content: BundleFiles,
  key: SigningKey,
  info: BundleInfo,
): Promise<Uint8Array> {
  const parts = partsOf(content);
  refuseUnfit(parts);
  const manifest = canonicalBytes(await manifestOf(parts, key, info));
  const signature = await subtle.sign('Ed25519', key.privateKey, signedBytes(manifest));
  parts.set(MANIFEST, manifest);
  parts.set(
    SIGNATURE,
    canonicalBytes({
      algorithm: 'Ed25519',
      manifest: await sha256(manifest),
      signature: bytesToHex(new Uint8Array(signature)),
    }),
  );
  return packParts(parts);
}

async function manifestOf(
  parts: ReadonlyMap<string, Uint8Array>,
  { publicKey }: SigningKey,
  { library, version, rollbackFrom, signer, createdAt, maxAgeDays }: BundleInfo,
): Promise<Manifest> {
  const files: Manifest['files'] = [];
  for (const [name, bytes] of parts) {
    files.push({ path: name.slice(CONTENT.length), size: bytes.length, sha256: await sha256(bytes) });
  }
  return {
    format: 'cuecard-library',
    schema: 1,
    ...{ library, version, rollbackFrom, signer, publicKey, createdAt, maxAgeDays, files },
  };
}

function refuseUnfit(parts: ReadonlyMap<string, Uint8Array>): void {
  let bytes = 0;
  for (const [name, part] of parts) {
    if (!isSafePath(name.slice(CONTENT.length))) throw new Error(`a bundle cannot hold "${name}"`);
    bytes += part.length;
  }
  // Room for the manifest and the zip's own lines: about 600 bytes for each file.
  if (parts.size > MOST_FILES || bytes + parts.size * 1_600 > MOST_BYTES) {
    throw new Error('the library is too large for a bundle');
  }
}
