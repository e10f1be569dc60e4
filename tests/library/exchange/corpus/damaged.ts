import { strToU8 } from 'fflate';
import type { LibraryFile } from '@/lib/library/exchange/format';
import { FORMATS } from '@/lib/library/exchange/formats';
import { writeLibrary, writtenFormats } from '@/lib/library/exchange/write-library';
import { generateLibrary, mulberry32 } from '@/tests/bench/generated-library';
import type { ImportCase } from './corpus';

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a byte order mark': (bytes) => joined(new Uint8Array([0xef, 0xbb, 0xbf]), bytes),
  'two byte order marks': (bytes) => joined(new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), bytes),
  'line ends of Windows': (bytes) => replaced(bytes, /\r?\n/g, '\r\n'),
  'line ends of an old Mac': (bytes) => replaced(bytes, /\r?\n/g, '\r'),
  'line ends mixed': (bytes) => replaced(bytes, /\n(?=[a-m])/g, '\r\n'),
  'blank lines at the end': (bytes) => joined(bytes, strToU8('\n\n \n\n')),
  'everything twice': (bytes) => joined(bytes, bytes),
  'UTF-16': (bytes) => new Uint8Array(Buffer.from(`\ufeff${textOf(bytes)}`, 'utf16le')),
  'the old Western code page': (bytes) => new Uint8Array(Buffer.from(`é ${textOf(bytes)} ü`, 'latin1')),
  'a wrong byte': (bytes, random) => withByte(bytes, random, 0xff),
  'an overlong sequence': (bytes, random) => inserted(bytes, random, new Uint8Array([0xc0, 0xaf])),
  'half a surrogate pair': (bytes, random) => inserted(bytes, random, new Uint8Array([0xed, 0xa0, 0x80])),
  'a zero byte': (bytes, random) => withByte(bytes, random, 0),
  'a stray quotation mark': (bytes, random) => inserted(bytes, random, strToU8('"')),
  'a stray brace': (bytes, random) => inserted(bytes, random, strToU8('{')),
  'a stray line end': (bytes, random) => inserted(bytes, random, strToU8('\n')),
  'a key that reaches a prototype': (bytes) =>
    replaced(bytes, /"?(title|content|label|text)"?(?=\s*:)/g, '"__proto__"'),
  'another name for a key': (bytes) => replaced(bytes, /content|title|text|replace|body/g, 'constructor'),
  'numbers for texts': (bytes) => replaced(bytes, /: ?"[^"]*"/g, ': 7'),
  'null for texts': (bytes) => replaced(bytes, /: ?"[^"]*"/g, ': null'),
  'lists for texts': (bytes) => replaced(bytes, /: ?"[^"]*"/g, ': [[]]'),
  'semicolons for commas': (bytes) => replaced(bytes, /,/g, ';'),
};

/** Exports of a generated library, each damaged in each way, cut at several places, and with bytes flipped. */
export function damagedFiles(seed: number): ImportCase[] {
  const random = mulberry32(seed);
  const library = generateLibrary(6, seed);
  const originals = writtenFormats().flatMap(({ id }) => {
    const [file] = writeLibrary(id, library).files;
    return file && !file.name.endsWith('.zip') ? [file] : [];
  });
  return originals.flatMap((file) => [
    ...Object.entries(DAMAGES).map(([title, damage]) => aCase(file, title, damage(file.bytes, random))),
    ...[0, 1, 2, 3].map((nth) => aCase(file, `cut off, ${nth}`, cut(file.bytes, random))),
    ...[0, 1, 2].map((nth) => aCase(file, `flipped bits, ${nth}`, flipped(file.bytes, random))),
    ...FORMATS.map((format) => ({ title: `${file.name}: read as ${format.id}`, file, format: format.id })),
    { title: `${file.name}: without an ending`, file: { ...file, name: 'export' } },
  ]);
}

function aCase(file: LibraryFile, title: string, bytes: Uint8Array): ImportCase {
  return { title: `${file.name}: ${title}`, file: { name: file.name, bytes } };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function replaced(bytes: Uint8Array, pattern: RegExp, by: string): Uint8Array {
  return strToU8(textOf(bytes).replace(pattern, by));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function place(bytes: Uint8Array, random: () => number): number {
  return Math.floor(random() * bytes.length);
}

function inserted(bytes: Uint8Array, random: () => number, more: Uint8Array): Uint8Array {
  const at = place(bytes, random);
  return joined(bytes.slice(0, at), more, bytes.slice(at));
}

function withByte(bytes: Uint8Array, random: () => number, byte: number): Uint8Array {
  return inserted(bytes, random, new Uint8Array([byte]));
}

function cut(bytes: Uint8Array, random: () => number): Uint8Array {
  return bytes.slice(0, place(bytes, random));
}

function flipped(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = bytes.slice();
  for (let count = 0; count < 10; count += 1) {
    const at = place(copy, random);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return copy;
}
