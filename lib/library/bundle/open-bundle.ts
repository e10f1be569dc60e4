import type { Result } from '@/lib/shared/result';
import type { Manifest } from './manifest';
import type { BundleFiles } from './sign-bundle';
import type { BundleTrust } from './trust';

export type BundleProblem =
  | { readonly type: 'not-a-bundle' }
  | { readonly type: 'too-large'; readonly part: string }
  | { readonly type: 'newer-format' }
  | { readonly type: 'not-supported' }
  /** `part`: `container`, `manifest.json`, `signature.json` or the path of a file. */
  | { readonly type: 'tampered'; readonly part: string }
  | { readonly type: 'other-key'; readonly signer: string; readonly publicKey: string }
  | { readonly type: 'other-library'; readonly library: string }
  | { readonly type: 'rollback'; readonly version: number; readonly seen: number }
  | { readonly type: 'version-reused'; readonly version: number };

export interface OpenedBundle {
  readonly manifest: Manifest;
  readonly manifestHash: string;
  /** Without the `content/` in front. */
  readonly files: BundleFiles;
  /** `first`: no key is pinned yet, a person must compare the fingerprint. */
  readonly key: 'pinned' | 'first';
  readonly isRollback: boolean;
  /** It is the bundle that was taken last. */
  readonly isCurrent: boolean;
}

/** Nothing of a bundle is handed out before signature, every byte, key and version are what `trust` allows. */
export async function openBundle(
  _bytes: Uint8Array,
  _trust: BundleTrust,
): Promise<Result<OpenedBundle, BundleProblem>> {
  throw new Error('not there yet');
}
