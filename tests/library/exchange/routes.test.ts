import { describe, expect, it } from 'vitest';
import { type Route, routeSchema } from '@/lib/escalation/escalation';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import type { LibraryFile } from '@/lib/library/exchange/format';
import { writeFolder } from '@/lib/library/exchange/plain-folder';
import { planImport } from '@/lib/library/exchange/plan-import';
import { readLibraryFile, readLibraryFiles } from '@/lib/library/exchange/read-library-file';
import { writeLibrary } from '@/lib/library/exchange/write-library';
import type { Snippet } from '@/lib/library/snippet';
import { aSnippet } from '../../fixtures/snippets';
import { bytesOf, DEFAULTS } from './reading';

const BYE = aSnippet('hand-off', 'Hand off', 'A colleague answers you.');
const [FIRST] = STARTER_ROUTES;
if (!FIRST) throw new Error('no starter routes');
const BILLING: Route = { ...FIRST, id: 'billing', name: 'Billing', handOffSnippetId: BYE.id };

function planOf(
  files: readonly LibraryFile[],
  routes: readonly Route[],
  snippets: readonly Snippet[] = [BYE],
) {
  const read = readLibraryFiles('library', files);
  if (!read.ok) throw new Error(JSON.stringify(read.failure.problems));
  return planImport(read.value, { snippets, revisions: [], routes }, DEFAULTS, routeSchema);
}

function folder(routes: readonly object[], snippets: readonly Snippet[] = [BYE]): LibraryFile[] {
  const files = writeFolder({ snippets, routes, packs: [] });
  return files.map(({ path, text }) => ({ name: path, bytes: bytesOf(text) }));
}

const shown = ({ routes }: ReturnType<typeof planOf>) =>
  routes.map(({ name, action, problems }) => [name, action, ...problems.map(({ word }) => word)].join(' '));

describe('routes of a folder', () => {
  it('go out with the replies and are as they were when they come back', () => {
    const [zip] = writeLibrary('cuecard-folder', [BYE], [BILLING]).files;
    if (!zip) throw new Error('nothing was written');
    const read = readLibraryFile(zip);
    if (!read.ok) throw new Error(read.failure.type);
    const now = { snippets: [BYE], revisions: [], routes: [BILLING] };
    const plan = planImport(read.value, now, DEFAULTS, routeSchema);
    expect(shown(plan)).toEqual(['Billing same']);
    expect(plan.rows.map(({ action }) => action)).toEqual(['same']);
    expect(plan.problems).toEqual([]);
  });

  it('are listed as new, changed or the same; who changed one when makes no difference', () => {
    const files = folder([BILLING, { ...BILLING, id: 'press', name: 'Press' }]);
    const touched = { ...BILLING, changedAt: 9, changedBy: 'Rui' };
    expect(shown(planOf(files, [touched]))).toEqual(['Billing same', 'Press add']);
    expect(shown(planOf(files, [{ ...BILLING, purpose: 'Other' }]))).toEqual(['Billing change', 'Press add']);
    expect(shown(planOf(files, [{ ...BILLING, deletedAt: 5 }]))).toEqual(['Billing add', 'Press add']);
  });

  it('come in without replies too, and keep fields of a newer Cuecard', () => {
    const plan = planOf(folder([{ ...BILLING, goalMinutes: 30 }], []), []);
    expect(plan.routes[0]?.route).toMatchObject({ id: 'billing', goalMinutes: 30 });
    expect(plan.rows).toEqual([]);
  });

  it('that are wrong or stand there twice stay out, with the field', () => {
    const files = folder([
      { ...BILLING, words: 'refund' },
      { ...BILLING, id: 'b', name: 'B' },
    ]);
    const again = { name: 'routes/z.yaml', bytes: files.at(-1)?.bytes ?? bytesOf('') };
    const plan = planOf([...files, again], []);
    expect(shown(plan)).toEqual([
      'billing.yaml refuse exchange_value_wrong',
      'B add',
      'B refuse exchange_duplicate',
    ]);
    expect(plan.routes[0]?.problems[0]).toMatchObject({ file: 'routes/billing.yaml', field: 'words' });
  });

  it('find their hand-off reply by where it came from, and say when there is none', () => {
    const moved = aSnippet('here', 'Here', 'Bye.', { origin: { system: 'cuecard', id: BYE.id, hash: '' } });
    const plan = planOf(folder([BILLING], []), [], [moved]);
    expect(plan.routes[0]?.route).toMatchObject({ handOffSnippetId: 'here' });
    expect(shown(planOf(folder([BILLING], []), [], []))).toEqual(['Billing add exchange_broken_reference']);
    expect(shown(planOf(folder([BILLING], [BYE]), [], []))).toEqual(['Billing add']);
  });
});
