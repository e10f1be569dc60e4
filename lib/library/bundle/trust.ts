import type { OpenedBundle } from './open-bundle';

/** What this computer remembers of signed libraries. */
export interface BundleTrust {
  /** Only this key opens bundles; null: none is pinned yet. */
  readonly pinned: { readonly publicKey: string; readonly signer: string } | null;
  /** The bundle taken last; null: none was. */
  readonly current: CurrentBundle | null;
}

export interface CurrentBundle {
  readonly library: string;
  readonly version: number;
  /** The highest version ever seen, also one that was taken back. */
  readonly highest: number;
  /** SHA-256 of its manifest, hexadecimal. */
  readonly manifestHash: string;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
  readonly maxAgeDays: number | null;
}

export const NO_TRUST: BundleTrust = { pinned: null, current: null };

/** Trust after a person took this bundle; its key is pinned from then on. */
export function trustAfter(
  { current }: BundleTrust,
  { manifest, manifestHash }: Pick<OpenedBundle, 'manifest' | 'manifestHash'>,
): BundleTrust {
  const { publicKey, signer, library, version, rollbackFrom, createdAt, maxAgeDays } = manifest;
  const highest = Math.max(version, rollbackFrom ?? 0, current?.highest ?? 0);
  return {
    pinned: { publicKey, signer },
    current: { library, version, highest, manifestHash, createdAt, maxAgeDays },
  };
}
