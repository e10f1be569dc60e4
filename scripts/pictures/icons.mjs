import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { markSvg } from './mark.mjs';

const SIZES = [16, 32, 48, 128];

/** Draws the extension's icons with Chromium, on nothing. @param {string} folder @returns {Promise<string[]>} files */
export async function drawIcons(folder) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install it, or set CUECARD_CHROMIUM to its path.');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const files = [];
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0;background:transparent">${markSvg(size)}`);
      const file = path.join(folder, `${size}.png`);
      await page.screenshot({ path: file, omitBackground: true });
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
  }
}
