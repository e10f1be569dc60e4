import { strToU8, Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate';
import { type Result, succeed } from '@/lib/shared/result';
import type { LibraryFile } from './format';
import { LIMITS } from './limits';
import { type FileProblem, refuseFile } from './problem';

export function isZip({ bytes }: LibraryFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files of an archive, unpacked piece by piece: what it says of its own size is not believed. A damaged or cut
 * off archive, and one with a name that leads out of the folder, is refused as a whole.
 */
export function readZip({ name, bytes }: LibraryFile): Result<LibraryFile[], FileProblem> {
  if (!hasDirectory(bytes)) return refuseFile(name, 'exchange_broken_zip');
  const unpacking = new Unpacking();
  try {
    const unzip = new Unzip((file) => unpacking.begin(file));
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && unpacking.trouble === undefined; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuseFile(name, 'exchange_broken_zip');
  }
  const { trouble } = unpacking;
  if (trouble) return refuseFile(name, trouble.word, ...trouble.parts);
  if (unpacking.unfinished > 0) return refuseFile(name, 'exchange_broken_zip');
  return succeed(unpacking.files());
}

export function writeZip(files: readonly { readonly path: string; readonly text: string }[]): Uint8Array {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Deflate grows a piece at most 1,032 times: this much packed is at most 17 MB before the sum is looked at. */
const PIECE = 16_384;

type Trouble = {
  readonly word:
    | 'exchange_zip_bomb'
    | 'exchange_too_many'
    | 'exchange_bad_path'
    | 'exchange_same_path'
    | 'exchange_broken_zip';
  readonly parts: readonly (string | number)[];
};

class Unpacking {
  trouble: Trouble | undefined;
  unfinished = 0;
  readonly #pieces = new Map<string, Uint8Array[]>();
  #bytes = 0;

  begin(file: UnzipFile): void {
    const path = file.name.replaceAll('\\', '/');
    if (leadsOut(path)) this.#stop('exchange_bad_path', file.name);
    if (this.#pieces.has(path)) this.#stop('exchange_same_path', path);
    if (this.#pieces.size >= LIMITS.archiveFiles) this.#stop('exchange_too_many', LIMITS.archiveFiles);
    if (this.trouble) return;
    const pieces: Uint8Array[] = [];
    this.#pieces.set(path, pieces);
    this.unfinished += 1;
    file.ondata = (error, data, isLast) => {
      if (error) this.#stop('exchange_broken_zip');
      else this.#take(pieces, data);
      if (isLast) this.unfinished -= 1;
      if (this.trouble) file.terminate();
    };
    file.start();
  }

  files(): LibraryFile[] {
    return [...this.#pieces].flatMap(([name, pieces]) =>
      name.endsWith('/') ? [] : [{ name, bytes: joined(pieces) }],
    );
  }

  #take(pieces: Uint8Array[], data: Uint8Array): void {
    this.#bytes += data.length;
    if (this.#bytes > LIMITS.inflatedBytes) {
      this.#pieces.clear();
      this.#stop('exchange_zip_bomb', LIMITS.inflatedBytes / LIMITS.megabyte);
    } else pieces.push(data);
  }

  #stop(word: Trouble['word'], ...parts: readonly (string | number)[]): void {
    this.trouble ??= { word, parts };
  }
}

function leadsOut(path: string): boolean {
  return (
    path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0') || path.split('/').includes('..')
  );
}

/** The list of an archive's files stands at its end, before a comment of at most 64 KB: a cut off one has none. */
function hasDirectory(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  }
  return false;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
