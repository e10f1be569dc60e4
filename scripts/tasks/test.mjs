import { buildExtension } from '../build-extension.mjs';
import { getChromium, getFirefox } from '../get-browser.mjs';
import { run } from '../run.mjs';
import { giveUp, numberedSteps, Obstacle } from '../steps.mjs';
import { runTests } from './vitest-run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Tally */

/** In this order; types, lint and import rules count as one test each. @type {Record<string, { title: string, work(): Promise<Tally> }>} */
const PARTS = {
  types: { title: 'Types', work: () => check('types') },
  lint: { title: 'Lint and format', work: () => check('lint') },
  imports: { title: 'Import rules', work: () => check('imports') },
  builds: { title: 'Builds for Chrome and Firefox', work: build },
  unit: { title: 'Unit tests', work: () => runTests('unit') },
  browser: { title: 'Browser tests', work: () => runTests('browser') },
  e2e: { title: 'End-to-end tests', work: () => runTests('e2e') },
};

try {
  const wanted = chosenParts(process.argv.slice(2));
  const step = numberedSteps({ from: 2, total: wanted.length + 2 });
  await step('Browsers', getBrowsers, String);
  const tallies = [];
  for (const name of wanted) tallies.push(await step(PARTS[name].title, PARTS[name].work, inWords));
  finish(tallies);
} catch (error) {
  giveUp(error);
}

function chosenParts(names) {
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown)
    throw new Obstacle(`there is no part "${unknown}": choose from ${Object.keys(PARTS).join(', ')}.`);
  return Object.keys(PARTS).filter((name) => names.length === 0 || names.includes(name));
}

async function getBrowsers() {
  const chromium = await getChromium();
  const firefox = await getFirefox();
  if (firefox) return `${chromium}, ${firefox}`;
  process.env.CUECARD_NO_FIREFOX = '1';
  return `${chromium}; no Firefox, so nothing is checked in it (apt-get install firefox-esr, or CUECARD_FIREFOX=/path)`;
}

/** @returns {Promise<Tally>} */
async function check(script) {
  const { code, output } = await run('npm', ['run', '--silent', script]);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  console.log(output.trimEnd());
  return { passed: 0, failed: 1, skipped: 0, failures: [`npm run ${script}`] };
}

/** @returns {Promise<Tally>} */
async function build() {
  try {
    for (const target of ['chrome', 'firefox']) await buildExtension(target);
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  } catch (error) {
    console.log(error.message);
    return { passed: 0, failed: 1, skipped: 0, failures: ['the extension does not build'] };
  }
}

function inWords({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return 'done';
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Tally[]} tallies */
function finish(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const failures = tallies.flatMap((tally) => tally.failures);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
