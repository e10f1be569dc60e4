import type { HeldKey } from './web-crypto';

/** `privateKey` cannot be read out; it may be kept in IndexedDB as it is. */
export interface SigningKey {
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string;
  readonly privateKey: HeldKey;
}

/** Rejects where the browser has no Ed25519 (Chromium before 137). */
export async function newSigningKey(): Promise<SigningKey> {
  throw new Error('not there yet');
}
