import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations, closeLibrary, openLibrary } from './harness';
import { casesInStore } from './records';

afterEach(closeLibrary);

const rows = () => page.getByRole('grid', { name: 'Hand-offs' }).getByRole('row');
const conversation = () => page.getByRole('region', { name: 'Safety and quality' });

test('eight routes show what they take, what points to them and what the customer is told', async () => {
  await openLibrary({ hash: '#escalation%20routes' });
  const routes = page.getByRole('grid', { name: 'Escalation routes' }).getByRole('row');
  await expect.element(routes.nth(8)).toBeVisible();
  expect(routes.elements()).toHaveLength(9);
  await routes.nth(3).click();
  const route = page.getByRole('form', { name: 'Route Safety and quality' });
  await expect.element(route.getByRole('checkbox', { name: 'Injury' })).toBeChecked();
  const words = route.getByLabelText('Suggest it for these words').element() as HTMLTextAreaElement;
  expect(words.value).toContain('blister*');
  await expect.element(route.getByLabelText('Hand-off reply', { exact: true })).not.toHaveValue('');
});

test('both pages of escalation stand under one entry of the navigation', async () => {
  const { goTo } = await openLibrary({ hash: '#cases', prepare: casesInStore });
  const entry = page.getByRole('link', { name: 'Escalation routes' });
  await expect.element(entry).toHaveAttribute('aria-current', 'page');
  goTo('#routes');
  await expect.element(page.getByRole('grid', { name: 'Escalation routes' })).toBeVisible();
  await expect.element(entry).toHaveAttribute('aria-current', 'page');
});

test('hand-offs are listed newest first, with who, where, risk, urgency and status', async () => {
  await openLibrary({ hash: '#cases', prepare: casesInStore });
  await expect
    .element(rows().nth(1))
    .toMatchTextContent(/Rui T\..*Safety and quality.*Injury.*Now.*Saved here/);
  await expect.element(rows().nth(2)).toMatchTextContent('ليلى ح.');
  await expect.element(rows().nth(3)).toMatchTextContent('Taken back');
  await expect.element(conversation()).toMatchTextContent('sprayed hot water over my hand tonight');
});

test('a case is copied as text and downloaded as JSON', async () => {
  const { copied, files } = await openLibrary({ hash: '#cases', prepare: casesInStore });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent('Copied as text.');
  expect(copied[0]).toContain('Escalated to Safety and quality');
  expect(copied[0]).toContain('> The steam wand sprayed hot water');
  await page.getByRole('button', { name: 'Download JSON' }).click();
  const [file] = files;
  expect(file?.fileName).toMatch(/^cuecard-case-2026-11-22-\w{6}\.json$/);
  expect(JSON.parse(file?.json ?? '')).toMatchObject({
    format: 'cuecard-escalation',
    routeName: 'Safety and quality',
  });
});

test('a browser that refuses the clipboard is said, with the other way', async () => {
  await openLibrary({ hash: '#cases', prepare: casesInStore, ports: { copy: async () => false } });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent('Download the case instead');
});

test('taking a case back opens the comment again and tells the pages', async () => {
  const { db, calls } = await openLibrary({ hash: '#cases', prepare: casesInStore });
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect.element(rows().nth(1)).toMatchTextContent('Taken back');
  expect(calls).toContainEqual({ name: 'status.changed', params: { keys: ['x:1'] } });
  expect((await db.comments.get('x:1'))?.status).toBe('open');
  await expect.element(page.getByRole('button', { name: 'Take back' })).not.toBeInTheDocument();
});

test('a case that left in the meantime stays, and that is said', async () => {
  const { db } = await openLibrary({ hash: '#cases', prepare: casesInStore });
  await expect.element(rows().nth(1)).toBeVisible();
  await db.outbox.toCollection().modify({ state: 'sent' });
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent('can’t be taken back');
  await expect.element(rows().nth(1)).toMatchTextContent('With Safety and quality');
});

test('without a case the page says how one comes about', async () => {
  await openLibrary({ hash: '#cases' });
  await expect
    .element(page.getByRole('heading', { name: 'No case has been handed over yet.' }))
    .toBeVisible();
  await userEvent.tab();
  expect(await axeViolations()).toEqual([]);
});
