import { signal } from '@preact/signals';
import { afterEach, expect, it } from 'vitest';
import type { CaseDrafts } from '@/components/sidebar/case-drafts';
import type { CaseForm } from '@/components/sidebar/case-form';
import { type CaseToSend, sendCase } from '@/components/sidebar/send-case';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { CuecardDatabase } from '@/lib/database/database';
import { newEscalationDraft } from '@/lib/database/drafts';
import { SHARE_ALL } from '@/lib/escalation/share';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { freshDatabase } from '../../database/fresh';
import { NOW, ROUTES, RUI } from './people';

let db: CuecardDatabase;
afterEach(() => db.delete());

/** A form that is filled in, and what was done with it. */
function filled() {
  db = freshDatabase();
  const done: string[] = [];
  const ports = {
    db,
    settings: signal({ ...DEFAULT_SETTINGS, responderName: 'Priya' }),
    clock: () => NOW,
    speech: { words: String, lang: 'en' },
    callWorker: async (name: string) => done.push(name),
  } as unknown as SidebarPorts;
  const drafts: CaseDrafts = {
    draft: signal(newEscalationDraft(RUI.key, 'Priya', NOW)),
    change: () => undefined,
    settled: async () => undefined,
    forget: () => void done.push('forgotten'),
  };
  const [route] = ROUTES;
  const form = { route, risk: 'injury', urgency: 'now', note: 'Burn', masked: true, share: SHARE_ALL };
  const about: CaseToSend = {
    comment: RUI,
    form: form as unknown as CaseForm,
    snapshot: [],
    card: undefined,
  };
  const send = () => sendCase(ports, about, drafts, async () => void done.push('inserted'));
  return { send, done };
}

it('does not take a full disk for sent: what was typed stays, and goes out once there is room', async () => {
  const { send, done } = filled();
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  db.escalations.hook('creating', full);
  expect(await send()).toBe('disk-full');
  expect(done).toEqual([]);
  expect([await db.escalations.count(), await db.outbox.count()]).toEqual([0, 0]);
  db.escalations.hook('creating').unsubscribe(full);
  expect(await send()).toBe('sent');
  expect(done).toEqual(['forgotten', 'outbox.changed', 'status.changed']);
  expect([await db.escalations.count(), await db.outbox.count()]).toEqual([1, 1]);
});

it('does not take a store that fails in another way for sent either', async () => {
  const { send, done } = filled();
  db.close({ disableAutoOpen: true });
  expect(await send()).toBe('not-saved');
  expect(done).toEqual([]);
});
