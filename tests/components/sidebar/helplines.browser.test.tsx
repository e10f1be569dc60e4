import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { confirmHelpline, confirmPack, withdrawHelpline, writeFacts } from '@/lib/database/policy-changes';
import { NO_FACTS } from '@/lib/policy/team-policy';
import { comment, desk, NOW } from './people';
import { checkAxe, raise, strike } from './stage';

const INES = { name: 'Ines', now: NOW };
const TEXT = 'I’m so sorry you feel like this.';

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function open(jurisdictions: string[]): Promise<CuecardDatabase> {
  const triage = { risk: 'self-harm' as const, words: ['no way out'], lang: 'en' };
  const said = comment('41', { text: 'I see no way out.', triage });
  const draft = { text: TEXT, hash: 'd1', audience: 'public', platform: 'x', commentKey: said.key } as const;
  const { db } = await raise({
    desk: desk({
      ...{ selected: said.key, queue: [said.key], draft },
      composer: { state: 'open', audience: 'public' },
    }),
    comments: [said],
  });
  await confirmPack(db, 'crisis', INES);
  await writeFacts(db, { ...NO_FACTS, jurisdictions }, INES);
  await confirmHelpline(db, { country: 'IE', name: 'Samaritans', number: '116 123' }, INES);
  await confirmHelpline(db, { country: 'DE', name: 'TelefonSeelsorge', number: '0800 111 0 111' }, INES);
  await userEvent.click(await screen.findByRole('tab', { name: 'Draft check' }));
  await screen.findByRole('article', { name: 'Names nobody to turn to' });
  return db;
}

it('names the confirmed helpline of the country the team works in, and no other, until it is withdrawn', async () => {
  const db = await open(['IE']);
  const line = await screen.findByText(/^Confirmed for where you work/);
  expect(line.textContent).toBe('Confirmed for where you work: Samaritans, 116\u00a0123 (IE).');
  await checkAxe();
  await withdrawHelpline(db, 'IE', INES);
  await waitFor(() => expect(screen.queryByText(/^Confirmed for where you work/)).toBeNull());
});

it('names none where nobody has said where the team works', async () => {
  await open([]);
  expect(screen.queryByText(/^Confirmed for where you work/)).toBeNull();
});
