import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeContentOf } from '@/lib/library/carry-over';
import type { WrittenLibrary } from '@/lib/library/exchange/format';
import { planImport } from '@/lib/library/exchange/plan-import';
import { type ReadFile, readLibraryFile, readLibraryFiles } from '@/lib/library/exchange/read-library-file';
import { writeLibrary, writtenFormats } from '@/lib/library/exchange/write-library';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { anyLibrary } from './any-snippet';
import { DEFAULTS } from './reading';

const RUNS = { numRuns: Number(process.env.CUECARD_RUNS ?? 150) };

function readBack({ files }: WrittenLibrary, format: ReadFile['format']): ReadFile {
  const [first] = files;
  if (!first) throw new Error('nothing was written');
  const read =
    files.length === 1 ? readLibraryFile(first, format) : readLibraryFiles('export', files, format);
  if (!read.ok) throw new Error(JSON.stringify(read.failure.problems));
  return read.value;
}

describe.each(['cuecard-json', 'cuecard-csv', 'cuecard-folder'] as const)('%s', (format) => {
  it('gives back every word and field of any library, those of a newer Cuecard included', () => {
    fc.assert(
      fc.property(anyLibrary, (snippets) => {
        const written = writeLibrary(format, snippets);
        expect(written.losses).toEqual([]);
        const read = readBack(written, format);
        const contents = new Map(
          read.rows.map(({ reply }) => [
            reply?.id,
            { ...reply?.rest, code: reply?.code, texts: reply?.texts.list },
          ]),
        );
        for (const snippet of snippets) expect(contents.get(snippet.id)).toEqual(wholeContentOf(snippet));
        expect(contents.size).toBe(snippets.length);
      }),
      RUNS,
    );
  });

  it('changes nothing when what was exported is imported again', () => {
    fc.assert(
      fc.property(anyLibrary, (snippets) => {
        const read = readBack(writeLibrary(format, snippets), format);
        const plan = planImport(read, { snippets, revisions: [] }, DEFAULTS);
        expect(plan.rows.map(({ action }) => action)).toEqual(snippets.map(() => 'same'));
      }),
      RUNS,
    );
  });
});

const foreign = writtenFormats().filter(({ system }) => system !== 'cuecard');

describe.each(foreign.map(({ id }) => id))('%s', (format) => {
  it('loses nothing of any library but what the report lists', () => {
    fc.assert(
      fc.property(anyLibrary, (snippets) => {
        const written = writeLibrary(format, snippets);
        expectOnlyListedLosses(snippets, written, format);
      }),
      RUNS,
    );
  });

  it('keeps the words, the title and the code of the starter library, or says which it does not', () => {
    const snippets = STARTER_SNIPPETS;
    const written = writeLibrary(format, snippets);
    expectOnlyListedLosses(snippets, written, format);
    const lost = written.losses.filter(({ field }) => field === null);
    expect(lost).toEqual([]);
  });
});

/** Compared here by its own means, reply by reply as found by short code. */
function expectOnlyListedLosses(
  snippets: readonly Snippet[],
  written: WrittenLibrary,
  format: ReadFile['format'],
): void {
  const replies = repliesByCode(written, format);
  for (const snippet of snippets) {
    const listed = written.losses.filter(({ file }) => file === snippet.code).map(({ field }) => field);
    if (listed.includes(null) || listed.includes('code')) continue;
    const reply = replies.get(snippet.code);
    const [text] = reply?.texts.list ?? [];
    const { texts, code: _, ...fields } = wholeContentOf(snippet);
    const told = new Set(listed);
    if (!told.has('title')) expect(text?.title).toBe(texts[0]?.title);
    if (!told.has('body')) expect(text?.body).toBe(texts[0]?.body);
    if (!told.has('languages')) expect(texts).toHaveLength(1);
    if (!told.has('variants')) expect(text?.variants).toEqual(texts[0]?.variants);
    for (const [field, value] of Object.entries(fields)) {
      if (!told.has(field)) expect({ ...UNSAID, ...reply?.rest }).toHaveProperty([field], value);
    }
  }
}

/** What a reply has whose file does not speak of it. */
const UNSAID = {
  folder: '',
  kind: 'first-answer',
  placeholders: [],
  tags: [],
  examples: [],
  counterExamples: [],
  risk: null,
  channels: ['x', 'facebook'],
  audience: 'any',
  role: null,
  owner: '',
  source: null,
  reviewBy: '',
  expiresOn: null,
};

function repliesByCode({ files }: WrittenLibrary, format: ReadFile['format']) {
  const read = readLibraryFiles('export', files, format);
  const rows = read.ok ? read.value.rows : [];
  return new Map(rows.flatMap(({ reply }) => (reply ? [[reply.code, reply] as const] : [])));
}
