import { strFromU8 } from 'fflate';
import * as z from 'zod/mini';
import { fail, type Result, succeed } from '@/lib/shared/result';
import { MANIFEST, SIGNATURE } from './container';
import { canonicalBytes, type Manifest, manifestSchema, signatureSchema, signedBytes } from './manifest';
import type { BundleProblem } from './open-bundle';
import { hexToBytes, sha256, subtle } from './web-crypto';

type ReadManifest = { readonly manifest: Manifest; readonly manifestHash: string };

/** The manifest, once its signature holds. Tells a changed manifest from a changed signature. */
export async function readManifest(
  manifestBytes: Uint8Array = new Uint8Array(),
  signatureBytes: Uint8Array = new Uint8Array(),
): Promise<Result<ReadManifest, BundleProblem>> {
  const written = parseJson(manifestBytes);
  if (newerSchema.safeParse(written).success) return fail({ type: 'newer-format' });
  const manifest = manifestSchema.safeParse(written);
  if (!manifest.success || !isSame(canonicalBytes(manifest.data), manifestBytes)) return tampered(MANIFEST);
  const signature = signatureSchema.safeParse(parseJson(signatureBytes));
  if (!signature.success || !isSame(canonicalBytes(signature.data), signatureBytes)) {
    return tampered(SIGNATURE);
  }
  const manifestHash = await sha256(manifestBytes);
  const isNamed = signature.data.manifest === manifestHash;
  const verified = await verify(manifest.data.publicKey, signature.data.signature, manifestBytes);
  if (verified === undefined) return fail({ type: 'not-supported' });
  if (verified && isNamed) return succeed({ manifest: manifest.data, manifestHash });
  return tampered(verified || isNamed ? SIGNATURE : MANIFEST);
}

const newerSchema = z.object({ format: z.literal('cuecard-library'), schema: z.int().check(z.gt(1)) });

/** Undefined: the browser has no Ed25519. A public key that is no point of the curve verifies nothing. */
async function verify(
  publicKey: string,
  signature: string,
  manifest: Uint8Array,
): Promise<boolean | undefined> {
  try {
    const key = await subtle.importKey('raw', hexToBytes(publicKey), 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, hexToBytes(signature), signedBytes(manifest));
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return undefined;
    return false;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, nth) => byte === other[nth]);
}

function tampered(part: string) {
  return fail({ type: 'tampered' as const, part });
}
