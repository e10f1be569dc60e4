import { describe, expect, it } from 'vitest';
import { applyImport } from '@/lib/database/apply-import';
import type { CuecardDatabase } from '@/lib/database/database';
import { openSnapshot, restore } from '@/lib/database/snapshots';
import { type Route, routeSchema } from '@/lib/escalation/escalation';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { writeFolder } from '@/lib/library/exchange/plain-folder';
import { type ImportPlan, planImport } from '@/lib/library/exchange/plan-import';
import { readLibraryFiles } from '@/lib/library/exchange/read-library-file';
import { bytesOf, DEFAULTS } from '@/tests/library/exchange/reading';
import { aSnippet } from '../fixtures/snippets';
import { freshDatabase } from './fresh';

const WHO = { name: 'Ines', now: 1_800_000_000_000 };

describe('an import of a folder', () => {
  const BYE = aSnippet('bye', 'Bye', 'A colleague answers you.');
  const ROUTE = { ...aStarterRoute(), id: 'billing', name: 'Billing', handOffSnippetId: 'bye' };
  const planRoute = async (db: CuecardDatabase, route: Route): Promise<ImportPlan> => {
    const files = writeFolder({ snippets: [BYE], routes: [route], packs: [] });
    const read = readLibraryFiles(
      'folder',
      files.map(({ path, text }) => ({ name: path, bytes: bytesOf(text) })),
    );
    if (!read.ok) throw new Error(read.failure.type);
    const [snippets, revisions, routes] = await Promise.all([
      db.snippets.toArray(),
      db.revisions.toArray(),
      db.routes.toArray(),
    ]);
    return planImport(read.value, { snippets, revisions, routes }, DEFAULTS, routeSchema);
  };

  it('brings routes in, handing over with the reply that came with them', async () => {
    const db = freshDatabase();
    const done = await applyImport(db, await planRoute(db, ROUTE), WHO);
    expect(done).toMatchObject({ ok: true, value: { added: 1, routes: 1 } });
    const [bye] = await db.snippets.toArray();
    const stored = await db.routes.get('billing');
    expect(stored).toMatchObject({ handOffSnippetId: bye?.id, changedBy: 'Ines', deletedAt: null });
    if (!done.ok) throw new Error(done.failure.type);
    expect((await planRoute(db, ROUTE)).routes.map(({ action }) => action)).toEqual(['same']);
    const change = await planRoute(db, { ...ROUTE, purpose: 'Charges' });
    expect(await applyImport(db, change, WHO)).toMatchObject({ ok: true, value: { added: 0, routes: 1 } });
    expect(await db.routes.get('billing')).toMatchObject({ purpose: 'Charges', handOffSnippetId: bye?.id });
  });

  it('is taken back whole, routes included', async () => {
    const db = freshDatabase();
    const done = await applyImport(db, await planRoute(db, ROUTE), WHO);
    const snapshot = done.ok ? await db.snapshots.get(done.value.snapshotId) : undefined;
    const backup = snapshot && (await openSnapshot(snapshot));
    if (!backup?.ok) throw new Error('no snapshot');
    const later = { name: 'Rui', now: WHO.now + 5 };
    const back = await restore(db, backup.value, 'replace', later, { open: 'as-in-backup' });
    expect(back).toMatchObject({ ok: true, value: { removed: 1 } });
    expect((await db.routes.toArray()).map(({ deletedAt }) => deletedAt)).toEqual([later.now]);
    expect((await db.snippets.toArray()).map(({ deletedAt }) => deletedAt)).toEqual([later.now]);
  });

  it('writes nothing when a route changed since', async () => {
    const db = freshDatabase();
    await db.routes.put({ ...ROUTE, purpose: 'Ours' });
    const plan = await planRoute(db, ROUTE);
    await db.routes.update('billing', { changedAt: 9_999 });
    const failure = { type: 'stale', code: 'Billing' };
    expect(await applyImport(db, plan, WHO)).toEqual({ ok: false, failure });
    expect(await db.snippets.count()).toBe(0);
    expect(await db.routes.get('billing')).toMatchObject({ purpose: 'Ours' });
  });
});

function aStarterRoute(): Route {
  const [route] = STARTER_ROUTES;
  if (!route) throw new Error('no starter routes');
  return route;
}
