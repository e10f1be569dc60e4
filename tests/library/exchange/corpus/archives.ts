import { strToU8, type Zippable, zipSync } from 'fflate';
import { writeLibrary } from '@/lib/library/exchange/write-library';
import { generateLibrary, mulberry32 } from '@/tests/bench/generated-library';
import type { ImportCase } from './corpus';

const REPLY = strToU8('---\ntitle: Hello\n---\nWords.\n');
const MB = 1_000_000;

/** Archives that are cut off, lie about themselves, or lead out of the folder. */
export function archives(seed: number): ImportCase[] {
  const random = mulberry32(seed + 1);
  const whole = writeLibrary('cuecard-folder', generateLibrary(20, seed)).files[0]?.bytes ?? new Uint8Array();
  const cuts = Array.from({ length: 12 }, (_, nth) => ({
    ...aCase(`cut off, ${nth}`, whole.slice(0, 30 + Math.floor(random() * (whole.length - 31)))),
    outcome: 'refused' as const,
  }));
  const flips = Array.from({ length: 12 }, (_, nth) => aCase(`flipped, ${nth}`, flip(whole, random)));
  const outside = [
    '../evil.md',
    'replies/../../evil.md',
    '/etc/passwd',
    'C:\\evil.md',
    '..\\evil.md',
    'replies/a\0.md',
  ].map((name) => ({
    ...aCase(`the name ${JSON.stringify(name)}`, zipSync({ 'replies/a.md': REPLY, [name]: REPLY })),
    outcome: 'refused' as const,
    says: 'exchange_bad_path',
  }));
  return [...cuts, ...flips, ...outside, ...strangeArchives(), ...liars()];
}

function strangeArchives(): ImportCase[] {
  const contents: Readonly<Record<string, Zippable>> = {
    nothing: {},
    'folders only': { 'replies/': new Uint8Array() },
    'a file of the Mac': { '__MACOSX/replies/._a.md': REPLY, 'replies/a.md': REPLY },
    'an archive in it': { 'replies/a.md': REPLY, 'replies/b.zip': zipSync({ 'a.md': REPLY }) },
    'a picture named as a reply': { 'replies/a.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]) },
    'names that differ in case': { 'replies/A.md': REPLY, 'replies/a.md': REPLY },
    'a key of every object as a name': { 'replies/__proto__': REPLY, 'replies/constructor.md': REPLY },
    'several formats': {
      'a.yml': strToU8('matches: [{trigger: ":a", replace: b}]'),
      'b.json': strToU8('[]'),
    },
    'spreadsheets only': { 'a.csv': strToU8('x,Hello\n'), 'b.csv': strToU8('y,Bye\n') },
    'ten thousand files': Object.fromEntries(
      Array.from({ length: 10_000 }, (_, nth) => [`replies/${nth}.md`, new Uint8Array()]),
    ),
  };
  return Object.entries(contents).map(([title, files]) => aCase(title, zipSync(files, { level: 1 })));
}

function liars(): ImportCase[] {
  const bomb = zipSync({ 'replies/a.md': new Uint8Array(140 * MB) }, { level: 9 });
  const many = Object.fromEntries(
    Array.from({ length: 16 }, (_, nth) => [`replies/${nth}.md`, new Uint8Array(10 * MB)]),
  );
  const small = withSize(bomb, 100);
  const twice = zipSync({ 'replies/a.md': REPLY, 'replies/b.md': REPLY });
  return [
    { ...aCase('a bomb', bomb), outcome: 'refused', says: 'exchange_zip_bomb' },
    {
      ...aCase('a bomb in parts', zipSync(many, { level: 9 })),
      outcome: 'refused',
      says: 'exchange_zip_bomb',
    },
    { ...aCase('a bomb that says it is small', small), outcome: 'refused' },
    {
      ...aCase('one name twice', rename(twice, 'b.md', 'a.md')),
      outcome: 'refused',
      says: 'exchange_same_path',
    },
    { ...aCase('an unknown method', withMethod(twice, 99)), outcome: 'refused' },
    { ...aCase('only its first bytes', new Uint8Array([0x50, 0x4b, 3, 4])), outcome: 'refused' },
  ];
}

function aCase(title: string, bytes: Uint8Array): ImportCase {
  return { title: `archive: ${title}`, file: { name: 'library.zip', bytes } };
}

function flip(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = bytes.slice();
  const at = Math.floor(random() * copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return copy;
}

/** Overwrites the unpacked size in every header. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  return inHeaders(bytes, { local: 22, central: 24 }, (view, at) => view.setUint32(at, size, true));
}

function withMethod(bytes: Uint8Array, method: number): Uint8Array {
  return inHeaders(bytes, { local: 8, central: 10 }, (view, at) => view.setUint16(at, method, true));
}

function inHeaders(
  bytes: Uint8Array,
  { local, central }: { local: number; central: number },
  write: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at += 1) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) write(view, at + local);
    if (sign === 0x02014b50) write(view, at + central);
  }
  return copy;
}

function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
