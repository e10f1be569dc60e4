/** A key the browser holds: WebCrypto's `CryptoKey`, whose type the pure rings do not know. */
export type HeldKey = object;

/** The global of Node and of browsers, as far as it is used here: the pure rings are checked without the DOM's types. */
declare const crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
    generateKey(
      algorithm: 'Ed25519',
      extractable: boolean,
      uses: readonly string[],
    ): Promise<{ readonly privateKey: HeldKey; readonly publicKey: HeldKey }>;
    exportKey(format: 'raw', key: HeldKey): Promise<ArrayBuffer>;
    importKey(
      format: 'raw',
      data: Uint8Array,
      algorithm: 'Ed25519',
      extractable: boolean,
      uses: readonly string[],
    ): Promise<HeldKey>;
    sign(algorithm: 'Ed25519', key: HeldKey, data: Uint8Array): Promise<ArrayBuffer>;
    verify(algorithm: 'Ed25519', key: HeldKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
  };
};

export const subtle = crypto.subtle;

/** Hexadecimal, lower case. */
export async function sha256(data: Uint8Array): Promise<string> {
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', data)));
}

export function bytesToHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `hex` is known to be pairs of hexadecimal digits. */
export function hexToBytes(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, nth) =>
    Number.parseInt(hex.slice(2 * nth, 2 * nth + 2), 16),
  );
}
