import { beforeEach, expect, it, vi } from 'vitest';
import type { Camera } from '@/entrypoints/background/picture';
import { pictureRowSchema } from '@/lib/database/picture-record';
import { freshDatabase } from '@/tests/database/fresh';

const ASKED = { tabId: 7, key: 'x:1', id: 'E1' };
const BOX = { x: 100, y: 200, width: 400, height: 100, top: 200, left: 100 };

let answer: unknown;
beforeEach(() => {
  answer = { ok: true, value: { shown: true, box: BOX } };
  vi.stubGlobal('chrome', { runtime: { id: 'cuecard' }, tabs: { sendMessage: async () => answer } });
});

async function take(camera: Partial<Camera> = {}, coveredPx = 0) {
  const db = freshDatabase();
  const { takePicture } = await import('@/entrypoints/background/picture');
  const png = new Uint8Array([1, 2, 3]);
  const whole: Camera = {
    shoot: async () => ({ png, view: { width: 1000, height: 800 } }),
    cut: async (bytes, crop) => {
      const part = crop({ width: 2000, height: 1600 });
      return part && { bytes, width: part.width, height: part.height };
    },
  };
  const type = await takePicture({ db, clock: () => 9 }, ASKED, coveredPx, { ...whole, ...camera });
  return { type, rows: await db.pictures.toArray() };
}

it('keeps what the comment takes up of what is in view, under the id of its case', async () => {
  const { type, rows } = await take();
  expect(type).toBe('taken');
  expect(rows.map((row) => pictureRowSchema.parse(row))).toMatchObject([
    { escalationId: 'E1', commentKey: 'x:1', width: 816, height: 216, at: 9 },
  ]);
});

it('leaves out what the sidebar covers, and takes none of a comment that it covers wholly', async () => {
  expect((await take({}, 700)).rows).toMatchObject([{ width: 408 }]);
  expect(await take({}, 950)).toEqual({ type: 'not-in-sight', rows: [] });
});

it.each([
  ['the browser refuses', { shoot: async () => undefined }, 'not-allowed'],
  ['another tab is in front', { shoot: async () => 'not-in-sight' as const }, 'not-in-sight'],
])('keeps nothing where %s, and says why', async (_, camera, type) => {
  expect(await take(camera)).toEqual({ type, rows: [] });
});

it.each([
  ['is not on the page', { ok: true, value: { shown: false } }],
  ['has no place', { ok: true, value: { shown: true } }],
  ['is on a page that does not answer', { ok: false, failure: { type: 'silent' } }],
])('keeps nothing of a comment that %s', async (_, told) => {
  answer = told;
  expect(await take()).toEqual({ type: 'not-on-page', rows: [] });
});
