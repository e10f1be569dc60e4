import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const CRUISER = path.join(ROOT, 'node_modules/.bin/depcruise');

/** From a file, an import, and the rule that must object; `null`: none may. */
const IMPORTS: readonly [from: string, to: string, rule: string | null][] = [
  ['lib/shared/one.ts', '@/lib/text/words', 'shared-imports'],
  ['lib/conversations/one.ts', '@/lib/policy/rule', 'conversations-imports'],
  ['lib/conversations/two.ts', 'zod', null],
  ['lib/text/one.ts', 'zod', 'text-imports'],
  ['lib/triage/one.ts', '@/lib/policy/rule', 'triage-imports'],
  ['lib/policy/one.ts', 'dexie', 'policy-imports'],
  ['lib/policy/two.ts', 'node:fs', 'policy-imports'],
  ['lib/policy/three.ts', '@/lib/text/words', null],
  ['lib/platforms/one.ts', '@/lib/editors/pen', 'platforms-imports'],
  ['lib/editors/one.ts', '@/lib/platforms/x', 'editors-imports'],
  ['lib/database/one.ts', '@/components/ui/Button', 'database-imports'],
  ['lib/database/two.ts', 'dexie', null],
  ['lib/messaging/one.ts', '@/lib/database/database', 'messaging-imports'],
  ['lib/settings/one.ts', 'wxt/browser', 'browser-calls-only-where-they-belong'],
  ['lib/settings/stored-settings.ts', 'wxt/browser', null],
  ['components/ui/one.ts', '@/lib/editors/pen', 'components-imports'],
  ['components/ui/two.ts', 'wxt/browser', 'browser-calls-only-where-they-belong'],
  ['components/ui/three.ts', '@/lib/messaging/receiver', 'messages-only-through-the-client'],
  ['components/ui/four.ts', '@/lib/messaging/client', null],
  ['entrypoints/one.ts', '@/tests/fixture', 'product-code-stands-alone'],
  ['entrypoints/two.ts', '@/lib/editors/pen', null],
  ['entrypoints/three.ts', './not-there', 'every-import-exists'],
];
const TARGETS = [
  'lib/text/words.ts',
  'lib/policy/rule.ts',
  'lib/editors/pen.ts',
  'lib/platforms/x.ts',
  'lib/database/database.ts',
  'lib/messaging/client.ts',
  'lib/messaging/receiver.ts',
  'components/ui/Button.ts',
  'tests/fixture.ts',
];

let folder: string;
let violations: Report['summary']['violations'];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cuecard-rings-'));
  await cp(path.join(ROOT, 'tsconfig.pure.json'), path.join(folder, 'tsconfig.pure.json'));
  for (const target of TARGETS) await put(target, 'export const value = 1;\n');
  for (const [from, to] of IMPORTS) await put(from, `import * as other from '${to}';\nexport { other };\n`);
  await put('lib/shared/ring-a.ts', "import { b } from './ring-b';\nexport const a = b;\n");
  await put('lib/shared/ring-b.ts', "import { a } from './ring-a';\nexport const b = a;\n");
  for (const name of ['zod', 'dexie', 'wxt']) await putPackage(name);
  violations = await cruise();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  it.each(IMPORTS)('%s importing %s: %s', (from, _to, rule) => {
    const found = violations.filter((one) => one.from === from).map((one) => one.rule.name);
    if (rule === null) expect(found).toEqual([]);
    else expect(found).toContain(rule);
  });

  it('report two files that import each other', () => {
    expect(violations.filter(({ rule }) => rule.name === 'no-cycles')).not.toEqual([]);
  });
});

async function put(file: string, text: string): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
}

async function putPackage(name: string): Promise<void> {
  await put(
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  );
  await put(`node_modules/${name}/index.js`, 'export {};\n');
  await put(`node_modules/${name}/browser.js`, 'export {};\n');
}

/** The command ends with a code of its own when something is reported. */
async function cruise(): Promise<Report['summary']['violations']> {
  const config = path.join(ROOT, '.dependency-cruiser.cjs');
  const parts = ['--config', config, '--output-type', 'json', 'entrypoints', 'components', 'lib'];
  const { stdout } = await promisify(execFile)(CRUISER, parts, { cwd: folder, maxBuffer: 1e8 }).catch(
    (error: { stdout?: string }) => {
      if (error.stdout) return { stdout: error.stdout };
      throw error;
    },
  );
  return (JSON.parse(stdout) as Report).summary.violations;
}
