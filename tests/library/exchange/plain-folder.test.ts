import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeSchema } from '@/lib/escalation/escalation';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { readFolder, writeFolder } from '@/lib/library/exchange/plain-folder';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { policyRuleSchema } from '@/lib/policy/rule';
import { aSnippet, aText } from '@/tests/fixtures/snippets';
import { anyLibrary } from './any-snippet';

const SCHEMAS = { route: routeSchema, rule: policyRuleSchema };
const byId = <T extends { id: string }>(list: readonly T[]) =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a folder of plain files', () => {
  it('gives back every snippet whole, its state, history and unknown fields included', () => {
    fc.assert(
      fc.property(anyLibrary, (snippets) => {
        const files = writeFolder({ snippets, routes: [], packs: [] });
        const read = readFolder(files, SCHEMAS);
        expect(read.problems.filter(({ weight }) => weight === 'refused')).toEqual([]);
        expect(byId(read.library.snippets)).toEqual(byId(snippets));
        expect(new Set(files.map(({ path }) => path)).size).toBe(snippets.length);
      }),
      { numRuns: 150 },
    );
  });

  it('gives back routes and rules, with fields nobody knows yet', () => {
    const routes = STARTER_ROUTES.map((route) => ({ ...route, goalMinutes: 30, rota: { mon: ['Ann'] } }));
    const packs = [
      { pack: 'core', licence: 'internal', rules: CORE_RULES.map((rule) => ({ ...rule, weight: 2 })) },
    ];
    const files = writeFolder({ snippets: [], routes, packs });
    const read = readFolder(files, SCHEMAS);
    expect(read.problems).toEqual([]);
    expect(byId(read.library.routes)).toEqual(byId(routes));
    expect(read.library.packs).toEqual(packs);
    expect(files.map(({ path }) => path)).toContain('routes/billing.yaml');
  });

  it('survives a checkout that changes line ends', () => {
    const snippet = aSnippet('late', 'Late', 'Sorry.\n\nWe look.', {
      texts: [
        { ...aText('en', 'Late', 'Sorry.\n\nWe look.'), variants: [{ platform: 'x', body: 'On it.' }] },
        aText('de', 'Spät', 'Leider.'),
      ],
    });
    const files = writeFolder({ snippets: [snippet], routes: [], packs: [] });
    const windows = files.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
    expect(readFolder(windows, SCHEMAS).library.snippets).toEqual([snippet]);
    expect(files[0]?.path).toBe('replies/test/late.md');
    expect(
      files[0]?.text.endsWith(
        '---\n\n<!-- reply: en -->\nSorry.\n\nWe look.\n\n<!-- reply: en on x -->\nOn it.\n\n<!-- reply: de -->\nLeider.\n',
      ),
    ).toBe(true);
  });

  it('takes a file written by hand with a title and words only', () => {
    const text = '---\ntitle: Late parcel\nlang: de\ntags: [order]\n---\n\nEs tut uns leid.\n';
    const { library, problems } = readFolder([{ path: 'lib/replies/late.md', text }], SCHEMAS);
    expect(problems).toEqual([]);
    expect(library.snippets).toMatchObject([
      {
        code: 'late-parcel',
        status: 'draft',
        tags: ['order'],
        texts: [{ lang: 'de', body: 'Es tut uns leid.' }],
      },
    ]);
  });

  it('says file, line and field of what is wrong, and reads the rest', () => {
    const good = aSnippet('good', 'Good', 'Fine.');
    const files = [
      ...writeFolder({ snippets: [good], routes: [], packs: [] }),
      { path: 'replies/bad.md', text: '---\ncode: bad\ntitle: Bad\nrisk: fire\n---\nWords.\n' },
      { path: 'replies/torn.md', text: '---\ncode: torn' },
      { path: 'replies/twin.md', text: `---\nid: good\ntitle: Twin\n---\nWords.\n` },
      { path: 'routes/broken.yaml', text: 'id: [1' },
      { path: 'routes/half.yaml', text: 'id: r1\nname: Half\n' },
      { path: 'policies/core.yaml', text: 'pack: core\nrules:\n  - id: a\n    title: 3\n' },
      { path: 'README.md', text: 'Not looked at' },
    ];
    const { library, problems } = readFolder(files, SCHEMAS);
    expect(library.snippets.map(({ id }) => id)).toEqual(['good']);
    const told = problems.map(({ file, line, field }) => `${file}:${line ?? ''}:${field ?? ''}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'replies/bad.md:4:risk',
        'replies/torn.md::',
        'replies/twin.md:1:id',
        'routes/broken.yaml::',
        'routes/half.yaml:1:purpose',
        'policies/core.yaml:4:rules.0.title',
      ]),
    );
  });
});
