import { computed, signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import type { DeskModel } from '@/components/sidebar/desk-model';
import { createLabelsModel } from '@/components/sidebar/labels-model';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { ViewModel } from '@/components/sidebar/view-model';
import type { StoredComment } from '@/lib/database/records';
import { freshDatabase } from '../../database/fresh';
import { comment } from './people';

const UNREAD = { risk: null, words: [], lang: null, sentiment: null };
const LONG = 'Furchtbar langsame Lieferung';
const ends = new AbortController();
afterEach(() => ends.abort());

/** A sidebar with this comment open, and everything it asked of the detector and the worker. */
async function opened(said: StoredComment) {
  const db = freshDatabase();
  await db.comments.put(said);
  const open = signal<StoredComment | undefined>(said);
  const asked: string[] = [];
  const calls: unknown[] = [];
  const ports = {
    db,
    signal: ends.signal,
    onError: (error: unknown) => calls.push(error),
    callWorker: async (name: string, params: object) => calls.push({ name, params }),
    languageOf: async (text: string) => {
      asked.push(text);
      return 'de';
    },
  } as unknown as SidebarPorts;
  const desk = { comment: open, commentKey: computed(() => open.value?.key ?? null) } as unknown as DeskModel;
  createLabelsModel(ports, desk, {} as ViewModel);
  return { db, open, asked, calls };
}

it('asks the language of the open comment, notes it, and has the worker read the feeling', async () => {
  const { db, open, asked, calls } = await opened(comment('1', { text: LONG, lang: null, triage: UNREAD }));
  await vi.waitFor(() => expect(calls).toEqual([{ name: 'status.changed', params: { keys: ['x:1'] } }]));
  expect((await db.comments.get('x:1'))?.triage?.lang).toBe('de');
  open.value = comment('1', { text: LONG, lang: null, triage: UNREAD, lastSeenAt: 1 });
  expect(asked).toEqual([LONG]);
});

it('asks nothing of what is too short, or where the language is known', async () => {
  const short = await opened(comment('2', { text: 'Na toll', lang: null, triage: UNREAD }));
  const known = await opened(comment('3', { text: LONG, lang: null, triage: { ...UNREAD, lang: 'de' } }));
  expect([short.asked, known.asked]).toEqual([[], []]);
});
