import { beforeEach, expect, it } from 'vitest';
import { model, until } from './harness/surfaces';
import { journal, standing } from './support/extension-calls';
import { AGAIN_MS, LONG_MS, PETRA, useKillable } from './support/killable';
import { RICH_SNIPPET, RICH_TEXT } from './support/rich-snippet';
import { EDITOR, openReplyDialog } from './support/x-page';

const REPLY_INSERTED = {
  kind: 'reply-inserted',
  commentKey: PETRA.key,
  snippet: { id: RICH_SNIPPET.id, version: RICH_SNIPPET.version },
  provenance: 'verbatim',
  audience: 'public',
  how: 'inserted',
};
/** From the press until long after everything has been told, milliseconds. */
const MOMENTS = [0, 60, 250, 900];

const at = useKillable();

beforeEach(async () => {
  const search = at.sidebar.getByRole('combobox', { name: 'Search replies' });
  await search.fill('zebrafish');
  await at.sidebar.getByRole('option', { name: 'Zebrafish rich text' }).waitFor();
  await search.focus();
});

/** The text once, one entry in the journal, and a sidebar that says so. */
async function expectOneInsertion(): Promise<void> {
  const said = at.sidebar.getByText('The reply is in the reply box').first();
  await said.waitFor({ state: 'attached', timeout: LONG_MS });
  await standing(at.sidebar, at.page, 'inserted');
  await at.page.waitForTimeout(AGAIN_MS);
  expect(await model(at.page, EDITOR)).toBe(RICH_TEXT);
  expect(await journal(at.sidebar, 'reply-inserted')).toEqual([REPLY_INSERTED]);
}

it('an insertion asked for while the worker is dead', async () => {
  await openReplyDialog(at.page, PETRA);
  await at.kill();
  await at.sidebar.getByRole('button', { name: 'Insert reply' }).click();
  await expectOneInsertion();
});

it('an insertion whose question died with the worker', async () => {
  await openReplyDialog(at.page, PETRA);
  await at.hold();
  await at.sidebar.getByRole('button', { name: 'Insert reply' }).click();
  await at.page.waitForTimeout(300);
  await at.kill();
  await expectOneInsertion();
});

it.each(MOMENTS)('an insertion whose worker dies %i ms after the press', async (ms) => {
  await openReplyDialog(at.page, PETRA);
  await at.sidebar.getByRole('button', { name: 'Insert reply' }).click();
  await at.page.waitForTimeout(ms);
  await at.kill();
  await expectOneInsertion();
});

it('an insertion whose worker dies while it waits for the reply box', async () => {
  await at.sidebar.getByRole('button', { name: 'Insert reply' }).click();
  await standing(at.sidebar, at.page, 'waiting');
  await at.kill();
  await openReplyDialog(at.page, PETRA);
  await expectOneInsertion();
});

it('an insertion whose report died with the worker', async () => {
  await at.sidebar.getByRole('button', { name: 'Insert reply' }).click();
  await standing(at.sidebar, at.page, 'waiting');
  await at.hold();
  await openReplyDialog(at.page, PETRA);
  await until('the text', async () => ((await model(at.page, EDITOR)) === RICH_TEXT ? true : undefined));
  await at.page.waitForTimeout(300);
  await at.kill();
  await expectOneInsertion();
});
