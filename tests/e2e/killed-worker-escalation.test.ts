import { beforeEach, expect, it } from 'vitest';
import { model, until } from './harness/surfaces';
import { journal, rows } from './support/extension-calls';
import { AGAIN_MS, LONG_MS, PETRA, useKillable } from './support/killable';
import { EDITOR, openReplyDialog } from './support/x-page';

/** From the press until long after everything has been told, milliseconds. */
const MOMENTS = [0, 60, 250, 900];

const at = useKillable();

const NOTE = 'She asks about descaling without tablets.';

beforeEach(async () => {
  await openReplyDialog(at.page, PETRA);
  await at.sidebar.getByRole('tab', { name: 'Escalate' }).click();
  await at.sidebar.getByRole('radio').first().check({ force: true });
  await at.sidebar.getByRole('textbox', { name: 'Note' }).fill(NOTE);
});

/** One case with its outbox entry, one entry in the journal, an escalated comment, the hand-off reply once. */
async function expectOneCase(): Promise<void> {
  const [found] = await until('a case', async () => {
    const cases = await rows<{ id: string; note: string; commentKey: string }>(at.sidebar, 'escalations');
    return cases.length > 0 ? cases : undefined;
  });
  const written = async () => (await model(at.page, EDITOR)) || undefined;
  const handOff = await until('the hand-off reply', written, LONG_MS);
  const isNoted = async () => (await journal(at.sidebar, 'reply-inserted')).length > 0 || undefined;
  await until('the journal to know of the hand-off reply', isNoted, LONG_MS);
  await at.page.waitForTimeout(AGAIN_MS);
  expect(await rows(at.sidebar, 'escalations')).toHaveLength(1);
  expect(found).toMatchObject({ note: NOTE, commentKey: PETRA.key });
  expect(await rows(at.sidebar, 'outbox')).toMatchObject([{ id: found?.id, state: 'waiting' }]);
  expect(await rows(at.sidebar, 'escalationDrafts')).toEqual([]);
  expect(await journal(at.sidebar, 'escalated')).toMatchObject([{ escalationId: found?.id }]);
  expect(await journal(at.sidebar, 'reply-inserted')).toHaveLength(1);
  const comments = await rows<{ key: string; status: string }>(at.sidebar, 'comments');
  expect(comments.find(({ key }) => key === PETRA.key)?.status).toBe('escalated');
  expect(await model(at.page, EDITOR)).toBe(handOff);
}

it('an escalation sent while the worker is dead', async () => {
  await at.kill();
  await send();
  await expectOneCase();
});

it.each(MOMENTS)('an escalation whose worker dies %i ms after it was sent', async (ms) => {
  await send();
  await at.page.waitForTimeout(ms);
  await at.kill();
  await expectOneCase();
});

it('an escalation whose news died with the worker', async () => {
  await at.hold();
  await send();
  await at.page.waitForTimeout(800);
  await at.kill();
  await expectOneCase();
});

it('an escalation is sent once when Send is pressed twice', async () => {
  await at.sidebar.getByRole('button', { name: /^Send to / }).dblclick();
  await at.kill();
  await expectOneCase();
});

function send(): Promise<void> {
  return at.sidebar.getByRole('button', { name: /^Send to / }).click();
}
