import { afterAll, describe, expect, it } from 'vitest';
import { applyImport } from '@/lib/database/apply-import';
import type { CuecardDatabase } from '@/lib/database/database';
import { type ImportPlan, planImport } from '@/lib/library/exchange/plan-import';
import type { Problem } from '@/lib/library/exchange/problem';
import { readLibraryFile } from '@/lib/library/exchange/read-library-file';
import { parseTemplate } from '@/lib/library/template-engine';
import { freshDatabase } from '@/tests/database/fresh';
import { corpus, type ImportCase } from './corpus/corpus';
import { DEFAULTS } from './reading';

const CASES = corpus(20_261_122);
/** Larger imports are planned and not stored: the fake database takes a minute for ten thousand rows. */
const MOST_ROWS = 200;
const WHO = { name: 'Ines', now: 1_800_000_000_000 };

let ran = 0;
afterAll(() => {
  console.log(`${ran} import files: none crashed, none was written in part`);
});

it('has at least 400 files', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(400);
});

describe('an import file from anywhere', () => {
  it.each(CASES.map((one) => [one.title, one] as const))('%s', async (_title, one) => {
    const db = freshDatabase();
    const problems = await tryToImport(db, one);
    for (const problem of problems.filter(({ weight }) => weight === 'refused')) expectPlace(problem, one);
    if (one.says) expect(problems.map(({ word }) => word)).toContain(one.says);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
    ran += 1;
    await db.delete();
  });
});

async function tryToImport(db: CuecardDatabase, one: ImportCase): Promise<readonly Problem[]> {
  const read = readLibraryFile(one.file, one.format);
  if (one.outcome) expect(read.ok ? 'read' : 'refused').toBe(one.outcome);
  if (!read.ok) {
    expect(read.failure.problems.length).toBeGreaterThan(0);
    return read.failure.problems;
  }
  const plan = planImport(read.value, { snippets: [], revisions: [] }, DEFAULTS);
  if (plan.rows.length <= MOST_ROWS) await expectAllOrNothing(db, plan);
  return [...plan.problems, ...plan.rows.flatMap((row) => row.problems)];
}

async function expectAllOrNothing(db: CuecardDatabase, plan: ImportPlan): Promise<void> {
  const added = plan.rows.filter(({ action }) => action === 'add');
  const applied = await applyImport(db, plan, WHO);
  expect(applied).toMatchObject({ ok: true, value: { added: added.length, changed: 0 } });
  const snippets = await db.snippets.toArray();
  expect(snippets).toHaveLength(added.length);
  expect(snippets.every(({ status }) => status === 'draft')).toBe(true);
  if (plan.format.startsWith('cuecard')) return;
  for (const { texts } of snippets) expect(parseTemplate(texts[0]?.body ?? '{{').ok).toBe(true);
}

/** A refusal names the file; one about a record names the record and the field. */
function expectPlace({ file, row, field }: Problem, { file: { name } }: ImportCase): void {
  expect(file === name || name.endsWith('.zip')).toBe(true);
  expect(file).not.toBe('');
  if (row !== null) expect(field).toEqual(expect.stringMatching(/./));
}
