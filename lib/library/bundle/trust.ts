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
  readonly createdAt: number;
  readonly maxAgeDays: number | null;
}

export const NO_TRUST: BundleTrust = { pinned: null, current: null };
