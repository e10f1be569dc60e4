import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { askForReply } from '@/lib/database/requests';
import { axeViolations, closeLibrary, openLibrary } from '../harness';
import { takeOldBundle } from '../too-old';
import { aLive, inReview, PRIYA, withTeam } from './library-with';

afterEach(closeLibrary);

const parcel = aLive('parcel', 'Where is my parcel');
const WHY = 'The signed library is too old to be changed. Take a newer one on the Files page first.';
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function oldLibrary(db: CuecardDatabase): Promise<void> {
  await withTeam(db);
  await db.snippets.bulkPut([parcel, aLive('refund', 'Refund window')]);
  await inReview(db, parcel, 'Where is my parcel now');
  await askForReply(db, { words: 'jug lid', commentKey: null, lang: 'en' }, PRIYA);
  await takeOldBundle(db);
}

async function everything(db: CuecardDatabase): Promise<string> {
  const tables = [db.snippets, db.revisions, db.requests, db.journal, db.meta] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

test('every act on the list is held by a library that is too old, and says why', async () => {
  const { db, model } = await openLibrary({
    empty: true,
    prepare: oldLibrary,
    settings: { responderName: 'Ines Cardoso' },
  });
  const before = await everything(db);
  await expect.element(page.getByRole('alert')).toMatchTextContent('Read only.');
  await page.getByRole('row', { name: /parcel/ }).click();
  await page.getByRole('checkbox', { name: /Choose Refund/ }).click();
  for (const name of ['Approve', 'Send back', 'Edit', 'New reply', 'Incident mode', 'Tags', 'Owner']) {
    const held = button(new RegExp(`^${name}`)).first();
    await expect.element(held, { message: name }).toHaveAttribute('aria-disabled', 'true');
    await expect.element(held).toHaveAccessibleDescription(WHY);
  }
  expect(await axeViolations()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await page.getByRole('row', { name: /parcel/ }).click();
  await userEvent.keyboard('asen');
  await button('Approve').click({ force: true });
  await button('More').click();
  await page.getByRole('menuitem', { name: /Recall/ }).click();
  await expect.element(page.getByText(WHY).first()).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await button(/^Requests/).click();
  for (const name of ['Write reply', 'Answer with a reply', 'Decline'])
    await expect.element(button(name)).toHaveAttribute('aria-disabled', 'true');
  await button('Decline').click({ force: true });
  expect(model.ports.hash.value).toBe('');
  expect(await everything(db)).toBe(before);
});
