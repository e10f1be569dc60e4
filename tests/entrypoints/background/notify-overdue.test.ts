import { beforeEach, expect, it } from 'vitest';
import { closeCommitment, noteCommitments, openCommitments } from '@/lib/database/commitments';
import type { CuecardDatabase } from '@/lib/database/database';
import { escalate } from '@/lib/database/escalations';
import { anEscalation, freshDatabase } from '../../database/fresh';
import { fakeBrowser } from './fake-browser';

fakeBrowser();
const shown: { id: string; title: string; message: string }[] = [];
const clicks: ((id: string) => void)[] = [];
const tabs: string[] = [];
let isAllowed = true;
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  permissions: { contains: async () => isAllowed },
  i18n: {
    getUILanguage: () => 'en',
    getMessage: (key: string, parts: string[]) => [key, ...parts].join(' '),
  },
  notifications: {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      shown.push({ id, title, message });
    },
    clear: async () => true,
    onClicked: { addListener: (listener: (id: string) => void) => clicks.push(listener) },
  },
  tabs: {
    create: async ({ url }: { url: string }) => void tabs.push(url),
    update: async (id: number) => (id === 7 ? { id, windowId: 1 } : undefined),
  },
  windows: { update: async (id: number) => void tabs.push(`window ${id}`) },
});
const { notifyOverdue, openFromNotifications } = await import('@/entrypoints/background/notify-overdue');

beforeEach(() => {
  shown.length = 0;
  tabs.length = 0;
  isAllowed = true;
});

const at = (now: number) => () => now;

async function overdueCase(db: CuecardDatabase, id: string, goalAt = 6_000): Promise<void> {
  const permalink = `https://x.com/rui/status/${id}`;
  await escalate(db, anEscalation({ id, commentKey: `x:${id}`, permalink, goalAt }), 5_000);
}

async function promised(db: CuecardDatabase, dueAt: number): Promise<void> {
  const about = { commentKey: 'x:9', platform: 'x', permalink: 'https://x.com/rui/status/9' } as const;
  await noteCommitments(db, { ...about, owner: 'Grace', found: [{ words: 'until noon', dueAt }] }, 1_000);
}

it('tells of an overdue case and promise once each, also after the worker was killed', async () => {
  const db = freshDatabase();
  await overdueCase(db, 'E1');
  await promised(db, 8_000);
  await notifyOverdue({ db, clock: at(5_999) });
  expect(shown).toEqual([]);
  await notifyOverdue({ db, clock: at(7_000) });
  expect(shown.map(({ title }) => title)).toEqual(['notice_case_title Safety and quality']);
  await Promise.all([1, 2, 3].map(() => notifyOverdue({ db, clock: at(9_000) })));
  expect(shown.map(({ title }) => title).slice(1)).toEqual(['notice_promise_title']);
});

it('holds nothing that a customer wrote, and no name', async () => {
  const db = freshDatabase();
  await overdueCase(db, 'E1');
  await promised(db, 6_000);
  await notifyOverdue({ db, clock: at(7_000) });
  expect(shown).toHaveLength(2);
  expect(JSON.stringify(shown)).not.toMatch(/wand|Rui|rui|Ines|Grace|until noon|Burned/);
});

it('says nothing without the permission, and makes up for it once it is there', async () => {
  const db = freshDatabase();
  await overdueCase(db, 'E1');
  isAllowed = false;
  await notifyOverdue({ db, clock: at(7_000) });
  expect(shown).toEqual([]);
  isAllowed = true;
  await notifyOverdue({ db, clock: at(7_000) });
  expect(shown).toHaveLength(1);
});

it('tells many at once in one', async () => {
  const db = freshDatabase();
  for (const id of ['E1', 'E2', 'E3', 'E4']) await overdueCase(db, id);
  await notifyOverdue({ db, clock: at(7_000) });
  expect(shown).toMatchObject([{ id: 'many', title: 'notice_many_title 4' }]);
});

it('tells again of one that got another time, and forgets what is over', async () => {
  const db = freshDatabase();
  await promised(db, 6_000);
  await notifyOverdue({ db, clock: at(7_000) });
  const [promise] = await openCommitments(db);
  if (promise) await db.commitments.update(promise.id, { dueAt: 8_000 });
  await notifyOverdue({ db, clock: at(9_000) });
  expect(shown).toHaveLength(2);
  if (promise) await closeCommitment(db, promise.id, 'kept', { name: 'Grace', now: 9_500 });
  await overdueCase(db, 'E1');
  await notifyOverdue({ db, clock: at(9_600) });
  expect((await db.meta.get('told-overdue'))?.value).toEqual(['case:E1:6000']);
});

it('opens the tab that shows the comment, else its page, else the list of cases', async () => {
  const db = freshDatabase();
  await overdueCase(db, 'E1');
  const pending: Promise<unknown>[] = [];
  const context = { db, clock: at(7_000), afterwards: (work: Promise<unknown>) => void pending.push(work) };
  openFromNotifications(context);
  openFromNotifications(context);
  expect(clicks).toHaveLength(1);
  const press = async (id: string) => {
    clicks[0]?.(id);
    await Promise.all(pending);
    return tabs.at(-1);
  };
  expect(await press('case:E1:6000')).toBe('https://x.com/rui/status/E1');
  expect(await press('many')).toMatch(/options\.html#cases$/);
  await db.desks.put({ tabId: 7, queue: ['x:E1'] } as never);
  expect(await press('case:E1:6000')).toBe('window 1');
});
