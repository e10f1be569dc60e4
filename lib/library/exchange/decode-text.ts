import { strFromU8 } from 'fflate';
import { type Result, succeed } from '@/lib/shared/result';
import { LIMITS } from './limits';
import { type FileProblem, refuseFile } from './problem';

/** The text of a UTF-8 file, without a byte order mark. Refuses wrong bytes, naming the line, instead of guessing at them. */
export function decodeText(bytes: Uint8Array, file: string): Result<string, FileProblem> {
  if (bytes.length > LIMITS.fileBytes) {
    return refuseFile(file, 'exchange_too_big', LIMITS.fileBytes / LIMITS.megabyte);
  }
  const wrong = firstWrongByte(bytes);
  if (wrong !== undefined) return refuseFile(file, 'exchange_not_utf8', lineAt(bytes, wrong));
  const text = strFromU8(bytes);
  return succeed(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

/** Source: the table of well-formed sequences in the Unicode Standard, section 3.9 (no overlong forms, no surrogates). */
function firstWrongByte(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthFrom(lead);
    if (length === 0 || !isTail(bytes, at, length, lead)) return at;
    at += length;
  }
  return undefined;
}

function lengthFrom(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isTail(bytes: Uint8Array, start: number, length: number, lead: number): boolean {
  for (let at = start + 1; at < start + length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  const second = bytes[start + 1] ?? 0;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 10) line += 1;
  return line;
}
