import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { writeTeam } from '@/lib/database/library-state';
import { confirmHelpline } from '@/lib/database/policy-changes';
import { readPolicy } from '@/lib/database/policy-store';
import { axeViolations, closeLibrary, openLibrary } from '../harness';
import { aBusyTeam, INES } from './a-team';

afterEach(closeLibrary);

const dialog = () => page.getByRole('dialog');
const INES_HERE = { settings: { responderName: 'Ines Cardoso' } };
const JONAS_LOOKS = {
  settings: { responderName: 'Jonas Adler' },
  prepare: (db: Parameters<typeof writeTeam>[0]) =>
    writeTeam(
      db,
      {
        people: [
          { name: 'Ines Cardoso', role: 'approver' },
          { name: 'Jonas Adler', role: 'viewer' },
        ],
        selfApproval: false,
      },
      INES,
    ),
};

test('a helpline says that it is a draft until a lead has typed what they found', async () => {
  const { db, errors } = await openLibrary({ hash: '#policies/helplines', ...INES_HERE });
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ireland' }) });
  await expect.element(row).toMatchTextContent('Not confirmed');
  await row.getByRole('button', { name: /^Check and confirm/ }).click();
  const name = dialog().getByRole('textbox', { name: 'Name, as people there know it' });
  await expect.element(name).toHaveValue('');
  await dialog().getByRole('button', { name: 'Confirm helpline' }).click();
  await expect.element(dialog()).toMatchTextContent('Fill in the name of the service.');
  await expect.element(dialog()).toMatchTextContent('Fill in the number');
  expect(await axeViolations()).toEqual([]);
  await name.fill('Samaritans');
  await dialog().getByRole('textbox', { name: 'Number, as it is dialled there' }).fill('116 123');
  await dialog().getByRole('button', { name: 'Confirm helpline' }).click();
  await expect.element(row).toMatchTextContent('Confirmed by Ines Cardoso on Nov 22, 2026');
  expect(await db.helplines.get('IE')).toMatchObject({ name: 'Samaritans', number: '116 123' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(row).toMatchTextContent('Not confirmed');
  expect(errors).toEqual([]);
});

test('a helpline withdrawn by another lead comes back as it was looked up', async () => {
  const line = { country: 'IE', name: 'Samaritans', number: '116 123' };
  const { db } = await openLibrary({
    hash: '#policies/helplines',
    settings: { responderName: 'Mara Silva' },
    prepare: (base) => confirmHelpline(base, line, INES),
  });
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await expect.element(page.getByRole('button', { name: /^Withdraw/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: /^Withdraw/ })).toBeVisible();
  expect(await db.helplines.get('IE')).toMatchObject({
    ...{ confirmed: { by: 'Ines Cardoso', on: '2026-11-21' }, deletedAt: null },
    ...{ changedBy: 'Mara Silva' },
  });
});

test('a changed helpline comes back as it was, with who had looked it up', async () => {
  const line = { country: 'IE', name: 'Samaritans', number: '116 123' };
  const { db } = await openLibrary({
    hash: '#policies/helplines',
    settings: { responderName: 'Mara Silva' },
    prepare: (base) => confirmHelpline(base, line, INES),
  });
  await page.getByRole('button', { name: /^Change/ }).click();
  await dialog().getByRole('textbox', { name: 'Number, as it is dialled there' }).fill('116 124');
  await dialog().getByRole('button', { name: 'Confirm helpline' }).click();
  await expect
    .poll(() => db.helplines.get('IE'))
    .toMatchObject({ number: '116 124', confirmed: { by: 'Mara Silva' } });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => db.helplines.get('IE'))
    .toMatchObject({ number: '116 123', confirmed: { by: 'Ines Cardoso', on: '2026-11-21' } });
});

test('the countries the team works in stand first', async () => {
  await openLibrary({ hash: '#policies/helplines', ...INES_HERE, prepare: aBusyTeam });
  const first = page.getByRole('list', { name: 'Helplines' }).getByRole('listitem').first();
  await expect.element(first).toMatchTextContent('United States');
  await expect.element(first).toMatchTextContent('Where you work');
});

test('what rules know of the team is saved at once, and the toast takes it back', async () => {
  const { db, errors } = await openLibrary({ hash: '#policies/team', ...INES_HERE });
  const facts = async () => (await readPolicy(db)).facts;
  await page.getByRole('combobox', { name: 'Add a place' }).selectOptions('Germany');
  await expect.element(page.getByRole('list', { name: 'Where you work' }).getByText('Germany')).toBeVisible();
  await page.getByRole('combobox', { name: 'Country of phone numbers' }).selectOptions('Portugal');
  await expect.poll(facts).toMatchObject({ jurisdictions: ['DE'], region: 'PT' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(facts).toMatchObject({ jurisdictions: ['DE'], region: null });
  await page.getByRole('button', { name: 'Remove Germany' }).click();
  await expect.poll(facts).toMatchObject({ jurisdictions: [] });
  expect(errors).toEqual([]);
});

test('a host is taken out of a pasted address, and what is none is refused at the field', async () => {
  const { db } = await openLibrary({ hash: '#policies/team', ...INES_HERE });
  const host = page.getByRole('textbox', { name: 'Host' });
  await host.fill('our site');
  await page.getByRole('button', { name: 'Add host' }).click();
  await expect.element(host).toHaveAccessibleDescription(/“our site” is not a host/);
  await host.fill('https://www.brevoli.com/help');
  await page.getByRole('button', { name: 'Add host' }).click();
  await expect.element(host).toHaveValue('');
  expect((await readPolicy(db)).facts.allowedHosts).toEqual(['www.brevoli.com']);
});

test('a format shows what it finds while it is typed', async () => {
  const { db } = await openLibrary({ hash: '#policies/team', ...INES_HERE });
  const format = page.getByRole('textbox', { name: 'Format' });
  await format.fill('BR-####');
  await expect.element(page.getByRole('mark').first()).toMatchTextContent('BR-4711');
  await format.fill('@@@*');
  await page.getByRole('button', { name: 'Add format' }).click();
  await expect.element(format).toHaveAccessibleDescription(/would find ordinary words or years/);
  await format.fill('BR-######');
  await page.getByRole('button', { name: 'Add format' }).click();
  await expect.element(page.getByRole('list', { name: 'Order numbers' })).toMatchTextContent('BR-######');
  expect((await readPolicy(db)).facts.orderFormats).toEqual(['BR-######']);
  expect(await axeViolations()).toEqual([]);
});

test('the trial knows the facts of the team', async () => {
  const { goTo } = await openLibrary({ hash: '#policies', ...INES_HERE, prepare: aBusyTeam });
  const sentence = page.getByRole('textbox', { name: 'Sentence to try' });
  await sentence.fill('All is fine with BR-471192 now.');
  await expect.element(page.getByRole('mark').getByText('BR-471192').first()).toBeVisible();
  goTo('#policies/team');
  await page.getByRole('button', { name: 'Remove BR-######' }).click();
  goTo('#policies');
  await expect.element(page.getByText(/^Passes all/)).toBeVisible();
});

test('whoever may not decide reads the facts and the helplines, and is told why not more', async () => {
  const { goTo } = await openLibrary({ hash: '#policies/team', ...JONAS_LOOKS });
  await expect.element(page.getByText(/Your role in the team does not cover this/).first()).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Host' })).toBeDisabled();
  expect(await axeViolations()).toEqual([]);
  goTo('#policies/helplines');
  const confirm = page.getByRole('button', { name: /^Check and confirm/ }).first();
  await expect.element(confirm).toHaveAttribute('aria-disabled', 'true');
});
