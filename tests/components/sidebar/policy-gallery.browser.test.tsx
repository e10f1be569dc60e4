import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Commitment } from '@/lib/conversations/commitment';
import { confirmHelpline, confirmPack, saveTeamRule, writeFacts } from '@/lib/database/policy-changes';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { NO_FACTS } from '@/lib/policy/team-policy';
import { MINUTE_MS } from '@/lib/shared/clock';
import { readComment } from '@/lib/triage/risk-of';
import { EXAMPLES, someRule } from '@/tests/policy/some-rule';
import { comment, desk, LEAK, MARIT, NOW, QUEUE, SNIPPETS } from './people';
import { BRITISH, checkAxe, raise, type Scene, type Stage, strike } from './stage';

interface Picture extends Scene {
  /** What the team decides and the store holds once the sidebar is open, until it is drawn. */
  readonly act: (stage: Stage) => Promise<unknown>;
}

const INES = { name: 'Ines Cardoso', now: NOW };
const LOCKED = 'Capital is at risk.';
const INSERTED = `Hi Marit, thank you for telling us. ${LOCKED} Have a look at our page.`;
const SAID = readComment('Burned my hand, my lawyer has the photos. Card 4111 1111 1111 1111.', 'en');
const HURT = comment('40', {
  text: 'Burned my hand, my lawyer has the photos. Card 4111 1111 1111 1111.',
  triage: {
    ...{ risk: SAID.risk, words: [...SAID.words], lang: 'en', risks: [...SAID.risks] },
    ...{ topics: [...SAID.topics], personalData: [...SAID.personalData] },
  },
});
const DESPAIR = comment('41', {
  text: 'I see no way out.',
  triage: { risk: 'self-harm', words: ['no way out'], lang: 'en' },
});

function writing(text: string, commentKey = MARIT.key) {
  const draft = { text, hash: text, audience: 'public', platform: 'x', commentKey } as const;
  return desk({
    ...{ selected: commentKey, queue: [commentKey], draft },
    composer: { state: 'open', audience: 'public' },
  });
}

function promised(id: string, words: string, dueAt: number | null): Commitment {
  return {
    ...{ id, schema: 1, commentKey: MARIT.key, platform: 'x', permalink: MARIT.permalink, words, dueAt },
    ...{ owner: 'Priya', state: 'open', madeAt: NOW, closedAt: null },
    ...{ changedAt: NOW, changedBy: 'Priya', deletedAt: null },
  };
}

async function inserted({ db }: Stage): Promise<void> {
  await db.insertions.put({
    ...{ commentKey: MARIT.key, schema: 1, requestId: 'R', text: INSERTED, locked: [LOCKED] },
    ...{ snippet: null, provenance: 'placeholders-only', at: NOW },
  });
}

const PICTURES: Record<string, Picture> = {
  'draft-provenance': {
    desk: writing(INSERTED.replace('our page', 'our new page')),
    remembered: { view: 'draft' },
    act: async (stage) => {
      await inserted(stage);
      await screen.findByText(/^Approved text, \d+% changed$/);
    },
  },
  'draft-guards': {
    desk: {
      ...writing(INSERTED.replace('at risk', 'quite safe')),
      acting: { known: true, account: { name: 'Priya Shah', handle: 'priya_sh' } },
    },
    remembered: { view: 'draft' },
    act: async (stage) => {
      await inserted(stage);
      await screen.findByRole('heading', { name: 'Locked words were changed' });
      await screen.findByRole('heading', { name: 'Another account would post this' });
    },
  },
  'draft-pack': {
    desk: writing('You are one of our favorite patients.'),
    remembered: { view: 'draft' },
    act: async ({ db }) => {
      await confirmPack(db, 'us-health', INES);
      await screen.findByRole('heading', { name: 'Confirms that somebody is a patient' });
    },
  },
  'draft-helpline': {
    desk: writing('I’m so sorry you feel like this.', DESPAIR.key),
    comments: [DESPAIR],
    remembered: { view: 'draft' },
    act: async ({ db }) => {
      await confirmPack(db, 'crisis', INES);
      await writeFacts(db, { ...NO_FACTS, jurisdictions: ['IE'] }, INES);
      await confirmHelpline(db, { country: 'IE', name: 'Samaritans', number: '116 123' }, INES);
      await screen.findByText(/^Confirmed for where you work/);
    },
  },
  promises: {
    desk: desk(),
    act: async ({ db }) => {
      await db.commitments.bulkPut([
        promised('1', 'We will call you by 1 pm.', NOW - 108 * MINUTE_MS),
        promised('2', 'We will send a new gasket within two hours.', NOW + 42 * MINUTE_MS),
        promised('3', 'We will look into the lid.', null),
      ]);
      const button = await waitFor(() => {
        const found = document.querySelector('[data-focus="promises-button"]');
        expect(found?.getAttribute('aria-label')).toMatch(/3/);
        return found as Element;
      });
      await userEvent.click(button);
      await screen.findByText('We will look into the lid.');
    },
  },
  warnings: {
    desk: desk({ selected: HURT.key, queue: [HURT.key] }),
    comments: [HURT],
    act: async () => {
      await screen.findByRole('note', { name: 'Before you answer' });
      const insert = await screen.findByRole('button', { name: /^Insert reply/ });
      const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
      await waitFor(() => expect(insert.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot));
    },
  },
  'read-first': {
    desk: desk(),
    snippets: SNIPPETS.map((each) => (each.id === LEAK.id ? { ...each, tags: ['leak'] } : each)),
    act: async ({ db }) => {
      const rule = someRule({
        ...EXAMPLES,
        ...{ id: 'own-leaks', pack: 'own', title: 'Leaking machines' },
        ...{ reason: 'Always ask to unplug first.', source: 'Safety handbook, page 4' },
      });
      const acknowledge = { snippetTags: ['leak'] };
      const rest = { state: 'live', replaces: null, owner: 'Ines', acknowledge } as const;
      await saveTeamRule(db, { rule, ...rest }, null, INES);
      await screen.findByRole('region', { name: 'To read first' });
    },
  },
};

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(Object.entries(PICTURES))('draws %s without an accessibility fault', async (name, picture) => {
    const { act, ...scene } = picture;
    const world = { comments: QUEUE, snippets: SNIPPETS, routes: STARTER_ROUTES, speech: BRITISH };
    const stage = await raise({ ...world, ...scene, theme });
    await waitFor(() => expect(stage.model.desk.isRead.value).toBe(true));
    await act(stage);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await page.screenshot({ path: `../../../.cache/gallery/sidebar-${name}.${theme}.png` });
    await checkAxe();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(384);
  });
});
