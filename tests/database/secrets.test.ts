import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/database/database';
import { diagnostics } from '@/lib/database/diagnostics';
import { escalate } from '@/lib/database/escalations';
import { dropSecrets, keepSecrets, secretsOf } from '@/lib/database/secrets';
import { openSnapshot, readLibrary, takeSnapshot } from '@/lib/database/snapshots';
import { aParcel } from '../connectors/parcels';
import { anEscalation, freshDatabase, freshPlace } from './fresh';

const who = { name: 'Ada', now: 5_000 };
const secrets = {
  address: 'https://hooks.slack.com/services/T0/B0/xoSECRETxo',
  token: 'tok-SECRET-7f3a9c1e',
};
const isNamed = (text: string) => /SECRET|7f3a9c1e|hooks\.slack/.test(text);

describe('secrets of a destination', () => {
  it('come back as they were kept, also after a restart, and are none for others', async () => {
    const place = freshPlace();
    const first = openDatabase('cuecard', place);
    await keepSecrets(first, 'D1', secrets, who);
    first.close();
    const second = openDatabase('cuecard', place);
    expect(await secretsOf(second, 'D1')).toEqual({ ok: true, value: secrets });
    expect(await secretsOf(second, 'D2')).toEqual({ ok: true, value: {} });
    await dropSecrets(second, 'D1');
    expect(await secretsOf(second, 'D1')).toEqual({ ok: true, value: {} });
  });

  it('are sealed anew each time with a key that nobody can read out', async () => {
    const db = freshDatabase();
    await keepSecrets(db, 'D1', secrets, who);
    const before = await db.secrets.get('D1');
    await keepSecrets(db, 'D1', secrets, who);
    const after = await db.secrets.get('D1');
    expect(after?.sealed).not.toEqual(before?.sealed);
    const { value: key } = (await db.meta.get('secrets-key')) ?? {};
    if (!(key instanceof CryptoKey)) throw new Error('no key');
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('have one key, also when two places keep their first at once', async () => {
    const place = freshPlace();
    const [one, two] = [openDatabase('cuecard', place), openDatabase('cuecard', place)];
    await Promise.all([
      keepSecrets(one, 'D1', secrets, who),
      keepSecrets(two, 'D2', { token: 'other' }, who),
    ]);
    expect(await secretsOf(two, 'D1')).toEqual({ ok: true, value: secrets });
    expect(await secretsOf(one, 'D2')).toEqual({ ok: true, value: { token: 'other' } });
  });

  it('are unreadable when the row was changed, moved to another destination, or the key is gone', async () => {
    const db = freshDatabase();
    await keepSecrets(db, 'D1', secrets, who);
    const row = await db.secrets.get('D1');
    if (!row) throw new Error('not kept');
    const unreadable = { ok: false, failure: { type: 'unreadable' } };
    await db.secrets.put({ ...row, id: 'D2' });
    expect(await secretsOf(db, 'D2')).toEqual(unreadable);
    await db.secrets.put({ ...row, sealed: row.sealed.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) });
    expect(await secretsOf(db, 'D1')).toEqual(unreadable);
    await db.secrets.put(row);
    await db.meta.delete('secrets-key');
    expect(await secretsOf(db, 'D1')).toEqual(unreadable);
  });

  it('are in no row, export, backup, snapshot, diagnostics or error', async () => {
    const db = freshDatabase();
    await keepSecrets(db, 'D1', secrets, who);
    await escalate(db, anEscalation(), 6_000, { destinationId: 'D1', parcel: aParcel({ id: 'E1' }) });
    const snapshot = await takeSnapshot(db, 'by-hand', who);
    if (!snapshot.ok) throw new Error('no snapshot');
    const opened = await openSnapshot(snapshot.value);
    const library = await readLibrary(db, who);
    const place = { version: '1', browser: 'Chromium 156', now: 7_000, persisted: null };
    const report = await diagnostics(db, place);
    const rows = await Promise.all(
      db.tables.map(async (table) => [table.name, await table.toArray()] as const),
    );
    const texts = [library, opened, report, rows].map((each) => JSON.stringify(each, bytesAsText));
    expect(texts.map(isNamed)).toEqual([false, false, false, false]);
    // What is searched for is found where it stands.
    expect(isNamed(JSON.stringify(await secretsOf(db, 'D1')))).toBe(true);
  });
});

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
}
