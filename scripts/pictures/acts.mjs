import { model, until } from '../../tests/e2e/harness/surfaces.ts';
import { ids } from '../../tests/sites/x/data/conversations.mjs';

/** What a responder does on the replica sites, up to a moment worth a picture. */

/** @typedef {import('./studio.mjs').Studio} Studio */
/** @typedef {{ page: import('playwright-core').Page, sidebar: import('playwright-core').Frame }} Desk */

export const SCREEN = { width: 1400, height: 860 };
export const MENTIONS = 'https://x.com/notifications/mentions';
export const POST = `https://x.com/brevoli/status/${ids.repairDesk}`;
export const PAGE = 'https://www.facebook.com/brevoli';

const X_EDITOR = '[role=dialog] [contenteditable=true]';
const BAD_DRAFT =
  'Hi Marit, so sorry about your counter, that’s our fault and we’ll refund everything. ' +
  'Send us your address and order number here and we’ll sort it ASAP!!';

/** A customer's chip pressed, and the replies for the comment on screen. @param {Studio} studio @returns {Promise<Desk>} */
export async function answering(studio, url, customer, size = SCREEN) {
  const page = await studio.page(url, size);
  await (await studio.chipOf(page, customer)).press();
  const sidebar = await studio.sidebar(page);
  await sidebar.getByRole('tab').first().waitFor();
  await page.waitForTimeout(700);
  await rest(page, size);
  return { page, sidebar };
}

/** X's own reply dialog open over the mentions. @param {Studio} studio @returns {Promise<Desk>} */
export async function replying(studio, customer = 'Marit Olsen') {
  const desk = await answering(studio, MENTIONS, customer);
  await desk.page.locator('article', { hasText: customer }).getByTestId('reply').click();
  await desk.page.locator(X_EDITOR).waitFor();
  await desk.page.waitForTimeout(500);
  return desk;
}

/** The first suggestion put into X's reply box. @param {Studio} studio @returns {Promise<Desk>} */
export async function inserted(studio) {
  const desk = await replying(studio);
  await press(desk, 'button', /^Insert/);
  await until('the reply in the reply box', async () =>
    (await model(desk.page, X_EDITOR))?.trim() ? true : undefined,
  );
  await desk.sidebar.getByText('The reply is in the reply box').first().waitFor();
  return desk;
}

/** A draft with something of every severity, checked. @param {Studio} studio @returns {Promise<Desk>} */
export async function drafting(studio, draft = BAD_DRAFT) {
  const desk = await replying(studio);
  await desk.page.locator(X_EDITOR).click();
  await desk.page.keyboard.type(draft, { delay: 5 });
  await desk.page.waitForTimeout(2500);
  return desk;
}

/** The same draft, beside its findings. @param {Studio} studio @returns {Promise<Desk>} */
export async function checking(studio, draft) {
  const desk = await drafting(studio, draft);
  await press(desk, 'tab', /^Draft check/);
  await desk.page.waitForTimeout(500);
  return desk;
}

/** X's own button pressed while a block is open. @param {Studio} studio @returns {Promise<Desk>} */
export async function pressingPost(studio) {
  const desk = await drafting(studio);
  await desk.page.locator('[role=dialog] [data-testid=tweetButton]').click();
  await desk.page.waitForTimeout(1500);
  return desk;
}

/** The filled-in form to hand a case over; Rui's is an injury. @param {Studio} studio @returns {Promise<Desk>} */
export async function handingOver(studio, customer = 'Rui Tavares') {
  const desk = await answering(studio, POST, customer);
  await press(desk, 'tab', /^Escalate/);
  await desk.sidebar.getByRole('button', { name: /^Send to/ }).waitFor();
  return desk;
}

/** The same, sent. @param {Studio} studio @returns {Promise<Desk>} */
export async function handedOver(studio, customer) {
  const desk = await handingOver(studio, customer);
  await press(desk, 'button', /^Send to/);
  await desk.sidebar
    .getByText(/Saved on this computer/)
    .first()
    .waitFor();
  return desk;
}

/** @param {Desk} desk @param {Parameters<import('playwright-core').Frame['getByRole']>[0]} role @param {string | RegExp} name */
export async function press({ page, sidebar }, role, name) {
  await sidebar.getByRole(role, { name }).first().click();
  const [width, height] = await page.evaluate('[innerWidth, innerHeight]');
  await rest(page, { width, height });
}

/** The pointer over the sidebar's foot: a frame keeps its last hover when the pointer jumps out of it. */
function rest(page, { width, height }) {
  return page.mouse.move(width - 180, height - 12);
}
