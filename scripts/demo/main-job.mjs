import { stored } from '../../tests/e2e/harness/stored.ts';
import { postedCounter, until } from '../../tests/e2e/harness/surfaces.ts';

const RISKY_WORDS = ' Please send us your phone number.';

/**
 * The main job on one site, step by step, each told with what was read back from the browser.
 * Throws at the first thing that is not as it should be.
 * @param {import('../../tests/e2e/harness/open-browser.ts').OpenedBrowser} browser
 * @param {import('./sites.mjs').DemoSite} site
 * @param {{ say(line: string): void, shoot(page: import('playwright-core').Page, name: string): Promise<void> }} out
 */
export async function doMainJob(browser, site, out) {
  const page = await browser.open(site.url);
  const sidebar = await pressChip(browser, page, site, out);
  await insertReply(page, sidebar, site, out);
  await checkDraft(page, sidebar, site, out);
  await escalate(browser, sidebar, out);
  await readHandOff(page, sidebar, site, out);
  const posted = await postedCounter(page);
  out.say(`posted to the site by anything: ${posted}`);
  if (posted !== 0) throw new Error(`${site.name} was told to post ${posted} times`);
  await page.close();
}

async function pressChip(browser, page, { name, customer }, { say, shoot }) {
  const chips = await browser.chips(page);
  say(`${chips.length} chips on ${name}, the first says "${chips[0]?.name}"`);
  const chip = await chipBeside(browser, page, customer);
  await chip.press();
  const sidebar = await browser.sidebar(page);
  const heading = sidebar.getByRole('heading', { level: 1, name: customer });
  await heading.waitFor();
  const options = sidebar.getByRole('listbox', { name: 'Suggested replies' }).getByRole('option');
  await options.first().waitFor();
  say(`pressed ${customer}'s; the sidebar has: ${await heading.textContent()}`);
  say(`${await options.count()} replies suggested, the first is "${await lineOf(options.first())}"`);
  await shoot(page, 'suggestions');
  return sidebar;
}

async function chipBeside(browser, page, customer) {
  const author = page.getByText(customer, { exact: true }).first();
  await author.scrollIntoViewIfNeeded();
  return until(`the chip of ${customer}`, async () => {
    const place = await author.boundingBox();
    for (const chip of await browser.chips(page)) {
      const box = await chip.box();
      if (box && place && Math.abs(box.y + box.height / 2 - place.y - place.height / 2) < 12) return chip;
    }
    return undefined;
  });
}

async function insertReply(page, sidebar, site, { say, shoot }) {
  await sidebar.getByRole('button', { name: 'Insert reply' }).click();
  say(`pressed Insert; the reply box is closed, so Cuecard waits for ${site.name}'s own Reply button`);
  await site.pressReply(page);
  await sidebar.getByText('The reply is in the reply box').waitFor();
  const text = await modelOf(page, site);
  if (text.trim() === '') throw new Error(`${site.editor} holds nothing after the insertion`);
  say(`pressed Reply; ${site.editor} itself now holds: "${oneLine(text)}"`);
  await shoot(page, 'inserted');
}

async function checkDraft(page, sidebar, site, { say, shoot }) {
  await box(page, site).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(RISKY_WORDS);
  await sidebar.getByRole('tab', { name: /^Draft check/ }).click();
  const findings = sidebar.getByRole('list', { name: /^Findings/ }).getByRole('article');
  await findings.first().waitFor();
  await sidebar.getByText(/^Fix \d+ blocks? before you post/).waitFor();
  const title = await findings.first().getByRole('heading').textContent();
  say(`typed "${RISKY_WORDS.trim()}"; the draft check blocks it: ${title}`);
  await shoot(page, 'draft-check');
  await sidebar.getByRole('button', { name: /^Use (the fix|all \d+ fixes)/ }).click();
  await sidebar.getByText('Draft check is clear').waitFor();
  const text = await modelOf(page, site);
  if (text.includes(RISKY_WORDS.trim())) throw new Error('the fix left the words in the draft');
  say(`pressed the fix; ${site.editor} now ends with: "${oneLine(text).slice(-60)}"`);
}

async function escalate(browser, sidebar, { say }) {
  await sidebar.getByRole('tab', { name: /^Escalate/ }).click();
  const send = sidebar.getByRole('button', { name: /^Send to / });
  await send.waitFor();
  if ((await sidebar.getByRole('radio', { checked: true }).count()) === 0)
    throw new Error('nothing is filled in');
  const before = await cases(browser);
  await chooseRoute(sidebar);
  await send.click();
  await sidebar.getByText('Saved on this computer', { exact: true }).waitFor();
  const after = await cases(browser);
  const [saved] = after.filter(({ id }) => !before.some((one) => one.id === id));
  if (!saved || after.length !== before.length + 1)
    throw new Error(`${after.length - before.length} cases were saved`);
  say(
    `escalated: case ${saved.id} for ${saved.routeName}, with ${saved.snapshot.length} of the conversation's comments, is in the database`,
  );
}

/** It takes the place of the reply that went in before it. */
async function readHandOff(page, sidebar, site, { say, shoot }) {
  await sidebar.getByText('Hand-off reply is in the reply box').waitFor();
  say(`${site.editor} now holds the hand-off reply: "${oneLine(await modelOf(page, site))}"`);
  await shoot(page, 'escalated');
}

/** The suggested department, or the first when the comment points to none. */
async function chooseRoute(sidebar) {
  const routes = sidebar.getByRole('group', { name: /^Send to/ }).getByRole('radio');
  if ((await routes.and(sidebar.locator(':checked')).count()) === 0) await routes.first().check();
}

const cases = async (browser) => stored(await browser.worker(), 'escalations');

const box = (page, site) => page.locator(site.box).first();

function modelOf(page, site) {
  return box(page, site).evaluate((element) => window.__model(element));
}

const lineOf = async (locator) => oneLine(await locator.locator('p').first().textContent());

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
