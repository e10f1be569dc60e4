import { type Failure, fail, type Result, succeed } from '@/lib/shared/result';
import { CONTENT, MANIFEST, packParts, SIGNATURE, unpackParts } from './container';
import type { Manifest } from './manifest';
import { problemWithTrust } from './problem-with-trust';
import { readManifest } from './read-manifest';
import type { BundleFiles } from './sign-bundle';
import type { BundleTrust } from './trust';
import { sha256 } from './web-crypto';

export type BundleProblem = Failure &
  (
    | { readonly type: 'not-a-bundle' }
    | { readonly type: 'too-large'; readonly part: string }
    | { readonly type: 'newer-format' }
    /** The browser has no Ed25519 (Chromium before 137). */
    | { readonly type: 'not-supported' }
    /** `part`: `container`, `manifest.json`, `signature.json` or the name of a file in the zip. */
    | { readonly type: 'tampered'; readonly part: string }
    | { readonly type: 'other-key'; readonly signer: string; readonly publicKey: string }
    | { readonly type: 'other-library'; readonly library: string }
    | { readonly type: 'rollback'; readonly version: number; readonly seen: number }
    | { readonly type: 'version-reused'; readonly version: number }
  );

export interface OpenedBundle {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest's bytes, hexadecimal. */
  readonly manifestHash: string;
  /** By path, without the `content/` in front. */
  readonly files: BundleFiles;
  /** `first`: no key is pinned yet, a person must compare the fingerprint. */
  readonly key: 'pinned' | 'first';
  readonly isRollback: boolean;
  /** It is the bundle that was taken last. */
  readonly isCurrent: boolean;
}

/**
 * Nothing of a bundle is handed out before signature, every byte, key, library and version are what `trust` allows.
 * `trust` is what `bundleTrust` (lib/database/bundle-trust) keeps.
 */
export async function openBundle(
  bytes: Uint8Array,
  trust: BundleTrust,
): Promise<Result<OpenedBundle, BundleProblem>> {
  const unpacked = unpackParts(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const read = await readManifest(parts.get(MANIFEST), parts.get(SIGNATURE));
  if (!read.ok) return read;
  const { manifest, manifestHash } = read.value;
  const problem =
    (await problemWithFiles(manifest, parts)) ??
    problemWithContainer(bytes, parts) ??
    problemWithTrust(manifest, manifestHash, trust);
  if (problem) return fail(problem);
  return succeed({
    manifest,
    manifestHash,
    files: filesOf(parts),
    key: trust.pinned ? 'pinned' : 'first',
    isRollback: manifest.rollbackFrom !== null,
    isCurrent: trust.current?.manifestHash === manifestHash,
  });
}

async function problemWithFiles(
  { files }: Manifest,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<BundleProblem | undefined> {
  const listed = new Set(files.map(({ path }) => CONTENT + path));
  for (const { path, size, sha256: expected } of files) {
    const part = CONTENT + path;
    const bytes = parts.get(part);
    if (bytes?.length !== size || (await sha256(bytes)) !== expected) return { type: 'tampered', part };
  }
  const added = [...parts.keys()].find(
    (name) => name !== MANIFEST && name !== SIGNATURE && !listed.has(name),
  );
  return added === undefined ? undefined : { type: 'tampered', part: added };
}

/** Every byte that is in no part is what we would have written. */
function problemWithContainer(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): BundleProblem | undefined {
  const expected = packParts(parts);
  const isSame = expected.length === bytes.length && expected.every((byte, nth) => byte === bytes[nth]);
  return isSame ? undefined : { type: 'tampered', part: 'container' };
}

function filesOf(parts: ReadonlyMap<string, Uint8Array>): BundleFiles {
  const content = [...parts].filter(([name]) => name.startsWith(CONTENT));
  return Object.fromEntries(content.map(([name, bytes]) => [name.slice(CONTENT.length), bytes]));
}
