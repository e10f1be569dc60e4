import { screen, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Insertion, InsertOutcome } from '@/lib/conversations/insertion';
import { startIncident } from '@/lib/database/library-state';
import { recall } from '@/lib/database/snippet-changes';
import { answered, LONG_NAME, SALMA } from './gallery-people';
import { ARABIC, GERMAN } from './other-languages';
import {
  comment,
  desk,
  LEAK,
  MARIT,
  minutesAgo,
  NOW,
  PICK_UP,
  QUEUE,
  ROUTES,
  RUI,
  SNIPPETS,
  TEO,
} from './people';
import { BRITISH, type Scene, type Stage } from './stage';

export const WORLD: Scene = { comments: QUEUE, snippets: SNIPPETS, routes: ROUTES, speech: BRITISH };

const DRAFT = {
  text: 'Hi Marit, so sorry about your counter, it was our fault and we guarantee a refund. Please reply with your address and order number here and we will sort it ASAP!!',
  hash: 'd1',
  audience: 'public',
  platform: 'x',
  commentKey: MARIT.key,
} as const;

function insertion(outcome: InsertOutcome): Insertion {
  return {
    requestId: '01K0',
    commentKey: MARIT.key,
    snippet: { id: 'snippet-leak', version: 3 },
    outcome,
  };
}

export interface Picture extends Scene {
  /** What to do before the picture is taken. */
  readonly act?: () => Promise<void>;
  /** What happens in the library then. */
  readonly after?: (stage: Stage) => Promise<void>;
  readonly height?: number;
  readonly width?: number;
}

async function press(key: string): Promise<void> {
  await userEvent.keyboard(key);
}

async function settled(): Promise<void> {
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(0));
}

export const PICTURES: Record<string, Picture> = {
  suggestions: { desk: desk(), act: settled },
  'draft-check': {
    desk: desk({ draft: DRAFT, composer: { state: 'open', audience: 'public' } }),
    comments: QUEUE.map((each) => (each.key === MARIT.key ? { ...each, postedAt: minutesAgo(51) } : each)),
    remembered: { view: 'draft' },
  },
  'draft-keep': {
    desk: desk({ draft: DRAFT, composer: { state: 'open', audience: 'public' } }),
    remembered: { view: 'draft' },
    async act() {
      await userEvent.click((await screen.findAllByRole('button', { name: 'Read the rule' }))[1] as Element);
      await userEvent.click(screen.getAllByRole('button', { name: 'Keep mine, say why' })[0] as Element);
      await screen.findByLabelText('Why keep it as it is?');
    },
  },
  'draft-none': { desk: desk(), remembered: { view: 'draft' } },
  escalate: {
    desk: desk({
      selected: RUI.key,
      thread: [
        RUI,
        comment('12', {
          author: { name: 'Ana Pinto', handle: 'anap' },
          text: 'Same here in March, call me on +351 912 345 678',
          postedAt: minutesAgo(60),
        }),
      ],
    }),
    remembered: { view: 'escalate' },
  },
  'escalate-long': {
    desk: desk({ selected: RUI.key, thread: [RUI] }),
    remembered: { view: 'escalate' },
    height: 1500,
  },
  'all-answered': { desk: desk({ selected: null }), comments: answered },
  'nothing-waits': { desk: desk({ selected: null, queue: [] }), comments: [] },
  pick: { desk: desk({ selected: null }) },
  loading: {
    desk: desk({ selected: null, queue: [], reading: true }),
    comments: [],
    act: async () => {
      await screen.findByRole('combobox', { name: 'Search replies' });
    },
  },
  offline: { desk: desk(), online: false, act: settled },
  'changed-site': { desk: desk({ problem: 'changed-site' }), act: settled },
  'first-use': { desk: desk(), settings: { brandAccounts: [], responderName: '' }, act: settled },
  'no-match': {
    desk: desk({ selected: TEO.key }),
    async act() {
      await settled();
      await userEvent.fill(screen.getByRole('combobox', { name: 'Search replies' }), 'zzyzx quokka');
      await screen.findByRole('heading', { name: /No approved reply/ });
    },
  },
  searched: {
    desk: desk(),
    async act() {
      await settled();
      await userEvent.fill(screen.getByRole('combobox', { name: 'Search replies' }), 'damage');
      await screen.findByText('1 reply found');
    },
  },
  recalled: {
    desk: desk(),
    async act() {
      await settled();
      await userEvent.click(screen.getByRole('option', { name: LEAK.texts[0]?.title ?? '' }));
    },
    async after({ db }) {
      const who = { name: 'Ines Cardoso', now: NOW };
      const why = { reason: 'The order number is no longer needed.', replacedBy: 'snippet-chat' };
      await recall(db, LEAK.id, why, who);
      await screen.findByRole('alert');
    },
  },
  incident: {
    desk: desk(),
    act: settled,
    async after({ db }) {
      const plan = { title: 'The app is down', snippetId: 'snippet-german', hiddenTags: ['chat', 'orders'] };
      await startIncident(db, { ...plan, endsAt: NOW + 3_600_000 }, { name: 'Ines', now: NOW });
      await screen.findByText('The app is down');
    },
  },
  'detail-missing': {
    desk: desk(),
    async act() {
      await settled();
      await userEvent.click(screen.getByRole('option', { name: PICK_UP.texts[0]?.title ?? '' }));
      await press('{Enter}');
      await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Pick-up day')));
    },
  },
  'long-words': {
    desk: desk({ platform: 'facebook', selected: LONG_NAME.key, queue: [LONG_NAME.key] }),
    comments: [LONG_NAME],
    snippets: GERMAN,
    act: settled,
  },
  'right-to-left': {
    desk: desk({ selected: SALMA.key, queue: [SALMA.key, MARIT.key] }),
    comments: [SALMA, MARIT],
    snippets: ARABIC,
    dir: 'rtl',
    act: settled,
  },
  'after-insert': { desk: desk({ insertion: insertion({ type: 'inserted' }) }) },
  'after-insert-findings': { desk: desk({ draft: DRAFT, insertion: insertion({ type: 'inserted' }) }) },
  'insert-waiting': {
    desk: desk({ insertion: insertion({ type: 'waiting', until: NOW + 60_000 }) }),
    act: settled,
  },
  'insert-failed': { desk: desk({ insertion: insertion({ type: 'failed', undone: true }) }), act: settled },
  'insert-refused': {
    desk: desk({ insertion: insertion({ type: 'refused', why: 'other-composer' }) }),
    act: settled,
  },
  'post-as': {
    desk: desk({
      insertion: insertion({ type: 'refused', why: 'acting-wrong' }),
      acting: { known: true, account: { name: 'Priya N', handle: 'priya' } },
    }),
    act: settled,
  },
  'with-route': {
    desk: desk({ selected: RUI.key, thread: [RUI] }),
    remembered: { view: 'escalate' },
    async act() {
      await userEvent.click(await screen.findByRole('button', { name: /^Send to Safety/ }));
      await screen.findByRole('heading', { name: 'With Safety & Quality' });
    },
  },
  keys: {
    desk: desk(),
    async act() {
      await settled();
      await press('?');
      await screen.findByRole('heading', { name: 'Keys' });
    },
  },
  'more-menu': {
    desk: desk(),
    async act() {
      await settled();
      await userEvent.click(screen.getByRole('button', { name: 'More about this comment' }));
      await screen.findByRole('menu');
    },
  },
  undo: {
    desk: desk(),
    async act() {
      await settled();
      await userEvent.click(screen.getByRole('button', { name: 'More about this comment' }));
      await userEvent.click(screen.getByRole('menuitem', { name: 'No reply needed' }));
      await screen.findByRole('button', { name: 'Undo' });
    },
  },
  paused: { desk: desk({ paused: true }) },
  outdated: { desk: desk({ problem: 'outdated' }) },
  unsupported: { desk: desk({ problem: 'unsupported-page' }) },
  'no-page': { desk: null },
  'no-library': { desk: desk(), snippets: [] },
  panel: { desk: desk(), framed: false, act: settled },
  laptop: { desk: desk(), act: settled, height: 720 },
  zoom: { desk: desk(), act: settled, height: 440, width: 200 },
};
