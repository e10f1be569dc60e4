import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { correctLabel } from '@/lib/database/corrections';
import type { CuecardDatabase } from '@/lib/database/database';
import { comment, NOW } from '../sidebar/people';
import { axeViolations, closeLibrary, openLibrary } from './harness';

afterEach(closeLibrary);

const STAMP = { by: 'Ines', at: NOW };

async function corrected(db: CuecardDatabase): Promise<void> {
  await db.comments.bulkPut([
    comment('1', { text: 'Write to ana@example.com' }),
    comment('2', { text: 'It sings' }),
  ]);
  await correctLabel(db, 'x:1', { field: 'lang', is: 'de' }, STAMP);
  await correctLabel(db, 'x:2', { field: 'risk', is: 'injury' }, { ...STAMP, at: NOW + 1 });
}

const section = () => page.getByRole('region', { name: 'Newest corrections' });

test('what corrections taught is listed, newest first, without personal data', async () => {
  await openLibrary({ hash: '#settings', prepare: corrected });
  const lines = section().getByRole('listitem');
  await expect.element(lines.nth(0)).toMatchTextContent('It sings');
  await expect.element(lines.nth(0)).toMatchTextContent(/Risk: injury/i);
  await expect.element(lines.nth(1)).toMatchTextContent('Write to •');
  await expect.element(lines.nth(1)).toMatchTextContent('Language: German');
  expect(await axeViolations()).toEqual([]);
});

test('one is taken back, then all, and Undo puts them back', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: corrected });
  await section().getByRole('button', { name: 'Take back: It sings' }).click();
  await expect.poll(() => db.corrections.count()).toBe(1);
  expect((await db.comments.get('x:2'))?.triage).toMatchObject({ corrected: [], stale: true });
  await page.getByRole('button', { name: 'Reset what corrections taught' }).click();
  await expect.poll(() => db.corrections.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => db.corrections.count()).toBe(1);
  await expect.element(section()).toBeInTheDocument();
});
