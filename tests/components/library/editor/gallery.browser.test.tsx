import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  axeViolations,
  closeLibrary,
  type HarnessOptions,
  inLongWords,
  openLibrary,
  photograph,
} from '../harness';
import { forgetCopies } from './forget-copies';
import { leakInStore } from './leak-reply';

afterEach(async () => {
  await closeLibrary();
  forgetCopies();
});

const options: HarnessOptions = {
  hash: '#replies/edit/leak',
  prepare: leakInStore,
  settings: { responderName: 'Ines Cardoso', brandName: 'Brevoli' },
};

for (const theme of ['light', 'dark'] as const) {
  test(`the editor is clean for axe, ${theme}`, async () => {
    const { errors } = await openLibrary({ ...options, theme });
    await expect.element(page.getByRole('textbox', { name: 'Reply in English' })).toBeVisible();
    await expect.element(page.getByText('Suggested, place', { exact: false }).first()).toBeInTheDocument();
    await photograph(`edit.${theme}`, 1440, 1040);
    expect(await axeViolations()).toEqual([]);
    await photograph(`edit-whole.${theme}`, 1440, 2200);
    expect(errors).toEqual([]);
  });
}

test('the editor mirrors, takes long words and stacks without scrolling sideways', async () => {
  await openLibrary({ ...options, dir: 'rtl', words: inLongWords });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  await photograph('edit.rtl-long', 1440, 1600);
  for (const width of [1100, 820, 720, 420]) {
    await page.viewport(width, 900);
    expect(document.documentElement.scrollWidth, `at ${width} px: ${tooWide(width)}`).toBeLessThanOrEqual(
      width,
    );
  }
  await photograph('edit.narrow', 420, 2400);
  expect(await axeViolations()).toEqual([]);
});

test('at 200% zoom nothing is pinned over the words', async () => {
  await openLibrary(options);
  await expect.element(page.getByRole('textbox', { name: 'Reply in English' })).toBeVisible();
  await photograph('edit.zoom', 720, 450);
  expect(getComputedStyle(document.querySelector('.edit-bar') ?? document.body).position).toBe('static');
  expect(await axeViolations()).toEqual([]);
});

/** What is wider than the window, for the report of a failure. */
function tooWide(width: number): string {
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().width > width && !element.closest('.mini'),
  );
  return wide.map(({ tagName, className }) => `${tagName}.${className}`).join(' ');
}
