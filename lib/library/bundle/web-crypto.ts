/** A key the browser holds: WebCrypto's `CryptoKey`, whose type the pure rings do not know. */
export type HeldKey = object;
