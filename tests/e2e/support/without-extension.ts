import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { chromiumSwitches } from '../../sites/server/chromium-switches.mjs';
import type { RunningSites } from '../../sites/server/serve.mjs';

/** The same browser on the same sites, with no extension in it. */
export function launchWithoutExtension(sites: RunningSites): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install it, or set CUECARD_CHROMIUM to its path.');
  return chromium.launch({
    executablePath,
    headless: false,
    args: [
      '--headless=new',
      '--hide-scrollbars',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...chromiumSwitches(sites),
    ],
  });
}
