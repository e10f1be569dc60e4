import { bytesToHex, type HeldKey, subtle } from './web-crypto';

/** `privateKey` cannot be read out; it may be kept in IndexedDB as it is. */
export interface SigningKey {
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string;
  readonly privateKey: HeldKey;
}

/** A new Ed25519 key (RFC 8032). Rejects where the browser has none (Chromium before 137). */
export async function newSigningKey(): Promise<SigningKey> {
  const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  const raw = await subtle.exportKey('raw', pair.publicKey);
  return { publicKey: bytesToHex(new Uint8Array(raw)), privateKey: pair.privateKey };
}

/** A public key as two people compare it: sixteen groups of four. */
export function fingerprintOf(publicKey: string): string {
  return publicKey.match(/.{4}/g)?.join(' ') ?? publicKey;
}
