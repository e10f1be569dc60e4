import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './browsers.mjs';
import { run } from './run.mjs';
import { Obstacle } from './steps.mjs';

/** A Chromium, installed when it is missing and this may be done. @returns {Promise<string>} its path */
export async function getChromium() {
  const named = process.env.CUECARD_CHROMIUM;
  if (named && !existsSync(named)) {
    throw new Obstacle(`CUECARD_CHROMIUM names ${named}, where nothing is: correct or unset it.`);
  }
  const found = findChromium();
  if (found) return found;
  const trouble = await installWithApt(['chromium', 'fonts-noto-color-emoji']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Obstacle(
    `no Chromium found, and ${trouble ?? 'the package "chromium" brought none'}. Install it (\`sudo apt-get install chromium\`, \`brew install --cask chromium\`), or name one with CUECARD_CHROMIUM=/path/to/chromium.`,
  );
}

/** A Firefox if there is one or one can be installed; most things work without. @returns {Promise<string | undefined>} */
export async function getFirefox() {
  if (process.env.CUECARD_NO_FIREFOX === '1') return undefined;
  const found = findFirefox();
  if (found) return found;
  await installWithApt(['firefox-esr']);
  return findFirefox();
}

/** @returns {Promise<string | undefined>} why it could not be done */
async function installWithApt(packages) {
  if (!existsSync('/usr/bin/apt-get')) return 'this system has no apt-get to install it with';
  if (process.getuid?.() !== 0) return 'only root may install it';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
  });
  if (code === 0) return undefined;
  const said = `${updated.output}\n${output}`.match(/^E: .*/m)?.[0] ?? `exit code ${code}`;
  return `apt-get could not install it (${said})`;
}
