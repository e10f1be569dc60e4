import { afterEach, expect, it } from 'vitest';
import { outboxPorts } from '@/entrypoints/background/outbox-ports';
import { drainOutbox } from '@/lib/connectors/drain';
import { saveDestination } from '@/lib/database/destinations';
import { escalate } from '@/lib/database/escalations';
import { dispatchOf } from '@/lib/escalation/delivery/dispatch-of';
import { newEscalation } from '@/lib/escalation/new-escalation';
import { PLAIN_ROUTE } from '@/lib/escalation/route';
import { SHARE_ALL, type Share } from '@/lib/escalation/share';
import { snapshotOf } from '@/lib/escalation/snapshot';
import { aComment, freshDatabase } from '../database/fresh';
import { t } from '../escalation/words';
import { TIMEOUT_MS } from './attempts';
import type { Booked } from './doubles/booked';
import { formatTime } from './parcels';
import { TARGETS, type Target } from './targets';

const NOW = Date.now();
const WHO = { name: 'Ines', now: NOW };
const THREAD = [
  aComment({
    id: '1',
    text: 'My card 4111 1111 1111 1111 was charged twice, call +44 7700 900123 “now” \\ <b>',
  }),
  aComment({
    id: '2',
    author: { name: 'Ana Pereira', handle: 'anap' },
    text: 'Same here, Ana Pereira 👩‍👩‍👧',
  }),
];
const SWITCHES: readonly Share[] = [
  SHARE_ALL,
  { ...SHARE_ALL, note: false, names: false },
  { note: false, conversation: false, names: false, times: false, links: false, responder: false },
];

let double: Booked | undefined;
afterEach(() => double?.close());

/** As the form does it: shown first, then stored, then sent by the worker. */
async function showAndSend(target: Target, share: Share) {
  const { connector } = target;
  double = await target.start();
  const { config, secrets } = target.setup(double.address);
  const db = freshDatabase();
  const place = { id: 'D1', connectorId: connector.id, name: 'There', config };
  const saved = await saveDestination(db, place, secrets, WHO);
  if (!saved.ok) throw new Error(saved.failure.type);
  const [comment] = THREAD;
  if (!comment) throw new Error('no comment');
  const stamp = { position: 0, changedAt: 1, changedBy: '', deletedAt: null, handOffSnippetId: null };
  const about = { id: 'R1', name: 'Billing & <Refunds>', purpose: '', risks: [], words: [] };
  const route = { ...PLAIN_ROUTE, ...about, ...stamp, destinationId: 'D1' };
  const written = newEscalation(
    {
      id: 'CASE-1',
      comment,
      route,
      risk: null,
      urgency: 'now',
      note: 'Wants it back.\nHas a “receipt”.',
      snapshot: snapshotOf(THREAD, comment.key, { mask: true }),
      masked: true,
      handOff: null,
      share,
    },
    'Ines',
    NOW,
  );
  const dispatch = dispatchOf(written, { share }, saved.value, t, formatTime);
  if (!dispatch) throw new Error('goes by hand');
  const shown = connector.payload(dispatch.parcel, config).body;
  expect(await escalate(db, written, NOW, dispatch)).toMatchObject({ ok: true });
  const ports = outboxPorts({
    db,
    clock: Date.now,
    fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }),
    isOnline: () => true,
    isAllowed: async () => true,
    settled: async () => undefined,
  });
  await drainOutbox(ports);
  expect(await db.outbox.get('CASE-1')).toMatchObject({ state: 'sent' });
  return { shown, sent: double.received.map(({ body }) => body).filter((body) => body !== '') };
}

for (const target of TARGETS) {
  it.each(SWITCHES)(`${target.connector.id} gets byte for byte what the form showed: %o`, async (share) => {
    const { shown, sent } = await showAndSend(target, share);
    expect(sent).toEqual([shown]);
    expect(shown).not.toMatch(/4111|900123|Pereira/);
  });
}
