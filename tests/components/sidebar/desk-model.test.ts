import { effect, signal } from '@preact/signals';
import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { createDeskModel } from '@/components/sidebar/desk-model';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { ViewModel } from '@/components/sidebar/view-model';
import { openDatabase } from '@/lib/database/database';
import { patchDesk, putDesk } from '@/lib/database/desks';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { freshPlace } from '@/tests/database/fresh';
import { comment, desk } from './people';

const ends = new AbortController();
afterEach(() => vi.restoreAllMocks());

async function open(keys: readonly string[]) {
  const place = freshPlace();
  Object.assign(Dexie.dependencies, place);
  const db = openDatabase('cuecard', place);
  await db.comments.bulkPut(['50', '51', '52'].map((id) => comment(id)));
  await putDesk(db, desk({ queue: [...keys], selected: keys[0] ?? null }));
  const reads = vi.spyOn(db.comments, 'bulkGet');
  const ports = {
    ...{ db, tabId: 7, signal: ends.signal },
    settings: signal(DEFAULT_SETTINGS),
    now: signal(Date.now()),
    clock: Date.now,
    onError: (error: unknown) => {
      throw error;
    },
  };
  const model = createDeskModel(ports as unknown as SidebarPorts, {} as ViewModel);
  await soon(() => expect(model.comment.value?.key).toBe(keys[0]));
  const patch = (changes: Parameters<typeof patchDesk>[2], laterMs = 0) =>
    patchDesk(db, 7, changes, Date.now() + laterMs);
  return { model, patch, reads };
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
const draft = (text: string) => ({
  ...{ text, hash: text, commentKey: null },
  ...{ platform: 'x' as const, audience: 'public' as const },
});

it('reads no comment again for a key in the reply box, or for another comment of the queue', async () => {
  const { model, patch, reads } = await open(['x:50', 'x:51']);
  const before = reads.mock.calls.length;
  for (const text of ['T', 'Th', 'Tha']) await patch({ draft: draft(text) });
  await soon(() => expect(model.desk.value?.draft?.text).toBe('Tha'));
  await patch({ selected: 'x:51' });
  await soon(() => expect(model.comment.value?.key).toBe('x:51'));
  expect(reads.mock.calls.length).toBe(before);
});

it('never shows a page without its comment while another one is read', async () => {
  const { model, patch } = await open(['x:50']);
  const shown: unknown[] = [];
  const stop = effect(() => {
    shown.push(model.comment.value?.key);
  });
  await patch({ queue: ['x:51', 'x:52'], selected: 'x:52' });
  await soon(() => expect(shown.at(-1)).toBe('x:52'));
  stop();
  expect(shown).toEqual(['x:50', 'x:52']);
  expect(model.waiting.value.map(({ key }) => key).sort()).toEqual(['x:51', 'x:52']);
});

it('opens the comment that the page names before it is stored, and goes on from what is stored', async () => {
  const { model, patch } = await open(['x:50', 'x:51', 'x:52']);
  model.hear({ key: 'x:51', thread: [] });
  expect(model.comment.value?.key).toBe('x:51');
  await patch({ draft: draft('Hello') });
  await soon(() => expect(model.desk.value?.draft?.text).toBe('Hello'));
  expect(model.comment.value?.key).toBe('x:51');
  await patch({ selected: 'x:51' });
  await patch({ selected: 'x:52' });
  await soon(() => expect(model.comment.value?.key).toBe('x:52'));
});

it('gives up what the page said when it was never stored', async () => {
  const { model, patch } = await open(['x:50', 'x:51']);
  model.hear({ key: 'x:51', thread: [] });
  await patch({ draft: draft('Hello') }, 1_500);
  await soon(() => expect(model.comment.value?.key).toBe('x:50'));
});

it('opens nothing of a page that was left', async () => {
  const { model, patch } = await open(['x:50', 'x:51']);
  model.hear({ key: 'x:51', thread: [] });
  await patch({ page: 'https://x.com/home', queue: [], selected: null });
  await soon(() => expect(model.commentKey.value).toBeNull());
});
