import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { recordEdit } from '@/lib/database/edits';
import { append } from '@/lib/database/journal';
import { axeViolations, closeLibrary, NOW, openLibrary, photograph } from '../harness';
import { forgetCopies } from './forget-copies';
import { LEAK, leakInStore } from './leak-reply';

afterEach(async () => {
  await closeLibrary();
  forgetCopies();
});

const options = {
  hash: `#replies/edit/${LEAK}`,
  settings: { responderName: 'Ines Cardoso', brandName: 'Brevoli' },
};
const table = () => page.getByRole('region', { name: 'What people change after inserting version 2' });
const row = (name: RegExp) => table().getByRole('row', { name });

/** Nine uses of version 2: seven say sorry in other words, five of them start otherwise, two are as written. */
async function used(db: CuecardDatabase): Promise<void> {
  await leakInStore(db);
  const snippet = { id: LEAK, version: 2 };
  for (let nth = 0; nth < 9; nth += 1) {
    const about = { commentKey: `x:${nth}`, snippet } as const;
    const provenance = nth < 7 ? 'edited' : 'placeholders-only';
    await append(
      db,
      [
        { kind: 'reply-inserted', ...about, provenance: 'verbatim', audience: 'public', how: 'inserted' },
        { kind: 'reply-posted', ...about, replyKey: null, provenance, postedAt: NOW },
      ],
      { by: 'Priya Nair', at: NOW },
    );
    const sorry = { removed: 'we’re sorry for the trouble', added: 'I’m sorry you’re in week three of this' };
    const towel = { removed: 'empty the tank for now', added: 'empty the tank and put a towel under it' };
    const changes = nth < 5 ? [sorry, towel] : nth < 7 ? [sorry] : [];
    await recordEdit(db, { commentKey: `x:${nth}`, snippetId: LEAK, version: 2, changes, at: NOW });
  }
}

test('what people change is shown with how often, and taken in where it stands', async () => {
  const { errors } = await openLibrary({ ...options, prepare: used });
  await expect.element(table()).toMatchTextContent('9 uses, 30 days');
  await expect.element(row(/week three/)).toMatchTextContent(/7 of 9\s*Used in version 3/);
  await expect.element(row(/towel/)).toMatchTextContent('5 of 9');
  await expect.element(row(/exactly as written/)).toMatchTextContent('2 of 9');
  await photograph('edit-habits.light', 1440, 2000);
  expect(await axeViolations()).toEqual([]);
  await row(/towel/).getByRole('button', { name: 'Take it in' }).click();
  const area = page.getByRole('textbox', { name: 'Reply in English' });
  await expect.element(area).toHaveFocus();
  const { value, selectionStart, selectionEnd } = area.element() as HTMLTextAreaElement;
  expect(value.slice(selectionStart, selectionEnd)).toBe('empty the tank and put a towel under it');
  await expect.element(row(/towel/)).toMatchTextContent('Used in version 3');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(row(/towel/).getByRole('button', { name: 'Take it in' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a reply nobody used says nothing about habits', async () => {
  await openLibrary({ ...options, prepare: leakInStore });
  await expect.element(page.getByRole('textbox', { name: 'Reply in English' })).toBeVisible();
  await expect.element(table()).not.toBeInTheDocument();
});
