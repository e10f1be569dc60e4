import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { createCaseDrafts } from '@/components/sidebar/case-drafts';
import type { DeskModel } from '@/components/sidebar/desk-model';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { CuecardDatabase } from '@/lib/database/database';
import { escalationDraftOf, keepEscalationDraft, newEscalationDraft } from '@/lib/database/drafts';
import { freshDatabase } from '../../database/fresh';

const NOW = 1_000;
const BEFORE = { ...newEscalationDraft('x:40', 'Ana', 1), note: 'She sent a photo.', routeId: 'safety' };

let db: CuecardDatabase;
let ends: AbortController;
afterEach(async () => {
  ends.abort();
  await db.delete();
});

function open() {
  ends = new AbortController();
  db = freshDatabase();
  const commentKey = signal<string | null>('x:40');
  const ports = {
    db,
    settings: signal({ responderName: 'Ben' }),
    clock: () => NOW,
    signal: ends.signal,
    onError: (error: unknown) => {
      throw error;
    },
  };
  const create = () =>
    createCaseDrafts(ports as unknown as SidebarPorts, { commentKey } as unknown as DeskModel, ({ type }) => {
      throw new Error(type);
    });
  return { create, commentKey };
}

it('keeps the note of before when a route is pressed before the draft was read', async () => {
  const { create } = open();
  await keepEscalationDraft(db, BEFORE);
  const drafts = create();
  drafts.change({ routeId: 'press' });
  drafts.change({ urgency: 'now' });
  expect(drafts.draft.value).toMatchObject({ routeId: 'press', urgency: 'now' });
  const wanted = { ...BEFORE, routeId: 'press', urgency: 'now', changedAt: NOW, changedBy: 'Ben' };
  await vi.waitFor(async () => expect(await escalationDraftOf(db, 'x:40')).toEqual(wanted));
  expect(drafts.draft.value).toEqual(wanted);
});

it('writes what was pressed that soon where there is no draft yet', async () => {
  const drafts = open().create();
  drafts.change({ routeId: 'press' });
  await vi.waitFor(async () => expect(await escalationDraftOf(db, 'x:40')).toEqual(drafts.draft.value));
  expect(drafts.draft.value?.routeId).toBe('press');
});

it('puts nothing of it into the draft of the comment that is opened next', async () => {
  const { create, commentKey } = open();
  await keepEscalationDraft(db, { ...BEFORE, commentKey: 'x:41' });
  const drafts = create();
  drafts.change({ routeId: 'press' });
  commentKey.value = 'x:41';
  await vi.waitFor(() => expect(drafts.draft.value?.commentKey).toBe('x:41'));
  drafts.change({ urgency: 'now' });
  await drafts.settled();
  expect(await escalationDraftOf(db, 'x:41')).toMatchObject({ routeId: 'safety', urgency: 'now' });
});
