import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { outboxPorts } from '@/entrypoints/background/outbox-ports';
import { drainOutbox } from '@/lib/connectors/drain';
import type { Fetch } from '@/lib/connectors/send';
import { readBackupText } from '@/lib/database/backup-text';
import type { CuecardDatabase } from '@/lib/database/database';
import { deadLetters } from '@/lib/database/dead-letters';
import { saveDestination } from '@/lib/database/destinations';
import { diagnostics } from '@/lib/database/diagnostics';
import { escalate } from '@/lib/database/escalations';
import { readPolicy } from '@/lib/database/policy-store';
import { liveRoutes, seedRoutes } from '@/lib/database/routes';
import { readLibrary } from '@/lib/database/snapshots';
import { liveSnippets, seedStarter } from '@/lib/database/snippets';
import { takeSnapshot } from '@/lib/database/take-snapshot';
import { escalationToJson } from '@/lib/escalation/escalation-text';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { unpackParts } from '@/lib/library/bundle/container';
import { signBundle } from '@/lib/library/bundle/sign-bundle';
import { newSigningKey } from '@/lib/library/bundle/signing-key';
import { writeLibrary, writtenFormats } from '@/lib/library/exchange/write-library';
import { isZip, readZip } from '@/lib/library/exchange/zip';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { policyFiles } from '@/lib/policy/policy-files';
import { anEscalation, freshDatabase } from '../database/fresh';
import { packAs } from '../database/packed';
import { secretsOf } from './attempts';
import { aFullParcel } from './parcels';
import { HOME, TARGETS, type Target } from './targets';

const WHO = { name: 'Ines', now: 1_763_800_000_000 };
const said: string[] = [];
const sent: string[] = [];
let db: CuecardDatabase;
let random = 0;

/** Everything a target or a browser may do to give a secret away: quote the request in a refusal, an answer, an error. */
const leaky: Fetch = async (url, init) => {
  const headers = Object.fromEntries(new Headers(init.headers));
  const quoted = JSON.stringify({ url, headers });
  sent.push(quoted);
  random += 1;
  if (random % 4 === 0) throw new TypeError(`Failed to fetch ${url} with ${quoted}`);
  if (random % 4 === 1) return new Response(`<html>${quoted}</html>`, { status: 200 });
  if (random % 4 === 2) return new Response(quoted, { status: 500 });
  return Response.json(
    { error: `cannot take ${url} with ${Object.values(headers).join(' ')}` },
    { status: 422 },
  );
};

beforeAll(async () => {
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, way).mockImplementation((...words) => {
      said.push(
        words.map((word) => (word instanceof Error ? `${word} ${word.stack}` : String(word))).join(' '),
      );
    });
  }
  db = freshDatabase();
  await seedStarter(db, STARTER_SNIPPETS.slice(0, 20), WHO.now);
  await seedRoutes(db, STARTER_ROUTES, WHO.now);
  for (const [nth, target] of TARGETS.entries()) await failAt(target, nth);
});

afterAll(() => {
  vi.restoreAllMocks();
});

/** Sets the place up as a person does, sends cases there, and lets each fail in one of four ways. */
async function failAt(target: Target, nth: number): Promise<void> {
  const { config, secrets } = target.setup(target.home ?? HOME);
  const id = `D${nth}`;
  const wanted = { id, connectorId: target.connector.id, name: target.connector.id, config };
  expect(await saveDestination(db, wanted, secrets, WHO)).toMatchObject({ ok: true });
  for (let again = 0; again < 4; again += 1) {
    const about = `E${nth}${again}`;
    const escalation = anEscalation({ id: about, commentKey: `x:${about}` });
    await escalate(db, escalation, WHO.now, { destinationId: id, parcel: { ...aFullParcel(), id: about } });
  }
  let now = WHO.now;
  const ports = { db, clock: () => now, fetch: leaky, isOnline: () => true, isAllowed: async () => true };
  for (let round = 0; round < 6; round += 1) {
    await drainOutbox(outboxPorts({ ...ports, settled: async () => undefined }));
    now += 7_200_000;
  }
}

/** The secrets themselves, what a person would know them by, and as headers carry them. */
function known(): string[] {
  const plain = TARGETS.flatMap((target) => secretsOf(target, target.home ?? HOME));
  const coded = TARGETS.flatMap((target) => {
    const { config, secrets } = target.setup(HOME);
    return ['', '/token'].map((kind) =>
      Buffer.from(`${config.email}${kind}:${secrets.token}`).toString('base64'),
    );
  });
  return [...new Set([...plain, ...coded])].filter((secret) => secret.length >= 6);
}

function expectNoSecret(where: string, text: string): void {
  expect(text.length, `${where} is empty`).toBeGreaterThan(2);
  for (const secret of known()) expect(text, where).not.toContain(secret);
}

const bytesAsText = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

it('really uses the secrets, and really fails', async () => {
  const everything = sent.join('\n');
  for (const { connector, setup, home = HOME } of TARGETS) {
    for (const [name, secret] of Object.entries(setup(home).secrets)) {
      if (connector.id === 'webhook' && name === 'secret') continue;
      const basic = Buffer.from(`${setup(home).config.email}:${secret}`).toString('base64');
      const token = Buffer.from(`${setup(home).config.email}/token:${secret}`).toString('base64');
      expect(
        [secret, basic, token].some((form) => everything.includes(form)),
        connector.id,
      ).toBe(true);
    }
  }
  expect((await deadLetters(db)).length).toBeGreaterThanOrEqual(TARGETS.length);
  expect(await db.secrets.count()).toBe(
    TARGETS.filter(({ setup }) => Object.keys(setup(HOME).secrets)[0]).length,
  );
});

it('keeps them out of every row of every table, the sealed ones included', async () => {
  for (const table of db.tables) {
    const rows = await table.toArray();
    const text = JSON.stringify(rows, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expectNoSecret(table.name, `${text} `);
  }
  const problems = (await db.outbox.toArray()).flatMap(({ problem }) => problem?.detail ?? []);
  expect(problems.length).toBeGreaterThan(3);
  expectNoSecret('what targets said', JSON.stringify(problems));
  expectNoSecret('the list of requests', JSON.stringify(await db.network.toArray()));
  expectNoSecret('the log', JSON.stringify(await db.journal.toArray()));
});

it('keeps them out of backups, snapshots, signed libraries and diagnostics', async () => {
  const backup = await readLibrary(db, WHO);
  expect(backup.destinations).toHaveLength(TARGETS.length);
  expectNoSecret('the backup', JSON.stringify(backup));
  expectNoSecret('the backup as it is saved', (await readBackupText(db, WHO)).pieces.join(''));
  const packed: string[] = [];
  expect(await takeSnapshot(db, 'by-hand', WHO, packAs(packed))).toBeTruthy();
  expectNoSecret('the snapshot', packed.join(''));
  const content = { 'library.json': new TextEncoder().encode(JSON.stringify(backup)) };
  const about = { library: 'acme', version: 1, rollbackFrom: null, signer: 'Ines', maxAgeDays: 30 };
  const bundle = await signBundle(content, await newSigningKey(), { ...about, createdAt: WHO.now });
  const parts = unpackParts(bundle);
  if (!parts.ok) throw new Error(parts.failure.type);
  for (const [path, bytes] of parts.value) expectNoSecret(`signed library, ${path}`, bytesAsText(bytes));
  const place = { version: '1', browser: 'Chrome/140', now: WHO.now, persisted: null };
  expectNoSecret('diagnostics', JSON.stringify(await diagnostics(db, place)));
});

it('keeps them out of every format the library is exported in', async () => {
  const snippets = await liveSnippets(db);
  const packs = policyFiles(await readPolicy(db));
  for (const { id } of writtenFormats()) {
    const { files } = writeLibrary(id, snippets, await liveRoutes(db), packs);
    for (const file of files) {
      const inside = isZip(file) ? readZip(file) : undefined;
      for (const { name, bytes } of inside?.ok ? inside.value : [file]) {
        expectNoSecret(`${id}, ${name}`, bytesAsText(bytes));
      }
    }
  }
});

it('keeps them out of exported cases and of what is written to the console', async () => {
  for (const escalation of await db.escalations.toArray()) {
    expectNoSecret('a case', escalationToJson(escalation));
  }
  expectNoSecret('the console', `nothing was said${said.join('\n')}`);
});
