import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeViolations, closeLibrary, inLongWords, openLibrary, photograph } from '../harness';
import { OPEN } from './editor-with';

afterEach(async () => {
  await closeLibrary();
  localStorage.clear();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the policy editor is clean for axe, ${theme}, and shows what the rule finds`, async () => {
    const { errors } = await openLibrary({ ...OPEN, theme });
    await page.getByRole('button', { name: 'Run on the last 500 drafts' }).click();
    await expect.element(page.getByText('2 of 5 texts match (40%).', { exact: false })).toBeVisible();
    await expect.element(page.getByText('Runs again when you stop typing.')).toBeVisible();
    await expect.element(page.getByText('Spoke 37 times.', { exact: false })).toBeVisible();
    await photograph(`rule.${theme}`, 1440, 960);
    expect(await axeViolations()).toEqual([]);
    await photograph(`rule-whole.${theme}`, 1440, 1800);
    expect(errors).toEqual([]);
  });
}

test('a change is run again by itself once typing has stopped, and an approved reply in its way is linked', async () => {
  await openLibrary(OPEN);
  await page.getByRole('button', { name: 'Run on the last 500 drafts' }).click();
  await expect.element(page.getByText('2 of 5 texts match (40%).', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Words and phrases' }).click();
  await page.getByRole('group', { name: 'Says' }).last().getByRole('button', { name: 'Add words' }).click();
  await page.getByRole('textbox', { name: 'Says: Add words' }).fill('thanks');
  await page.getByRole('textbox', { name: 'Suggested wording' }).click();
  await expect.element(page.getByText('3 of 5 texts match (60%).', { exact: false })).toBeVisible();
  const alarms = page.getByRole('complementary', { name: 'What it finds' }).getByRole('link').first();
  await expect.element(alarms).toHaveAttribute('href', expect.stringMatching(/^#replies\/edit\//));
});

test('the policy editor mirrors, takes long words and stacks without scrolling sideways', async () => {
  await openLibrary({ ...OPEN, dir: 'rtl', words: inLongWords });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  await expect.element(page.getByRole('group').first()).toBeInTheDocument();
  await photograph('rule.rtl-long', 1440, 1800);
  for (const width of [1100, 820, 720, 420]) {
    await page.viewport(width, 900);
    expect(document.documentElement.scrollWidth, `at ${width} px: ${tooWide(width)}`).toBeLessThanOrEqual(
      width,
    );
  }
  await photograph('rule.narrow', 420, 2800);
  expect(await axeViolations()).toEqual([]);
});

/** What is wider than the window, for the report of a failure. */
function tooWide(width: number): string {
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().width > width,
  );
  return wide.map(({ tagName, className }) => `${tagName}.${className}`).join(' ');
}
