import canonicalize from 'canonicalize';
import { strToU8 } from 'fflate';
import * as z from 'zod/mini';

const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What is signed: everything that must not change on the way. */
export const manifestSchema = z.strictObject({
  format: z.literal('cuecard-library'),
  schema: z.literal(1),
  /** Which library it is: stays the same from version to version. */
  library: z.string(),
  /** Counts up with every bundle. */
  version: z.int().check(z.positive()),
  /** The version it takes back; then `version` may be an older one. */
  rollbackFrom: z.nullable(z.int().check(z.positive())),
  signer: z.string(),
  /** 32 bytes in hexadecimal. */
  publicKey: hex,
  /** Milliseconds since 1970 UTC. */
  createdAt: z.int().check(z.nonnegative()),
  /** After so many days without a newer one the library is read-only; null: never. */
  maxAgeDays: z.nullable(z.int().check(z.positive())),
  /** In the order of their paths. */
  files: z.array(z.strictObject({ path: z.string(), size: z.int().check(z.nonnegative()), sha256: hex })),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  /** SHA-256 of `manifest.json`: only tells which of the two files was changed. */
  manifest: hex,
  /** 64 bytes in hexadecimal. */
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});
export type Signature = z.infer<typeof signatureSchema>;

/** The one way of writing it in bytes: RFC 8785. */
export function canonicalBytes(value: Manifest | Signature): Uint8Array {
  return strToU8(canonicalize(value) ?? '');
}

/** What the key signs: the manifest, behind words no other thing that is signed begins with. */
export function signedBytes(manifest: Uint8Array): Uint8Array {
  const begin = strToU8('cuecard library manifest 1\n');
  const all = new Uint8Array(begin.length + manifest.length);
  all.set(begin);
  all.set(manifest, begin.length);
  return all;
}
