import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations, closeLibrary, openLibrary, photograph } from '../harness';
import { aFile } from './import-files';

afterEach(closeLibrary);

const LONG = 'Thank you for telling us. We look at it today and come back to you here with what we find.';
const TEAM_CSV = [
  'Nr,Anlass,Was wir schreiben,Bereich',
  `1,Parcel late,"${LONG} One.",Shipping`,
  `2,Parcel lost,"${LONG} Two.",Shipping`,
  `3,Parcel back,"${LONG} Three.",Returns`,
].join('\n');
const team = () => aFile('team.csv', TEAM_CSV);
const choose = () => page.getByLabelText('Choose files');
const pick = (column: string) => page.getByRole('combobox', { name: `What “${column}” is` });

test('columns nobody knows are asked about, chosen by keyboard, and remembered for the next file', async () => {
  const { model, errors } = await openLibrary({
    hash: '#files',
    settings: { responderName: 'Ines Cardoso' },
  });
  await userEvent.upload(choose(), team());
  await expect.element(page.getByRole('heading', { name: 'Which column is what?' })).toHaveFocus();
  await expect.element(pick('Was wir schreiben')).toHaveValue('body');
  await expect.element(pick('Anlass')).toHaveValue('title');
  await expect.element(pick('Bereich')).toHaveValue('');
  expect(await axeViolations()).toEqual([]);
  await photograph('import-columns.light');

  for (let nth = 0; nth < 4; nth += 1) await userEvent.tab();
  await expect.element(pick('Bereich')).toHaveFocus();
  await userEvent.selectOptions(pick('Bereich'), 'Folder');
  await userEvent.selectOptions(pick('Was wir schreiben'), 'Leave out');
  const go = page.getByRole('button', { name: 'Go on' });
  await expect.element(go).toHaveAttribute('aria-disabled', 'true');
  await userEvent.selectOptions(pick('Was wir schreiben'), 'The reply’s words');
  await go.click();
  await expect
    .element(page.getByRole('row', { name: /Parcel late/ }))
    .toMatchTextContent('Comes in as a draft');
  const { stage } = model.files.importing;
  const folders = () => {
    const at = stage.value;
    return at.type === 'review' ? at.plan.rows.map(({ content }) => content?.folder) : [];
  };
  expect(folders()).toEqual(['Shipping', 'Shipping', 'Returns']);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await userEvent.upload(choose(), team());
  await expect.element(page.getByRole('row', { name: /Parcel late/ })).toBeVisible();
  expect(folders()).toEqual(['Shipping', 'Shipping', 'Returns']);
  await page.getByRole('button', { name: 'Columns' }).click();
  await expect.element(pick('Bereich')).toHaveValue('folder');
  expect(errors).toEqual([]);
});
