import path from 'node:path';
import { build } from 'esbuild';
import { leadSpreadsheet } from '../../tests/e2e/support/lead-spreadsheet.ts';
import { ROOT } from '../run.mjs';
import { resize } from './studio.mjs';

/** @typedef {import('./studio.mjs').Studio} Studio */
/** @typedef {import('./scenes.mjs').View} View */

const LIBRARY = { width: 1400, height: 860 };
const TALL = { width: 1400, height: 1010 };
const SETTLE_MS = 800;
const SCORED_MS = 120_000;

/** Any page of the library as it is. @param {Studio} studio @param {string} section @returns {Promise<View>} */
export async function library(studio, section, size = LIBRARY) {
  const page = await studio.library(section, size);
  await page.waitForTimeout(SETTLE_MS);
  return { page };
}

/** The list, with a reply waiting for the one who looks. @param {Studio} studio @returns {Promise<View>} */
export async function toApprove(studio, size = LIBRARY) {
  const page = await atWork(studio, 'replies', size);
  await page.getByRole('button', { name: /^Approve/ }).waitFor();
  return { page };
}

/** A reply in the editor, its new version beside the live one. @param {Studio} studio @returns {Promise<View>} */
export async function editing(studio, size = TALL) {
  const page = await atWork(studio, 'replies', size);
  await page.getByRole('searchbox').fill('how-to');
  await page.getByRole('button', { name: /^Edit/ }).click();
  await page.locator('.body-area').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  return { page };
}

/** A spreadsheet with mistakes, before anything is written. @param {Studio} studio @returns {Promise<View>} */
export async function importing(studio, size = LIBRARY) {
  const page = await atWork(studio, 'files', size);
  await giveSpreadsheet(page, false);
  await page.getByRole('radio', { name: /^Not taken/ }).check();
  return { page };
}

/** @param {Studio} studio @returns {Promise<View>} */
export async function team(studio, size = LIBRARY) {
  const page = await atWork(studio, 'team', size);
  await page.waitForTimeout(SETTLE_MS);
  return { page };
}

/** What the library finds in itself. @param {Studio} studio @returns {Promise<View>} */
export async function caring(studio, size = LIBRARY) {
  const page = await atWork(studio, 'replies', size);
  await page.getByRole('button', { name: /^Care\b/ }).click();
  await page.waitForTimeout(3 * SETTLE_MS);
  return { page };
}

/** The library scored by its own examples. @param {Studio} studio @returns {Promise<View>} */
export async function scoring(studio, size = LIBRARY) {
  const page = await studio.library('insights/examples', size);
  await page.getByRole('button', { name: 'Score the library' }).click();
  await page.getByText(/^Scored /).waitFor({ timeout: SCORED_MS });
  return { page };
}

async function giveSpreadsheet(page, isMended) {
  const file = { name: 'replies.csv', mimeType: 'text/csv', buffer: leadSpreadsheet(isMended) };
  await page.getByLabel('Choose files').setInputFiles(file);
  await page.getByText('200 rows').waitFor();
}

/** A page of a library that a team works with. */
async function atWork(studio, section, size) {
  const page = await studio.library(section, size);
  await page.evaluate(await writingCode());
  await page.evaluate('teamAtWork()');
  await page.reload();
  await resize(page, size);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

/** The product's own functions, for the library page. */
async function writingCode() {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'tests/e2e/support/team-at-work.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    alias: { '@': ROOT },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
