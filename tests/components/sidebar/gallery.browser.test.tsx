import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Trouble, type Why } from '@/components/sidebar/Trouble';
import { WordsContext } from '@/components/ui/words';
import { PICTURES, WORLD } from './gallery-pictures';
import { BRITISH, checkAxe, raise, strike } from './stage';

beforeEach(() => page.viewport(384, 880));
afterEach(async () => {
  vi.restoreAllMocks();
  await strike();
});

for (const theme of ['light', 'dark'] as const) {
  describe(`in ${theme}`, () => {
    for (const [name, { act, after, height = 880, width = 384, ...scene }] of Object.entries(PICTURES)) {
      it(`draws ${name} without an accessibility fault`, async () => {
        await page.viewport(width, height);
        const stage = await raise({ ...WORLD, ...scene, theme });
        await waitFor(() => expect(stage.model.desk.isRead.value).toBe(true));
        await screen.findByRole('main');
        await act?.();
        await after?.(stage);
        await new Promise((resolve) => setTimeout(resolve, 60));
        await page.screenshot({ path: `../../../.cache/gallery/sidebar-${name}.${theme}.png` });
        await checkAxe();
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      });
    }

    for (const why of [
      { type: 'no-ticket' },
      { type: 'disk-full' },
      { type: 'newer-version', found: 9, known: 1 },
      { type: 'denied', detail: '' },
      { type: 'closed' },
    ] satisfies Why[]) {
      it(`draws trouble of type ${why.type} without an accessibility fault`, async () => {
        document.documentElement.dataset.theme = theme;
        render(
          <WordsContext.Provider value={BRITISH}>
            <div class="sidebar">
              <Trouble why={why} onOpenPanel={() => undefined} />
            </div>
          </WordsContext.Provider>,
        );
        await page.screenshot({ path: `../../../.cache/gallery/sidebar-trouble-${why.type}.${theme}.png` });
        await checkAxe();
      });
    }
  });
}
