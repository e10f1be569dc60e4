import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordChoice } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import { aSnippet } from '@/tests/fixtures/snippets';
import { axeViolations, closeLibrary, openLibrary } from './harness';

afterEach(closeLibrary);

const TEXTS = ['Still no parcel, mail me at •••', 'Nine days now and nothing', 'The lid leaks'];

async function choices(db: CuecardDatabase): Promise<void> {
  await db.snippets.put(
    aSnippet('parcel', 'Parcel is late', 'We look for it.', { examples: ['The lid leaks'] }),
  );
  for (const [nth, text] of TEXTS.entries()) {
    const choice = { commentKey: `x:${nth}`, snippetId: 'parcel', kind: 'picked', text, lang: 'en' } as const;
    await recordChoice(db, { ...choice, at: Date.UTC(2026, 10, 20 + nth) });
  }
}

const section = () => page.getByRole('region', { name: 'Newest choices' });

test('what was learned is listed, newest first', async () => {
  await openLibrary({ hash: '#settings', prepare: choices });
  await expect.element(page.getByText('3 choices')).toBeInTheDocument();
  const lines = section().getByRole('listitem');
  await expect.element(lines.nth(0)).toMatchTextContent('The lid leaks');
  await expect.element(lines.nth(2)).toMatchTextContent('Still no parcel, mail me at •');
  expect(await axeViolations()).toEqual([]);
});

test('a comment becomes an example of the version being written, once', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: choices });
  expect(section().getByRole('button', { name: 'Add to examples: The lid leaks' }).elements()).toEqual([]);
  await section()
    .getByRole('button', { name: `Add to examples: ${TEXTS[1]}` })
    .click();
  await expect.element(page.getByRole('status')).toMatchTextContent('Added to the version being written');
  const [revision] = await db.revisions.where('snippetId').equals('parcel').toArray();
  expect(revision).toMatchObject({ state: 'draft', content: { examples: ['The lid leaks', TEXTS[1]] } });
  expect((await db.snippets.get('parcel'))?.examples).toEqual(['The lid leaks']);
});

test('one choice is taken back, then all; the rest is downloaded as examples before', async () => {
  const { db, files } = await openLibrary({ hash: '#settings', prepare: choices });
  await section()
    .getByRole('button', { name: `Take back: ${TEXTS[1]}` })
    .click();
  await expect.element(page.getByText('2 choices')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Download as examples' }).click();
  await expect.poll(() => files).toHaveLength(1);
  expect(JSON.parse(files[0]?.json ?? '')).toMatchObject({
    replies: [{ id: 'parcel', examples: { length: 2 } }],
  });
  await page.getByRole('button', { name: 'Reset what was learned' }).click();
  const ask = page.getByRole('alertdialog', { name: 'Reset what was learned?' });
  await ask.getByRole('button', { name: 'Reset what was learned' }).click();
  await expect.element(page.getByText('Nothing yet.', { exact: false })).toBeInTheDocument();
  expect(await db.choices.count()).toBe(0);
});
