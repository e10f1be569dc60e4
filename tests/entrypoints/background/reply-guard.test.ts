import { expect, it } from 'vitest';
import { isAllowed, refuseWithheld } from '@/entrypoints/background/reply-guard';
import type { WorkerContext } from '@/entrypoints/background/worker-context';
import { startIncident, writeTeam } from '@/lib/database/library-state';
import { acknowledgeRule, saveTeamRule } from '@/lib/database/policy-changes';
import type { Snippet } from '@/lib/library/snippet';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { DAY_MS } from '@/lib/shared/clock';
import { aSnippet } from '@/tests/fixtures/snippets';
import { freshDatabase } from '../../database/fresh';
import { EXAMPLES, someRule } from '../../policy/some-rule';

const NOW = new Date(2026, 5, 1, 12).getTime();
const INES = { name: 'Ines', now: NOW };

async function aLibrary(more: Partial<Snippet> = {}): Promise<WorkerContext> {
  const db = freshDatabase();
  await db.snippets.put(aSnippet('parcel', 'Parcel', 'Parcel', more));
  const readSettings = async () => ({ ...DEFAULT_SETTINGS, responderName: 'Priya' });
  return { db, clock: () => NOW, readSettings, afterwards: () => undefined };
}

function press(context: WorkerContext, id: string | null = 'parcel', name = 'composer.insert') {
  const snippet = id === null ? null : { id, version: 1 };
  const words = { requestId: 'R', commentKey: 'x:1', text: 'Parcel', audience: 'any' };
  return refuseWithheld(context, name, { ...words, snippet, provenance: 'verbatim' });
}

const REFUSED = { ok: false, failure: { type: 'refused', detail: 'withheld' } };

it('lets a reply in use, a text of no reply and every other call through', async () => {
  const context = await aLibrary();
  expect(await press(context)).toBeUndefined();
  expect(await press(context, null)).toBeUndefined();
  expect(await press(await aLibrary({ status: 'retired' }), 'parcel', 'composer.focus')).toBeUndefined();
});

it.each([
  ['recalled', { recall: { by: 'Ines', at: 1, reason: 'Wrong' } }],
  ['expired', { expiresOn: '2026-05-31' }],
  ['retired', { status: 'retired' }],
  ['a draft', { status: 'draft' }],
  ['deleted', { deletedAt: 5 }],
] as const)('refuses a reply that is %s', async (_, more) => {
  expect(await press(await aLibrary(more))).toEqual(REFUSED);
});

it('refuses a reply that is in no library', async () => {
  expect(await press(await aLibrary(), 'unknown')).toEqual(REFUSED);
});

it('lets a reply through on its last day', async () => {
  expect(await press(await aLibrary({ expiresOn: '2026-06-01' }))).toBeUndefined();
});

it('refuses a reply for another role', async () => {
  const context = await aLibrary({ role: 'reviewer' });
  expect(await press(context)).toBeUndefined();
  const people = [
    { name: 'Ines', role: 'approver' as const },
    { name: 'Priya', role: 'author' as const },
  ];
  await writeTeam(context.db, { people, selfApproval: false }, INES);
  expect(await press(context)).toEqual(REFUSED);
});

it('refuses what a running incident hides', async () => {
  const context = await aLibrary({ tags: ['shipping'] });
  const plan = { title: 'Strike', snippetId: null, hiddenTags: ['shipping'], endsAt: NOW + 1000 };
  await startIncident(context.db, plan, INES);
  expect(await press(context)).toEqual(REFUSED);
  expect(await press({ ...context, clock: () => NOW + 1000 })).toBeUndefined();
});

it('refuses every reply of a signed library past its maximum age', async () => {
  const context = await aLibrary();
  const current = { library: 'l', version: 1, highest: 1, manifestHash: '0', createdAt: NOW - 31 * DAY_MS };
  const value = { pinned: null, current: { ...current, maxAgeDays: 30 } };
  await context.db.meta.put({ key: 'bundle-trust', value });
  expect(await press(context)).toEqual(REFUSED);
});

it('refuses a reply until the responder has read the rule it waits for, and again when that changes', async () => {
  const context = await aLibrary({ tags: ['delivery'] });
  const rule = someRule({ id: 'own-1', pack: 'own', ...EXAMPLES });
  const acknowledge = { snippetTags: ['delivery'] };
  const save = (known: number | null) =>
    saveTeamRule(
      context.db,
      { rule, state: 'live', replaces: null, owner: 'Ines', acknowledge },
      known,
      INES,
    );
  expect(await press(context)).toBeUndefined();
  await save(null);
  expect(await press(context)).toEqual(REFUSED);
  expect(await isAllowed(context, 'parcel')).toBe(false);
  await acknowledgeRule(context.db, 'own-1', 1, { name: 'Priya', now: NOW });
  expect(await press(context)).toBeUndefined();
  await save(1);
  expect(await press(context)).toEqual(REFUSED);
});
