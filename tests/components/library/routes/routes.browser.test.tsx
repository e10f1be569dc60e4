import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { liveRoutes } from '@/lib/database/routes';
import { axeViolations, closeLibrary, NOW, openLibrary } from '../harness';
import { aRoute, aTeam, departments, SAFETY } from './some-routes';

afterEach(closeLibrary);

const table = () => page.getByRole('grid', { name: 'Escalation routes' });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name });

async function open(options: Parameters<typeof openLibrary>[0] = {}) {
  const library = await openLibrary({ hash: '#routes', empty: true, prepare: departments, ...options });
  await expect.element(table()).toBeVisible();
  return library;
}

test('each department stands with its risks, hours, who is on call, its goal and its cases', async () => {
  await open();
  const first = table().getByRole('row').nth(1);
  await expect.element(first).toMatchTextContent(/Safety & Quality.*Injury/);
  await expect.element(first).toMatchTextContent(/Mon to Fri 09:00–18:00/);
  await expect.element(first).toMatchTextContent(/Hanna Lindqvist.*goal 15 min/);
  await expect
    .element(table().getByRole('row').nth(2))
    .toMatchTextContent(/As the team.*Nobody named.*No goal/);
  await userEvent.tab();
  expect(await axeViolations()).toEqual([]);
});

test('a change is kept in the form, marked in the table, and stored only when it is saved', async () => {
  const { db } = await open();
  await field('Take over within').fill('45');
  await field('On call').fill('Erik Sand');
  await expect.element(table().getByRole('row').nth(1)).toMatchTextContent('Not saved');
  await table().getByRole('row').nth(2).click();
  await table().getByRole('row').nth(1).click();
  await expect.element(field('On call')).toHaveValue('Erik Sand');
  expect((await db.routes.get('safety'))?.goalMinutes).toBe(15);
  await button('Save route').click();
  await expect.element(page.getByRole('status').last()).toMatchTextContent('Route saved: Safety & Quality');
  expect(await db.routes.get('safety')).toMatchObject({ goalMinutes: 45, onCall: 'Erik Sand' });
});

test('an example says where it lands and why, while the words are typed', async () => {
  await open();
  const examples = page.getByRole('region', { name: 'Comments that must land here' });
  await expect.element(examples).toMatchTextContent(/Lands here.*hot water.*Picked from.*“hot water”/);
  await field('Suggest it for these words').fill('lawyer');
  await page.getByRole('checkbox', { name: 'Injury' }).click({ force: true });
  await expect.element(examples).toMatchTextContent('1 example lands somewhere else.');
  await expect.element(table().getByRole('row').nth(1)).toMatchTextContent('Examples fail');
});

test('a comment that is tried goes to the department that has its words, and can be kept', async () => {
  const { db } = await open();
  await field('Try a comment').fill('You charged me twice, I want a refund');
  const examples = page.getByRole('region', { name: 'Comments that must land here' });
  await expect.element(examples).toMatchTextContent('Goes to Billing. Picked from “charged”, “refund”.');
  await field('Try a comment').fill('A big blister on my hand');
  await button('Keep as an example').click();
  await button('Save route').click();
  await expect
    .poll(async () => (await db.routes.get('safety'))?.examples)
    .toContain('A big blister on my hand');
});

test('hours of its own hold several shifts a day and days off', async () => {
  const { db } = await open();
  await button('Another shift on Monday').click();
  await field('Days off').fill('2026-12-25');
  await expect.element(button('Remove 25 Dec 2026').or(button('Remove Dec 25, 2026'))).toBeVisible();
  await button('Save route').click();
  await expect
    .poll(async () => (await db.routes.get('safety'))?.hours)
    .toMatchObject({
      days: {
        1: [
          { from: '09:00', to: '18:00' },
          { from: '18:00', to: '22:00' },
        ],
      },
      holidays: ['2026-12-25'],
    });
});

test('a new route asks for a name of its own before it is saved', async () => {
  const { db } = await open();
  await button('New route').click();
  await button('Save route').click();
  await expect.element(page.getByText('Give the route a name.')).toBeVisible();
  await expect.element(field('Name')).toHaveFocus();
  await field('Name').fill('billing');
  await expect.element(page.getByText('Another route has this name.')).toBeVisible();
  await field('Name').fill('Press');
  await button('Save route').click();
  await expect.poll(async () => (await liveRoutes(db)).map(({ name }) => name)).toContain('Press');
});

test('what somebody else saved in the meantime is not overwritten without a word', async () => {
  const { db } = await open();
  await field('On call').fill('Erik Sand');
  await db.routes.update('safety', { goalMinutes: 20, changedAt: NOW + 1, changedBy: 'Tom Weller' });
  await expect.element(table().getByRole('row').nth(1)).toMatchTextContent('goal 20 min');
  await field('On call').click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('status').last()).toMatchTextContent('Tom Weller');
  expect((await db.routes.get('safety'))?.onCall).toBe(SAFETY.onCall);
  await button('Save route').click();
  await expect.poll(async () => (await db.routes.get('safety'))?.onCall).toBe('Erik Sand');
});

test('a removed route is gone from the list and comes back by undo', async () => {
  const { db } = await open();
  await button('Remove').click();
  await expect.element(table().getByRole('row').nth(1)).toMatchTextContent('Billing');
  await button('Undo').click();
  await expect.poll(async () => (await liveRoutes(db)).length).toBe(2);
});

test('whoever may not decide reads the route and cannot change it', async () => {
  await open({ prepare: aTeam, settings: { responderName: 'Sam' } });
  await expect.element(field('Name')).toBeDisabled();
  await expect.element(button('Save route')).toHaveAttribute('aria-disabled', 'true');
  await field('Try a comment').fill('hot water everywhere');
  await expect
    .element(page.getByRole('region', { name: 'Comments that must land here' }))
    .toMatchTextContent('Goes to Safety & Quality.');
});

test('a department that nobody can tell from the text says that its examples go nowhere', async () => {
  await open({
    prepare: (db) => db.routes.put(aRoute('quiet', { name: 'Quiet', examples: ['Good morning to all'] })),
  });
  await expect
    .element(page.getByRole('region', { name: 'Comments that must land here' }))
    .toMatchTextContent('Goes nowhere');
});
