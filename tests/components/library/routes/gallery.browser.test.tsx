import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { connectorById } from '@/lib/connectors/all-connectors';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveDestination } from '@/lib/database/destinations';
import { escalate } from '@/lib/database/escalations';
import { noteAnswer, noteRequest } from '@/lib/database/network';
import { toParcel } from '@/lib/escalation/delivery/to-parcel';
import { SHARE_ALL } from '@/lib/escalation/share';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { MINUTE_MS } from '@/lib/shared/clock';
import { axeViolations, closeLibrary, inEnglish, NOW, openLibrary, photograph } from '../harness';
import { aCase, aComment, casesInStore } from '../records';
import { SAFETY } from './some-routes';

afterEach(closeLibrary);

const WHO = { name: 'Ines Cardoso', now: NOW };

/** The starter departments, two of them set up, and cases in every state. */
async function aBusyDesk(db: CuecardDatabase): Promise<void> {
  await casesInStore(db);
  for (const [id, name] of [
    ['desk', 'Care desk'],
    ['chat', 'Night channel'],
  ] as const) {
    const config = { address: 'https://help.example', group: 'Care', customer: 'care@help.example' };
    const saved = await saveDestination(
      db,
      { id, connectorId: 'zammad', name, config },
      { token: 'x'.repeat(20) },
      WHO,
    );
    if (!saved.ok) throw new Error(saved.failure.type);
  }
  const safety = STARTER_ROUTES.find(({ risks }) => risks.includes('injury'));
  const { hours, goalMinutes, onCall, examples } = SAFETY;
  await db.routes.update(safety?.id ?? '', { hours, goalMinutes, onCall, examples, destinationId: 'desk' });
  const about = aCase({
    id: '01K0CASE000000000000000009',
    commentKey: 'x:9',
    createdAt: NOW - 5 * MINUTE_MS,
  });
  const parcel = toParcel(about, SHARE_ALL, inEnglish, String);
  await escalate(db, about, NOW, { destinationId: 'desk', parcel });
  await db.outbox.update(about.id, {
    state: 'dead',
    attempts: 10,
    problem: { type: 'sign-in', detail: 'Invalid token' },
  });
  const second = aCase({ id: '01K0CASE000000000000000008', commentKey: 'x:8' });
  const arrived = { at: NOW, reference: '4711', link: 'https://help.example/4711' };
  await db.escalations.put({ ...second, arrived, snapshot: [{ ...aComment(), author: 'Marit O.' }] });
  for (const outcome of ['delivered', 'busy', 'sign-in'] as const) {
    const made = { host: 'help.example', bytes: 1_482, purpose: 'deliver', why: about.id } as const;
    const id = await noteRequest(db, made, NOW - 9 * MINUTE_MS);
    await noteAnswer(db, id, { outcome, status: outcome === 'delivered' ? 201 : 401 }, NOW);
  }
}

const SETTINGS = { responderName: 'Ines Cardoso', brandName: 'Brevoli' };

const PAGES = [
  { name: 'routes', hash: '#routes', see: 'Take over within' },
  { name: 'destinations', hash: '#routes/destinations', see: 'Kept on this computer' },
  { name: 'network', hash: '#routes/network', see: 'Bytes sent' },
  { name: 'hand-offs', hash: '#cases', see: 'This case did not arrive.' },
] as const;

const LOOKS = [
  { look: 'light', theme: 'light', dir: 'ltr' },
  { look: 'dark', theme: 'dark', dir: 'ltr' },
  { look: 'rtl', theme: 'light', dir: 'rtl' },
] as const;

for (const { name, hash, see } of PAGES) {
  for (const { look, theme, dir } of LOOKS) {
    test(`${name}, ${look}: looks as it should and axe finds nothing`, async () => {
      await openLibrary({ hash, theme, dir, prepare: aBusyDesk, settings: SETTINGS });
      await expect.element(page.getByText(see).first()).toBeVisible();
      if (name === 'routes') await page.getByText('Safety and quality').first().click();
      await photograph(`${name}.${look}`);
      expect(await axeViolations()).toEqual([]);
    });
  }
}

test('the whole form of a route fits its column', async () => {
  await openLibrary({ hash: '#routes', prepare: aBusyDesk, settings: SETTINGS });
  await page.getByText('Safety and quality').first().click();
  await expect.element(page.getByRole('button', { name: 'Another shift on Monday' })).toBeVisible();
  await photograph('route-form.light', 1440, 2600);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1440);
});

test('setting a place up asks in plain words, in light and dark', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const { model } = await openLibrary({
      hash: '#routes/destinations',
      theme,
      prepare: aBusyDesk,
      settings: SETTINGS,
    });
    await expect.element(page.getByText('Kept on this computer').first()).toBeVisible();
    const connector = connectorById('zendesk-ticket');
    if (!connector) throw new Error('no such kind');
    model.destinations.setup.begin(connector, 'Zendesk');
    await expect.element(page.getByText('What leaves this computer')).toBeVisible();
    await photograph(`destination-set-up.${theme}`);
    expect(await axeViolations()).toEqual([]);
    await closeLibrary();
  }
});
