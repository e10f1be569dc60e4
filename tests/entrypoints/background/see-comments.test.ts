import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/database/database';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { comment, NOW } from '../../components/sidebar/people';
import { fakeBrowser } from './fake-browser';

const BYTES = readFileSync(new URL('../../../public/triage/sentiment.bin', import.meta.url));

beforeAll(() => {
  fakeBrowser();
  vi.stubGlobal('fetch', async () => new Response(BYTES));
});
afterAll(() => vi.unstubAllGlobals());

async function seeing(...comments: Parameters<typeof comment>[]) {
  const { readFeelings, seeComments } = await import('@/entrypoints/background/see-comments');
  const db = openDatabase(`seeing-${comments.map(([id]) => id).join('-')}`);
  const context = {
    ...{ db, clock: () => NOW, readSettings: async () => DEFAULT_SETTINGS },
    afterwards: () => undefined,
  };
  const rows = await seeComments(
    context,
    comments.map((each) => comment(...each)),
  );
  return { rows, db, context, readFeelings };
}

it('reads feelings, and starts no clock at a pleasantry that closes a conversation', async () => {
  const { rows } = await seeing(
    ['1', { text: 'This is terrible, I hate it!' }],
    ['2', { text: 'thanks, all sorted!' }],
    ['3', { text: 'thanks, all sorted!', role: 'root' }],
  );
  expect(rows.map(({ status }) => status)).toEqual(['open', 'no-reply-needed', 'open']);
  expect(rows[0]?.triage?.sentiment).toMatchObject({ label: 'negative' });
  expect(rows[1]?.triage?.talk).toMatchObject({ label: 'closing' });
});

it('reads a feeling once the language is known', async () => {
  const { rows, db, context, readFeelings } = await seeing([
    '4',
    { text: 'Ich hasse es, furchtbar!', lang: null },
  ]);
  expect(rows[0]?.triage?.sentiment).toBeNull();
  await db.comments.update('x:4', (row) => {
    if (row.triage) row.triage = { ...row.triage, lang: 'de' };
  });
  await readFeelings(context, ['x:4']);
  expect((await db.comments.get('x:4'))?.triage?.sentiment).toMatchObject({ label: 'negative' });
});
