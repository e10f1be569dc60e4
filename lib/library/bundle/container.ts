import { unzipSync, zipSync } from 'fflate';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { BundleProblem } from './open-bundle';
import type { BundleFiles } from './sign-bundle';

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';
export const CONTENT = 'content/';

export const MOST_BYTES = 64 * 1024 * 1024;
export const MOST_FILES = 50_000;
/** A manifest names up to `MOST_FILES` files. */
const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;

/**
 * The parts as a zip without compression, always the same bytes for the same parts. So a reader can pack what it read
 * again and see whether any byte around the parts was changed, and nothing can swell on the way out.
 */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0, mtime: EPOCH });
}

/** The parts of a bundle: manifest, signature and content, nothing else, each once, each within bounds. */
export function unpackParts(bytes: Uint8Array): Result<Map<string, Uint8Array>, BundleProblem> {
  if (bytes.length > MOST_BYTES) return fail({ type: 'too-large', part: 'container' });
  const parts = new Map<string, Uint8Array>();
  const problem = readInto(parts, bytes);
  if (problem) return fail(problem);
  if (!parts.has(MANIFEST) || !parts.has(SIGNATURE)) return fail({ type: 'not-a-bundle' });
  return succeed(parts);
}

/** A path that a bundle may hold: relative, no step up, nothing a file system or an object's prototype would act on. */
export function isSafePath(path: string): boolean {
  if (path.length > 300 || /[\\:\p{Cc}]/u.test(path)) return false;
  return path.split('/').every((step) => /^[\p{L}\p{N}]/u.test(step));
}

/** The prefix keeps names such as `1` from being sorted before the others. */
export function partsOf(files: BundleFiles): Map<string, Uint8Array> {
  return new Map(
    Object.keys(files)
      .sort()
      .map((path) => [CONTENT + path, files[path] ?? new Uint8Array()]),
  );
}

/** A zip tells local time: made of local parts it is the same everywhere. */
const EPOCH = new Date(1980, 0, 1);

function readInto(parts: Map<string, Uint8Array>, bytes: Uint8Array): BundleProblem | undefined {
  let problem: BundleProblem | undefined;
  const names = new Set<string>();
  try {
    const read = unzipSync(bytes, {
      filter: (file) => {
        problem ??= problemOf(file, names);
        names.add(file.name);
        return problem === undefined;
      },
    });
    for (const name of names) if (read[name]) parts.set(name, read[name]);
  } catch (error) {
    // What fflate throws at a broken zip is an error with a code, or a range error from reading past the end.
    if (!(error instanceof Error)) throw error;
    return bytes[0] === 0x50 && bytes[1] === 0x4b
      ? { type: 'tampered', part: 'container' }
      : { type: 'not-a-bundle' };
  }
  return problem;
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
  readonly compression: number;
}

function problemOf(
  { name, size, originalSize, compression }: Entry,
  names: ReadonlySet<string>,
): BundleProblem | undefined {
  const isOurs =
    name === MANIFEST ||
    name === SIGNATURE ||
    (name.startsWith(CONTENT) && isSafePath(name.slice(CONTENT.length)));
  if (!isOurs || names.has(name)) return { type: 'tampered', part: name || 'container' };
  if (names.size >= MOST_FILES + 2) return { type: 'too-large', part: 'container' };
  const most = name === MANIFEST ? MOST_MANIFEST_BYTES : MOST_BYTES;
  if (size > most || originalSize > most) return { type: 'too-large', part: name };
  return compression === 0 && size === originalSize ? undefined : { type: 'tampered', part: name };
}
