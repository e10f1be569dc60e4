import { describe, expect, it } from 'vitest';
import { CONNECTORS } from '@/lib/connectors/all-connectors';
import {
  destinationOf,
  dropRemovedSecrets,
  listDestinations,
  removeDestination,
  restoreDestination,
  saveDestination,
  switchDestination,
} from '@/lib/database/destinations';
import { escalate } from '@/lib/database/escalations';
import { claimNext, settleClaim } from '@/lib/database/outbox';
import { secretsOf } from '@/lib/database/secrets';
import { readLibrary, restore, takeSnapshot } from '@/lib/database/snapshots';
import { isByHand } from '@/lib/escalation/destination';
import { DAY_MS } from '@/lib/shared/clock';
import { aParcel } from '../connectors/parcels';
import { anEscalation, freshDatabase } from './fresh';
import { packAs } from './packed';

const WHO = { name: 'Ines', now: 1_000 };
const HELP_DESK = {
  id: 'D1',
  connectorId: 'zammad',
  name: ' Help desk ',
  config: { address: 'https://help.acme.example' },
};

describe('a destination', () => {
  it('is listed by name, with how it stands, and none of its secrets', async () => {
    const db = freshDatabase();
    await saveDestination(db, HELP_DESK, { token: 'tok-SECRET' }, WHO);
    await saveDestination(db, { ...HELP_DESK, id: 'D2', name: 'Archive' }, {}, WHO);
    const listed = await listDestinations(db, 2_000);
    expect(listed.map(({ name, hasSecrets }) => [name, hasSecrets])).toEqual([
      ['Archive', false],
      ['Help desk', true],
    ]);
    expect(JSON.stringify(listed)).not.toContain('tok-SECRET');
    expect(listed[0]).toMatchObject({ deadSince: null, pausedUntil: null, enabled: true });
  });

  it('keeps the secrets that are not filled in again, unless it becomes another kind of place', async () => {
    const db = freshDatabase();
    await saveDestination(db, HELP_DESK, { token: 'one', other: 'two' }, WHO);
    await saveDestination(db, { ...HELP_DESK, name: 'Renamed' }, {}, WHO);
    await saveDestination(db, HELP_DESK, { token: 'three' }, WHO);
    expect(await secretsOf(db, 'D1')).toMatchObject({ value: { token: 'three', other: 'two' } });
    await saveDestination(db, { ...HELP_DESK, connectorId: 'webhook' }, { secret: 'four' }, WHO);
    expect(await secretsOf(db, 'D1')).toMatchObject({ value: { secret: 'four' } });
  });

  it('shows since when its address wants nothing more, and takes cases again once it is switched on', async () => {
    const db = freshDatabase();
    await saveDestination(db, HELP_DESK, {}, WHO);
    await escalate(db, anEscalation(), 5_000, { destinationId: 'D1', parcel: aParcel({ id: 'E1' }) });
    const held = await claimNext(db, 6_000);
    if (held.ok && held.value) await settleClaim(db, held.value, { type: 'gone' }, 6_000);
    expect(await listDestinations(db, 7_000)).toMatchObject([{ deadSince: 6_000, pausedUntil: null }]);
    const kinds = (await db.journal.toArray()).map(({ event }) => event.kind);
    expect(kinds).toContain('case-dead');
    await switchDestination(db, 'D1', true, WHO);
    expect(await listDestinations(db, 7_000)).toMatchObject([{ deadSince: null }]);
  });

  it('comes back as it was when its removal is undone; its secrets go after a day', async () => {
    const db = freshDatabase();
    await saveDestination(db, HELP_DESK, { token: 'one' }, WHO);
    await removeDestination(db, 'D1', WHO);
    expect(await destinationOf(db, 'D1')).toBeUndefined();
    expect(await listDestinations(db, 2_000)).toEqual([]);
    await dropRemovedSecrets(db, 2_000);
    await restoreDestination(db, 'D1', WHO);
    expect(await secretsOf(db, 'D1')).toMatchObject({ value: { token: 'one' } });
    await removeDestination(db, 'D1', WHO);
    await dropRemovedSecrets(db, 2_000 + DAY_MS);
    expect(await secretsOf(db, 'D1')).toMatchObject({ value: {} });
  });

  it('is changed by those who decide alone', async () => {
    const db = freshDatabase();
    const people = [
      { name: 'Ines', role: 'approver' },
      { name: 'Rui', role: 'author' },
    ];
    await db.meta.put({ key: 'team', value: { people, selfApproval: false } });
    const rui = { name: 'Rui', now: 1_000 };
    const refused = { ok: false, failure: { type: 'forbidden' } };
    expect(await saveDestination(db, HELP_DESK, { token: 'one' }, rui)).toMatchObject(refused);
    expect(await secretsOf(db, 'D1')).toMatchObject({ value: {} });
    await saveDestination(db, HELP_DESK, { token: 'one' }, WHO);
    expect(await removeDestination(db, 'D1', rui)).toMatchObject(refused);
    expect(await switchDestination(db, 'D1', false, rui)).toMatchObject(refused);
  });

  it('is in no backup and no journal with a secret', async () => {
    const db = freshDatabase();
    await saveDestination(db, HELP_DESK, { token: 'tok-SECRET-7f3a' }, WHO);
    const written: string[] = [];
    await takeSnapshot(db, 'by-hand', WHO, packAs(written));
    expect(written.join()).not.toContain('tok-SECRET-7f3a');
    expect(JSON.stringify(await db.journal.toArray())).not.toContain('tok-SECRET-7f3a');
  });

  it('comes back with a backup, switched off, and is never changed by one', async () => {
    const db = freshDatabase();
    await saveDestination(db, HELP_DESK, { token: 'tok-SECRET-7f3a' }, WHO);
    const backup = await readLibrary(db, WHO);
    expect(JSON.stringify(backup)).toContain('https://help.acme.example');
    expect(JSON.stringify(backup)).not.toContain('tok-SECRET-7f3a');
    expect(JSON.stringify(backup)).not.toContain('sealed');
    const evil = JSON.parse(JSON.stringify(backup).replaceAll('help.acme.example', 'evil.example'));
    for (const row of evil.destinations) row.changedAt = 9e12;
    for (const mode of ['merge', 'replace'] as const) {
      expect(await restore(db, evil, mode, WHO, { gzip: packAs([]) })).toMatchObject({ ok: true });
      expect(await destinationOf(db, 'D1')).toMatchObject({ config: HELP_DESK.config, enabled: true });
    }
    const elsewhere = freshDatabase();
    await restore(elsewhere, backup, 'merge', WHO, { gzip: packAs([]) });
    expect(await destinationOf(elsewhere, 'D1')).toMatchObject({ config: HELP_DESK.config, enabled: false });
  });
});

it('goes by hand where its connector does', () => {
  for (const { id, by } of CONNECTORS) expect(isByHand({ connectorId: id }), id).toBe(by === 'hand');
});
