import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buildExtension } from '../build-extension.mjs';
import { getChromium } from '../get-browser.mjs';
import { ROOT } from '../run.mjs';
import { giveUp, numberedSteps } from '../steps.mjs';

const PICTURES = path.join('.cache', 'start');
const step = numberedSteps({ from: 2, total: 6 });

try {
  await step('Browser', getChromium, String);
  await step('Extension', () => buildExtension('chrome'), String);
  if (hasDisplay()) await showWindow();
  else await demonstrate();
} catch (error) {
  giveUp(error);
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY, CUECARD_HEADLESS } = process.env;
  if (CUECARD_HEADLESS === '1') return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function showWindow() {
  const { openWindow } = await import('../demo/window.mjs');
  const opened = await step('Replica sites and browser', openWindow, () => 'open: close the browser to stop');
  await opened.closed;
}

async function demonstrate() {
  const { openForTeam } = await import('../demo/open.mjs');
  const { SITES } = await import('../demo/sites.mjs');
  await mkdir(path.join(ROOT, PICTURES), { recursive: true });
  const browser = await step('Replica sites and browser, without a display', openForTeam, () => 'open');
  try {
    for (const site of SITES) await step(`The main job on ${site.name}`, () => onSite(browser, site));
  } finally {
    await browser.close();
  }
  refuseNoise(browser);
  console.log(`\nNo request left the extension, nothing was posted. Pictures: ${PICTURES}/`);
}

async function onSite(browser, site) {
  const { doMainJob } = await import('../demo/main-job.mjs');
  const say = (line) => console.log(`    · ${line}`);
  const shoot = async (page, name) => {
    const file = path.join(PICTURES, `${site.name.toLowerCase()}-${name}.png`);
    await page.screenshot({ path: path.join(ROOT, file) });
    say(`picture: ${file}`);
  };
  await doMainJob(browser, site, { say, shoot });
}

function refuseNoise({ requests, consoleErrors }) {
  const noise = [...requests, ...consoleErrors];
  if (noise.length > 0) throw new Error(`Cuecard sent a request or reported an error:\n${noise.join('\n')}`);
}
