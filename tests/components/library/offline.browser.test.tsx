import { signal } from '@preact/signals';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { firstEntry } from '@/lib/escalation/delivery/entry';
import { aParcel } from '@/tests/connectors/parcels';
import { axeViolations, closeLibrary, NOW, openLibrary } from './harness';

afterEach(closeLibrary);

const HASHES = ['#replies', '#policies', '#routes', '#cases', '#insights', '#team', '#files', '#settings'];

test.each(HASHES)('says offline how old the library is and how many cases wait: %s', async (hash) => {
  await page.viewport(hash === '#cases' ? 700 : 1440, 900);
  const online = signal(false);
  const dispatch = { destinationId: 'D1', parcel: aParcel({ id: 'E1' }) };
  await openLibrary({
    hash,
    ports: { online },
    prepare: (db) =>
      db.outbox.bulkPut([firstEntry('E1', dispatch, 'Ines', NOW), firstEntry('E2', null, 'Ines', NOW)]),
  });
  const foot = page.getByText(
    /^Replies and checks use the copy on this computer, last changed Oct 5, 2026, .* 1 escalation sends when you’re back\.$/,
  );
  await expect.element(foot).toBeVisible();
  if (hash === '#replies' || hash === '#cases') expect(await axeViolations()).toEqual([]);
  online.value = true;
  await expect.element(page.getByText('You’re offline.')).not.toBeInTheDocument();
});
