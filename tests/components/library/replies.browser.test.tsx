import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeViolations, closeLibrary, openLibrary, photograph } from './harness';

afterEach(closeLibrary);

for (const theme of ['light', 'dark'] as const) {
  test(`the replies page lists the starter library, ${theme}`, async () => {
    await openLibrary({ theme });
    await expect.element(page.getByRole('heading', { name: 'Replies', level: 1 })).toBeVisible();
    await photograph(`replies.${theme}`);
    expect(await axeViolations()).toEqual([]);
  });
}
