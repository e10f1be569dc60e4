import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Desk } from '@/lib/conversations/desk';
import { openDatabase } from '@/lib/database/database';
import { patchDesk } from '@/lib/database/desks';
import { keepReason, keptReasonsOf } from '@/lib/database/drafts';
import { attempt, storageFailureOf, whenReady } from '@/lib/database/failures';
import { newId } from '@/lib/database/ids';
import { append } from '@/lib/database/journal';
import { historyOf, openRevision } from '@/lib/database/revisions';
import { liveRoutes, putRoute, seedRoutes } from '@/lib/database/routes';
import { liveSnippets, putSnippet, seedStarter } from '@/lib/database/snippets';
import { watch } from '@/lib/database/watch';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { handOffSnippets } from '@/lib/library/starter/hand-off';
import { freshDatabase, freshPlace } from './fresh';

describe('seedStarter', () => {
  const [first, ...rest] = handOffSnippets;
  if (!first) throw new Error('no starter');
  const starter = [first, ...rest];

  it('adds everything once', async () => {
    const db = freshDatabase();
    expect(await seedStarter(db, starter, 1)).toEqual({ added: starter.length, updated: 0 });
    expect(await seedStarter(db, starter, 2)).toEqual({ added: 0, updated: 0 });
    expect(await liveSnippets(db)).toHaveLength(starter.length);
  });

  it('leaves alone what a person changed or deleted, and adds what is new', async () => {
    const db = freshDatabase();
    await seedStarter(db, [first, ...rest.slice(0, 1)], 1);
    const changed = { ...first, owner: 'Ines', version: 2, changedAt: 5, changedBy: 'Ines' };
    await putSnippet(db, changed);
    const [second] = rest;
    if (second) await putSnippet(db, { ...second, deletedAt: 5 });
    const newer = starter.map((snippet) => ({ ...snippet, version: 9 }));
    const report = await seedStarter(db, newer, 6);
    expect(report).toEqual({ added: starter.length - 2, updated: 0 });
    expect(await db.snippets.get(first.id)).toEqual(changed);
    expect((await liveSnippets(db)).map(({ id }) => id)).not.toContain(second?.id);
  });

  it('takes a newer text of a row nobody touched', async () => {
    const db = freshDatabase();
    await seedStarter(db, starter, 1);
    expect(await seedStarter(db, [{ ...first, version: 2 }], 2)).toEqual({ added: 0, updated: 1 });
    expect((await db.snippets.get(first.id))?.version).toBe(2);
  });

  it('keeps the words it replaces in the history, and fields of a newer Cuecard in the row', async () => {
    const db = freshDatabase();
    await putSnippet(db, { ...first, mood: 'calm' } as never);
    await seedStarter(db, [{ ...first, owner: 'Legal', version: 2 }], 2);
    expect(await db.snippets.get(first.id)).toMatchObject({ owner: 'Legal', mood: 'calm' });
    const history = await historyOf(db, first.id);
    expect(history.map(({ version, state }) => [version, state])).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ]);
  });

  it('leaves alone a reply of which somebody is writing a version', async () => {
    const db = freshDatabase();
    await seedStarter(db, [first], 1);
    await openRevision(db, first.id, { name: 'Ines', now: 2 });
    expect(await seedStarter(db, [{ ...first, version: 2 }], 3)).toEqual({ added: 0, updated: 0 });
  });
});

describe('routes', () => {
  it('come in the team’s order, without deleted ones', async () => {
    const db = freshDatabase();
    await seedRoutes(db, STARTER_ROUTES, 1);
    const [first, second] = STARTER_ROUTES;
    if (!first || !second) throw new Error('no routes');
    await putRoute(db, { ...first, deletedAt: 5 });
    await putRoute(db, { ...second, position: 99, changedBy: 'Ines' });
    const names = (await liveRoutes(db)).map(({ name }) => name);
    expect(names).toHaveLength(7);
    expect(names.at(-1)).toBe(second.name);
    expect(names).not.toContain(first.name);
  });
});

describe('desks', () => {
  it('change the fields that are given and nothing else', async () => {
    const db = freshDatabase();
    await db.desks.put({ tabId: 1, theme: 'light', queue: ['a'] } as unknown as Desk);
    const after = await patchDesk(db, 1, { theme: 'dark', queue: undefined }, 5);
    expect(after).toEqual({ tabId: 1, theme: 'dark', queue: ['a'], updatedAt: 5 });
    expect(await patchDesk(db, 2, { theme: 'dark' }, 5)).toBeUndefined();
    expect(await db.desks.count()).toBe(1);
  });
});

describe('kept reasons', () => {
  it('are replaced by a later reason for the same words', async () => {
    const db = freshDatabase();
    const kept = { commentKey: 'x:1', ruleId: 'R-08', matchedKey: 'promise', by: 'Ines' };
    await keepReason(db, { ...kept, reason: 'first', at: 1 });
    await keepReason(db, { ...kept, reason: 'second', at: 2 });
    await keepReason(db, { ...kept, commentKey: null, reason: 'third', at: 3 });
    expect((await keptReasonsOf(db, 'x:1')).map(({ reason }) => reason)).toEqual(['second']);
    expect((await keptReasonsOf(db, null)).map(({ reason }) => reason)).toEqual(['third']);
  });
});

describe('the journal', () => {
  it('keeps the order of events of one moment, and lets nobody change an entry', async () => {
    const db = freshDatabase();
    const shown = (findingId: string) =>
      ({ kind: 'finding-shown', commentKey: null, ruleId: 'R-01', findingId, severity: 'tip' }) as const;
    const events = Array.from({ length: 50 }, (_, at) => shown(String(at)));
    const [entry] = await append(db, events, { by: '', at: 1_000 });
    const order = (await db.journal.orderBy('id').toArray()).map(({ event }) => event);
    expect(order).toEqual(events);
    if (!entry) throw new Error('no entry');
    await expect(db.journal.put({ ...entry, by: 'somebody else' })).rejects.toThrow('append-only');
    expect((await db.journal.get(entry.id))?.by).toBe('');
  });
});

describe('watch', () => {
  it('tells the first value and every change until it is stopped', async () => {
    const place = freshPlace();
    // Dexie runs no live query where it finds no IndexedDB of the browser's own.
    Object.assign(Dexie.dependencies, place);
    const db = openDatabase('cuecard', place);
    const seen: number[] = [];
    const heard = () => new Promise((resolve) => setTimeout(resolve, 20));
    const stop = watch(
      () => db.meta.count(),
      (count) => seen.push(count),
      (error) => {
        throw error;
      },
    );
    await heard();
    await db.meta.put({ key: 'a', value: 1 });
    await heard();
    stop();
    await db.meta.put({ key: 'b', value: 1 });
    await heard();
    expect(seen).toEqual([0, 1]);
  });
});

describe('failures of the store', () => {
  it.each([
    [{ name: 'QuotaExceededError' }, { type: 'disk-full' }],
    [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, { type: 'disk-full' }],
    [{ name: 'BulkError', failures: [{ name: 'QuotaExceededError' }] }, { type: 'disk-full' }],
    [
      { name: 'OpenFailedError', inner: { name: 'SecurityError', message: 'no' } },
      { type: 'denied', detail: 'no' },
    ],
    [{ name: 'DatabaseClosedError' }, { type: 'closed' }],
    [{ name: 'ConstraintError' }, undefined],
    [new TypeError('our mistake'), undefined],
    ['text', undefined],
  ])('%j is %j', (error, failure) => {
    expect(storageFailureOf(error)).toEqual(failure);
  });

  it('lets our own mistakes through', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('oops')))).rejects.toThrow('oops');
  });

  it('says when this place has no storage', async () => {
    const denied = {
      open() {
        throw new DOMException('The user denied permission', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const ready = await whenReady(openDatabase('cuecard', { ...freshPlace(), indexedDB: denied }));
    expect(ready).toMatchObject({ ok: false, failure: { type: 'denied' } });
  });
});

describe('newId', () => {
  it('sorts by time', () => {
    expect(newId(1_000) < newId(2_000)).toBe(true);
    expect(newId(1_000)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });
});
