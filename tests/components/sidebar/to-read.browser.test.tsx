import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { acknowledgeRule, saveTeamRule } from '@/lib/database/policy-changes';
import { EXAMPLES, someRule } from '@/tests/policy/some-rule';
import { desk, LEAK, NOW, QUEUE, ROUTES, SNIPPETS } from './people';
import { checkAxe, raise, type Scene, strike } from './stage';

const INES = { name: 'Ines', now: NOW };
const LEAK_TITLE = LEAK.texts[0]?.title ?? '';
const RULE = someRule({
  ...EXAMPLES,
  ...{ id: 'own-leaks', pack: 'own', title: 'Leaking machines' },
  ...{ reason: 'Always ask to unplug first.', source: 'Safety handbook, page 4' },
});
const snippets = SNIPPETS.map((each) => (each.id === LEAK.id ? { ...each, tags: ['leak'] } : each));
const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets, routes: ROUTES };

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function publish(db: CuecardDatabase, known: number | null, tags = ['leak']): Promise<void> {
  const acknowledge = { snippetTags: tags };
  const toSave = { rule: RULE, state: 'live', replaces: null, owner: 'Ines', acknowledge } as const;
  expect((await saveTeamRule(db, toSave, known, INES)).ok).toBe(true);
}

const notice = () => screen.queryByRole('region', { name: 'To read first' });
const leak = () => screen.queryByRole('option', { name: LEAK_TITLE });

it('locks replies until the responder says that they have read the policy, and asks again when it changes', async () => {
  const { db } = await raise(WORLD);
  await screen.findByRole('option', { name: LEAK_TITLE });
  expect(notice()).toBeNull();
  await userEvent.click(screen.getAllByRole('option').at(-1) as Element);
  await publish(db, null);
  const region = await screen.findByRole('region', { name: 'To read first' });
  for (const words of [
    '1 reply is locked until you have read “Leaking machines”.',
    RULE.reason,
    RULE.source,
  ]) {
    expect(region.textContent).toContain(words);
  }
  await waitFor(() => expect(leak()).toBeNull());
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'I have read this' }));
  await screen.findByRole('option', { name: LEAK_TITLE });
  expect(notice()).toBeNull();
  expect(await db.acknowledgements.toArray()).toMatchObject([
    { ruleId: 'own-leaks', version: 1, by: 'Priya', at: NOW },
  ]);
  await publish(db, 1);
  await screen.findByRole('region', { name: 'To read first' });
});

it('holds the reply whose card is shown, says why, and gives it back', async () => {
  const { db, toPage } = await raise(WORLD);
  await userEvent.click(await screen.findByRole('option', { name: LEAK_TITLE }));
  await publish(db, null);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Locked until you have read “Leaking machines”');
  screen.getByRole('button', { name: 'Insert reply' }).click();
  expect(toPage.filter(({ name }) => name === 'composer.insert')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'I have read this' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
  await waitFor(() => expect(toPage.some(({ name }) => name === 'composer.insert')).toBe(true));
});

it('does not ask for what locks nothing, nor what was read by the same name before', async () => {
  const { db } = await raise(WORLD);
  await screen.findByRole('option', { name: LEAK_TITLE });
  await publish(db, null, ['another']);
  await publish(db, 1);
  await screen.findByRole('region', { name: 'To read first' });
  await acknowledgeRule(db, 'own-leaks', 2, { name: 'Priya', now: NOW });
  await waitFor(() => expect(notice()).toBeNull());
});
