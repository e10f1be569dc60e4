import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeViolations, closeLibrary, inLongWords, openLibrary, photograph } from '../harness';
import { aLog } from './a-log';
import { SCORED } from './a-score';

afterEach(closeLibrary);

const SETTINGS = { responderName: 'Ines Cardoso', brandName: 'Brevoli' };
const ports = { scoreLibrary: async () => SCORED };

const VIEWS = [
  { name: 'unanswered', hash: '#insights' },
  { name: 'never-wins', hash: '#insights/replies' },
  { name: 'examples', hash: '#insights/examples' },
] as const;

for (const { name, hash } of VIEWS) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name}, ${theme}: looks as it should and axe finds nothing`, async () => {
      const { model } = await openLibrary({
        hash,
        theme,
        empty: true,
        prepare: aLog,
        settings: SETTINGS,
        ports,
      });
      await expect.element(page.getByText(/4 comments of the last 28 days/)).toBeVisible();
      await model.insights.score.run();
      await photograph(`insights-${name}.${theme}`, 1280, 800);
      expect(await axeViolations()).toEqual([]);
    });
  }
  test(`${name} mirrors, takes long words and stacks without scrolling sideways`, async () => {
    const { model } = await openLibrary({
      hash,
      dir: 'rtl',
      words: inLongWords,
      empty: true,
      prepare: aLog,
      ports,
    });
    await expect.poll(() => model.insights.report.value).toBeDefined();
    await model.insights.score.run();
    for (const width of [1100, 820, 420]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
    }
    await photograph(`insights-${name}.narrow`, 420, 1600);
    expect(await axeViolations()).toEqual([]);
  });
}
