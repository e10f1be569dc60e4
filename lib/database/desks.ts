import type { Desk } from '@/lib/conversations/desk';
import type { CuecardDatabase } from './database';

export async function putDesk(db: CuecardDatabase, desk: Desk): Promise<void> {
  await db.desks.put(desk);
}

export function deskOf(db: CuecardDatabase, tabId: number): Promise<Desk | undefined> {
  return db.desks.get(tabId);
}

export type DeskPatch = { readonly [K in keyof Omit<Desk, 'tabId'>]?: Desk[K] | undefined };

/** Changes the fields that are given and not `undefined`; `undefined` when that tab has no desk (it was closed meanwhile). */
export function patchDesk(
  db: CuecardDatabase,
  tabId: number,
  patch: DeskPatch,
  now: number,
): Promise<Desk | undefined> {
  return db.transaction('rw', db.desks, async () => {
    const before = await db.desks.get(tabId);
    if (!before) return undefined;
    const desk = { ...before, ...given(patch), tabId, updatedAt: now };
    await db.desks.put(desk);
    return desk;
  });
}

export async function dropDesk(db: CuecardDatabase, tabId: number): Promise<void> {
  await db.desks.delete(tabId);
}

function given(patch: DeskPatch): Partial<Desk> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
