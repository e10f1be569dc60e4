import { existsSync } from 'node:fs';

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Chromium that accepts `--load-extension`, or undefined. Branded Chrome ignores that
 * switch, so it is not looked for. `CUECARD_CHROMIUM` overrides the search.
 */
export function findChromium() {
  return [process.env.CUECARD_CHROMIUM, ...CHROMIUM_PLACES].find((place) => place && existsSync(place));
}

/** The path of a Firefox, or undefined. `CUECARD_FIREFOX` overrides the search. */
export function findFirefox() {
  return [process.env.CUECARD_FIREFOX, ...FIREFOX_PLACES].find((place) => place && existsSync(place));
}
