import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { firstEntry } from '@/lib/escalation/delivery/entry';
import { aParcel } from '@/tests/connectors/parcels';
import { desk, NOW, QUEUE, SNIPPETS } from './people';
import { BRITISH, checkAxe, raise, strike } from './stage';

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

const WORLD = { desk: desk(), comments: QUEUE, snippets: SNIPPETS, speech: BRITISH };

it('says offline how old the library is and how many cases wait, and is quiet again afterwards', async () => {
  const stage = await raise({ ...WORLD, online: false });
  await screen.findByText('You’re offline.');
  await screen.findByText('Replies and checks use the copy on this computer, last changed 14:48.');
  await stage.db.outbox.bulkPut([
    firstEntry('E1', { destinationId: 'D1', parcel: aParcel({ id: 'E1' }) }, 'Priya', NOW),
    firstEntry('E2', null, 'Priya', NOW),
  ]);
  await screen.findByText(/last changed 14:48. 1 escalation sends when you’re back./);
  await checkAxe();
  stage.online.value = true;
  await waitFor(() => expect(screen.queryByText('You’re offline.')).toBeNull());
});
