import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DataSet, Row } from './data-set.ts';
import { sourcesIn } from './vectors.ts';

const THINGS = [
  'card',
  'parcel',
  'lamp',
  'invoice',
  'kettle',
  'ticket',
  'jacket',
  'router',
  'phone',
  'chair',
];
let data = '';

/** Forty sentences that stand in no other topic. */
function about(topic: string): string[] {
  const ends = ['is late again', 'was charged twice', 'came without a lid', 'cannot be found'];
  return THINGS.flatMap((thing) => ends.map((end) => `My ${topic} ${thing} ${end}`));
}

function aSet(name: string, train: readonly string[], test: readonly string[]): DataSet {
  const rows = (texts: readonly string[]): Row[] => texts.map((text) => ({ text, label: 'any' }));
  return { name, snippets: [], train: rows(train), test: rows(test), stray: [] };
}

async function writeSource(name: string, file: string, texts: readonly string[]) {
  await mkdir(path.join(data, name), { recursive: true });
  const lines = texts.map((t) => JSON.stringify({ t, y: 'any' }));
  await writeFile(path.join(data, name, file), `${lines.join('\n')}\n`);
}

let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'sources-'));
  await writeSource('banking77', 'train.jsonl', about('bank'));
  await writeSource('banking77', 'test.jsonl', about('savings'));
  await writeSource('clinc150', 'train.jsonl', about('travel'));
  await writeSource('hwu64', 'train.jsonl', about('home'));
  await writeSource('bitext', 'train.jsonl', about('shop'));
});
afterAll(() => rm(data, { recursive: true }));

describe('sources of the vectors that hold a set', () => {
  it('are known by their texts, whatever the folder is called and however it is written', () => {
    const shouted = about('bank').map((text) => `  ${text.toUpperCase()}!! `);
    expect(sourcesIn(aSet('renamed', shouted, about('savings')), data)).toEqual(['banking77']);
  });

  it('are known by what they keep for testing, too', () => {
    expect(sourcesIn(aSet('renamed', [], about('savings').slice(0, 9)), data)).toEqual(['banking77']);
  });

  it('are all named where a set is put together from several', () => {
    const mixed = aSet('mixed', [...about('garden'), ...about('travel').slice(0, 10)], about('home'));
    expect(sourcesIn(mixed, data)).toEqual(['clinc150', 'hwu64']);
    expect(said.at(-1)).toMatch(/mixed: vectors trained without clinc150 and hwu64; .* 44\.4% in hwu64/);
  });

  it('are none for a set of its own, even with a sentence in common or the name of a source', () => {
    const own = aSet('banking77', about('garden'), [...about('music'), ...about('bank').slice(0, 1)]);
    expect(sourcesIn(own, data)).toEqual([]);
    expect(said).toEqual([expect.stringContaining('banking77: the shipped vectors; ')]);
  });

  it('go by the name where their texts are not there to be compared', () => {
    const nowhere = path.join(data, 'nowhere');
    expect(sourcesIn(aSet('clinc150', about('travel'), []), nowhere)).toEqual(['clinc150']);
    expect(sourcesIn(aSet('renamed', about('travel'), []), nowhere)).toEqual([]);
    expect(said.at(-1)).toBe('  renamed: the shipped vectors');
  });
});
