import { screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Commitment } from '@/lib/conversations/commitment';
import { keepPicture } from '@/lib/database/pictures';
import { MINUTE_MS } from '@/lib/shared/clock';
import { aPlaceholder } from '@/tests/fixtures/snippets';
import { desk, MARIT, NOW, QUEUE, ROUTES, RUI, SNIPPETS, snippet } from './people';
import { BRITISH, checkAxe, raise, type Stage, strike } from './stage';

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

const SOLVED = { at: NOW - 3 * MINUTE_MS, by: 'target', who: '' } as const;
const FOLLOW_UP = snippet(
  'solved',
  'Case solved: tell the customer',
  'Hi {{ customer_name }}, our team has settled this for you. Should anything be left, your number with us is {{ ticket_number }}.',
  {
    kind: 'follow-up',
    tags: ['solved'],
    placeholders: [aPlaceholder('ticket_number', { label: 'Ticket number' })],
  },
);
const OTHER = snippet('again', 'Ask how it went', 'Hi, did it work?', { kind: 'follow-up' });

function promise(id: string, words: string, dueAt: number | null): Commitment {
  const about = { commentKey: MARIT.key, platform: 'x', permalink: MARIT.permalink } as const;
  const made = {
    id,
    schema: 1,
    words,
    dueAt,
    owner: 'Priya',
    state: 'open',
    madeAt: NOW - 60 * MINUTE_MS,
  } as const;
  return { ...about, ...made, closedAt: null, changedAt: NOW, changedBy: 'Priya', deletedAt: null };
}

const PROMISES = [
  promise('1', 'We will send a new gasket within two hours.', NOW + 60 * MINUTE_MS),
  promise('2', 'We will look into the lid.', null),
];

/** As the worker does it. */
async function takePicture(stage: Stage): Promise<void> {
  const canvas = new OffscreenCanvas(1180, 260);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1180, 260);
    context.fillStyle = '#0f1419';
    context.font = '30px sans-serif';
    context.fillText('Rui Tavares  @rui_t · 1h', 40, 60);
    context.fillText(
      'The steam wand sprayed hot water over my hand tonight. Big blister, the nurse',
      40,
      120,
    );
    context.fillText('took photos. Do you even know this happens?', 40, 165);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  const escalationId = (await stage.db.escalationDrafts.get(RUI.key))?.escalationId ?? '';
  await keepPicture(stage.db, {
    escalationId,
    commentKey: RUI.key,
    bytes,
    width: 1180,
    height: 260,
    at: NOW,
  });
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
      snippets: [...SNIPPETS, FOLLOW_UP, OTHER],
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
    await takePicture(stage);
    await screen.findByRole('img', { name: 'The comment as the page showed it' });
    await photograph(`escalate-leaves.${look}`, 1920);
    await userEvent.click(screen.getByRole('button', { name: /^Send to/ }));
    await screen.findByRole('heading', { name: 'With Safety & Quality' });
    const arrived = { at: NOW, reference: '4711', link: 'https://help.example/4711' };
    await stage.db.escalations.toCollection().modify({ arrived, goalAt: NOW - MINUTE_MS });
    await screen.findByText('Nobody has taken it over in time.');
    await photograph(`escalate-ticket.${look}`, 700);
    await stage.db.commitments.bulkPut(PROMISES);
    const [first] = await stage.db.escalations.toArray();
    if (!first) throw new Error('no case');
    await stage.db.escalations.put({
      ...first,
      id: 'S',
      commentKey: 'x:2',
      routeName: 'Repairs',
      solved: SOLVED,
    });
    await stage.db.escalations.put({ ...first, id: 'T', commentKey: 'x:900', goalAt: NOW + 5 * MINUTE_MS });
    await userEvent.click(await screen.findByRole('button', { name: 'My day: 5 open, 1 overdue' }));
    await screen.findByRole('list', { name: 'My day' });
    await photograph(`escalate-day.${look}`, 760);
    await userEvent.keyboard('{Escape}');
    await stage.db.escalations.update(first.id, { solved: SOLVED, goalAt: null });
    await screen.findByRole('heading', { name: 'Tell the customer' });
    await photograph(`escalate-solved.${look}`, 880);
    await userEvent.click(screen.getByRole('button', { name: 'Insert follow-up' }));
    await screen.findByRole('button', { name: 'Take it out' });
    await photograph(`escalate-solved-in.${look}`, 880);
  });
}
