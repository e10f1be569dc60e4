import { screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MINUTE_MS } from '@/lib/shared/clock';
import { desk, NOW, QUEUE, ROUTES, RUI, SNIPPETS } from './people';
import { BRITISH, checkAxe, raise, strike } from './stage';

afterEach(strike);

const LOOKS = [
  { look: 'light', theme: 'light', dir: 'ltr' },
  { look: 'dark', theme: 'dark', dir: 'ltr' },
  { look: 'rtl', theme: 'light', dir: 'rtl' },
] as const;

async function photograph(name: string, height: number): Promise<void> {
  await page.viewport(384, height);
  await page.screenshot({ path: `../../../.cache/gallery/sidebar-${name}.png` });
  await checkAxe();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(384);
}

for (const { look, theme, dir } of LOOKS) {
  it(`shows a case before, after and in the list of the day: ${look}`, async () => {
    const routes = ROUTES.map((route) => ({
      ...route,
      ...(route.id === 'safety'
        ? { destinationId: 'desk', goalMinutes: 15, required: ['note' as const], deputyRouteId: 'repairs' }
        : {}),
    }));
    const stage = await raise({
      desk: desk({ selected: RUI.key, thread: [RUI] }),
      comments: QUEUE,
      snippets: SNIPPETS,
      routes,
      speech: BRITISH,
      remembered: { view: 'escalate' },
      theme,
      dir,
    });
    const config = { address: 'https://help.example', group: 'Care', customer: 'care@help.example' };
    const stamp = { changedAt: NOW, changedBy: 'Priya', deletedAt: null };
    const place = { id: 'desk', schema: 1, connectorId: 'zammad', name: 'Care desk', enabled: true } as const;
    await stage.db.destinations.put({ ...place, config, ...stamp });
    await userEvent.click(await screen.findByText('See what leaves, byte for byte'));
    await waitFor(() => expect(document.querySelector('.case-bytes pre')).not.toBeNull());
    await photograph(`escalate-leaves.${look}`, 1760);
    await userEvent.click(screen.getByRole('button', { name: /^Send to/ }));
    await screen.findByRole('heading', { name: 'With Safety & Quality' });
    const arrived = { at: NOW, reference: '4711', link: 'https://help.example/4711' };
    await stage.db.escalations.toCollection().modify({ arrived, goalAt: NOW - MINUTE_MS });
    await screen.findByText('Nobody has taken it over in time.');
    await photograph(`escalate-ticket.${look}`, 700);
    await userEvent.click(await screen.findByRole('button', { name: /^My day/ }));
    await screen.findByRole('list', { name: 'My day' });
    await photograph(`escalate-day.${look}`, 480);
  });
}
