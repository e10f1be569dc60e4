import { openBrowser } from '../../tests/e2e/harness/open-browser.ts';
import { TEAM } from '../../tests/e2e/harness/settings.ts';
import { findChromium } from '../browsers.mjs';
import { Obstacle } from '../steps.mjs';

/** The replica sites and a browser with a team's settings. @param {{ shown?: boolean, viewport?: null }} [options] */
export async function openForTeam(options = {}) {
  try {
    return await openBrowser({ settings: TEAM, ...options });
  } catch (error) {
    const [first] = error.message.split('\n');
    if (!/launch/i.test(first)) throw new Obstacle(first);
    throw new Obstacle(
      `${findChromium()} did not start (${first}). Name another Chromium with CUECARD_CHROMIUM=/path/to/chromium, or run without a display with CUECARD_HEADLESS=1.`,
    );
  }
}
