import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { routeSchema } from '@/lib/escalation/escalation';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { checkFolder } from '@/lib/library/exchange/check-folder';
import type { TextFile } from '@/lib/library/exchange/format';
import { writeFolder } from '@/lib/library/exchange/plain-folder';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { policyRuleSchema } from '@/lib/policy/rule';
import { selfTest } from '@/lib/policy/self-test';
import { aSnippet } from '@/tests/fixtures/snippets';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CHECKS = {
  route: routeSchema,
  rule: policyRuleSchema,
  failingExamples: (rule: (typeof CORE_RULES)[number]) => selfTest(rule).map(({ text }) => text),
};

function check(files: readonly TextFile[]) {
  return checkFolder(
    files.map(({ path: name, text }) => ({ name, bytes: strToU8(text) })),
    CHECKS,
  );
}

const starter = () =>
  writeFolder({
    snippets: STARTER_SNIPPETS,
    routes: STARTER_ROUTES,
    packs: [{ pack: 'core', rules: CORE_RULES }],
  });

const broken: readonly TextFile[] = [
  {
    path: 'replies/a.md',
    text: '---\nid: a\ncode: late\ntitle: Late\n---\n\nSorry.\nBack on {{ nobody_knows }}.\n',
  },
  {
    path: 'replies/b.md',
    text: '---\nid: b\ncode: late\ntitle: Again\nreplacedBy: gone\n---\n{% if x %}open\n',
  },
  { path: 'replies/c.md', text: '---\nid: c\nkind: wrong\n---\nx\n' },
];

describe('checking a folder', () => {
  it('finds no error in the starter library, its routes and the core rules', () => {
    const { findings, counts } = check(starter());
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts).toEqual({
      snippets: STARTER_SNIPPETS.length,
      routes: STARTER_ROUTES.length,
      rules: CORE_RULES.length,
    });
  });

  it('names file and line of templates, clashes, lost references and wrong fields', () => {
    const told = check(broken)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ file, line, word }) => `${file}:${line} ${word}`);
    expect(told).toContain('replies/b.md:1 exchange_code_clash');
    expect(told).toContain('replies/b.md:1 exchange_broken_reference');
    expect(told).toContain('replies/c.md:3 exchange_value_wrong');
    expect(told.some((one) => one.startsWith('replies/a.md:8 '))).toBe(true);
    expect(told.some((one) => one.startsWith('replies/b.md:7 '))).toBe(true);
  });

  it('runs the examples of every rule, and looks for the reply of every route', () => {
    const [rule] = CORE_RULES;
    const [route] = STARTER_ROUTES;
    if (!rule || !route) throw new Error('nothing to start with');
    const wrong = { ...rule, mustFlag: [{ text: 'Nothing to see here' }] };
    const files = writeFolder({
      snippets: [aSnippet('a', 'A', 'Fine.')],
      routes: [{ ...route, handOffSnippetId: 'gone' }],
      packs: [{ pack: 'core', rules: [wrong] }],
    });
    expect(check(files).findings).toMatchObject([
      { file: 'policies/core.yaml', line: 3, word: 'exchange_example_fails', parts: ['Nothing to see here'] },
      { file: expect.stringMatching(/^routes\//), field: 'handOffSnippetId', parts: ['gone'] },
    ]);
  });
});

describe('npm run check', () => {
  let folder = '';
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function run(files: readonly TextFile[], place?: string): Promise<{ code: number; output: string }> {
    folder = await mkdtemp(path.join(tmpdir(), 'cuecard-check-'));
    for (const file of files) {
      await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true });
      await writeFile(path.join(folder, file.path), file.text);
    }
    const script = path.join(ROOT, 'scripts/tasks/check.mjs');
    return new Promise((resolve) => {
      const env = { ...process.env, INIT_CWD: folder };
      execFile(process.execPath, [script, place ?? '.'], { cwd: ROOT, env }, (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : 0;
        resolve({ code, output: stdout + stderr });
      });
    });
  }

  it('ends with 0 where nothing is wrong', async () => {
    const { code, output } = await run(starter().slice(0, 5));
    expect(output).toMatch(/Replies: 5, routes: 0, rules: 0\. Errors: 0/);
    expect(code).toBe(0);
  });

  it('ends with 1 and a line for each thing that is wrong', async () => {
    const { code, output } = await run(broken);
    expect(output).toContain('replies/c.md:3: error: kind: “wrong” is not allowed here.');
    expect(code).toBe(1);
  });

  it('ends with 2 where there is nothing to check', async () => {
    expect(await run([])).toMatchObject({ code: 2, output: expect.stringContaining('holds no replies') });
    expect(await run([], 'nowhere')).toMatchObject({ code: 2, output: expect.stringContaining('ENOENT') });
  });
});
