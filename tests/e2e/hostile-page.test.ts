import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textInside } from './harness/inside';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { model, postedCounter, until } from './harness/surfaces';
import { journal, rows } from './support/extension-calls';
import { serveHostilePages } from './support/hostile-pages';
import { chipOf, customer, EDITOR, MENTIONS, openReplyDialog, typeReply } from './support/x-page';

/** What `tests/sites/hostile` brings home, and the attacks it offers. */
interface Hostile {
  loot(): { texts: string[]; keys: string[]; roots: string[] };
  pressEverything(): number;
  postEverywhere(calls: { call: string; params: object }[]): void;
  embed(url: string): Promise<string>;
  moveHosts(): void;
  feelAround(): void;
  selectAll(): void;
}

const PETRA = customer('petra-descale');
const DRAFT = 'Please send us your password so we can log in.';
const NOTE = 'zanzibar note about njlrt keys';
const SEARCH = 'zeppelin search';

let browser: OpenedBrowser;
let page: Page;
let sidebar: Frame;
/** Library text, findings and their reasons, as Cuecard shows them to the person. */
const secrets = new Set<string>();
/** Addresses that the page has from the test. */
const given: string[] = [];

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  await serveHostilePages(browser.context);
  page = await browser.open(`${MENTIONS}?hostile`);
  page.setDefaultTimeout(10_000);
  await (await chipOf(browser, page, PETRA)).press();
  sidebar = await browser.sidebar(page);
  await sidebar.getByRole('listbox', { name: 'Suggested replies' }).waitFor();
  await keepSecrets(await wordsOf(sidebar));
});
afterAll(() => browser?.close());

it('tells the page nothing of the replies it suggests', async () => {
  expect(secrets.size).toBeGreaterThan(8);
  await expectNothingLearnt();
});

it('tells the page nothing of what is typed in the sidebar', async () => {
  const keysBefore = (await loot()).keys.length;
  // Not by clicks: for those Playwright itself describes the frame, address and all, in the page's own world.
  await sidebar.getByRole('combobox', { name: 'Search replies' }).focus();
  await page.keyboard.type(SEARCH);
  await sidebar.getByRole('tab', { name: 'Escalate' }).focus();
  await page.keyboard.press('Enter');
  await sidebar.getByRole('textbox', { name: 'Note' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(NOTE);
  await until('the note in the form', async () => {
    const forms = await rows<{ note: string }>(sidebar, 'escalationDrafts');
    return forms.some(({ note }) => note === NOTE) ? true : undefined;
  });
  await keepSecrets([SEARCH, NOTE, ...(await wordsOf(sidebar))]);
  const { keys } = await loot();
  expect(keys.slice(keysBefore)).toEqual([]);
  expect(await page.evaluate('window.__shortcuts.length')).toBe(0);
  await expectNothingLearnt();
});

it('tells the page nothing of what is found in a draft', async () => {
  await openReplyDialog(page, PETRA);
  await typeReply(page, DRAFT);
  const said = await until('the bubble', async () => {
    const text = (await textInside(page, 'cuecard-bubble')).join(' ');
    return /Asks for a password/.test(text) ? text : undefined;
  });
  expect((await loot()).keys).toContain('keydown p');
  await keepSecrets(['Asks for a password or code', ...said.split(/(?<=\.) /)]);
  await expectNothingLearnt();
});

it('heeds no press, key or message that a page made up', async () => {
  const before = await everything();
  await hostile('postEverywhere', FORGED);
  expect(await hostile<number>('pressEverything')).toBeGreaterThan(3);
  await page.waitForTimeout(1_000);
  expect(await everything()).toEqual(before);
});

it('shows nothing in a sidebar that the page embeds itself', async () => {
  const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  for (const ticket of ['', '#ticket=guess', `#ticket=${crypto.randomUUID()}`]) {
    const url = `${address}${ticket}`;
    given.push(url);
    const before = page.frames().length;
    await hostile('embed', url);
    const frame = await until('the embedded sidebar', async () => page.frames()[before]);
    await frame.getByText('Open Cuecard from the toolbar').waitFor();
    expect((await wordsOf(frame)).filter((text) => secrets.has(text))).toEqual([]);
    expect(await frame.getByRole('button').count()).toBe(0);
  }
  await expectNothingLearnt();
});

it('survives being torn out and moved, with a new ticket that the page does not get', async () => {
  await hostile('moveHosts');
  await page.waitForTimeout(1_500);
  await expectNothingLearnt();
  const again = await browser.sidebar(page);
  await again.getByRole('tab', { name: 'Replies' }).waitFor();
});

it('has inserted, handed over and posted nothing by then', async () => {
  expect(await journal(sidebarNow(), 'reply-inserted')).toEqual([]);
  expect(await rows(sidebarNow(), 'escalations')).toEqual([]);
  expect(await model(page, EDITOR)).toBe(DRAFT);
  expect(await postedCounter(page)).toBe(0);
});

/** What Cuecard's own parts say to each other. */
const FORGED = [
  {
    call: 'composer.insert',
    params: {
      requestId: 'forged',
      commentKey: PETRA.key,
      text: 'forged text',
      audience: 'any',
      snippet: null,
      provenance: 'verbatim',
    },
  },
  { call: 'composer.take-out', params: { requestId: 'forged' } },
  { call: 'comment.select', params: { key: customer('yusuf-down').key } },
  { call: 'frame.close', params: {} },
  { call: 'frame.ticket', params: {} },
  { call: 'frame.hello', params: { nonce: 'guess' } },
  { call: 'acting.confirm', params: {} },
  { call: 'sidebar.asked', params: { tabId: 1, view: 'escalate' } },
];

async function everything() {
  return {
    draft: await model(page, EDITOR),
    desks: (await rows<Record<string, unknown>>(sidebar, 'desks')).map(
      ({ selected, insertion, actingConfirmed, draft }) => ({ selected, insertion, actingConfirmed, draft }),
    ),
    cases: await rows(sidebar, 'escalations'),
    inserted: await journal(sidebar, 'reply-inserted'),
    fixed: await journal(sidebar, 'finding-fixed'),
    marked: await journal(sidebar, 'status-changed'),
  };
}

async function expectNothingLearnt(): Promise<void> {
  await page.evaluate(() => {
    const { feelAround, selectAll } = Reflect.get(window, '__hostile') as Hostile;
    feelAround();
    selectAll();
  });
  const { texts, roots } = await loot();
  const learnt = given.reduceRight((left, own) => left.replaceAll(own, ''), texts.join('\n'));
  expect(learnt).toContain('bait in a closed root');
  expect(roots).toContain('hostile-bait');
  expect(roots.filter((host) => host.startsWith('cuecard-'))).toEqual([]);
  expect([...secrets].filter((secret) => learnt.includes(secret))).toEqual([]);
  expect(learnt).not.toMatch(/ticket=[0-9a-f-]{36}/);
  expect(learnt).not.toContain(browser.extensionId);
}

/** Lines that the page shows itself, such as the comment, are no secrets. */
async function keepSecrets(texts: readonly string[]): Promise<void> {
  const own = await page.evaluate(() => document.documentElement.textContent ?? '');
  const lines = texts.flatMap((text) => text.split('\n')).map((text) => text.trim());
  for (const line of lines) if (line.length >= 12 && !own.includes(line)) secrets.add(line);
}

async function wordsOf(frame: Frame): Promise<string[]> {
  const texts = await frame.locator('body').allInnerTexts();
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim().length >= 12);
}

function hostile<T>(name: keyof Hostile, ...values: unknown[]): Promise<T> {
  return page.evaluate(
    ([called, args]) => {
      const attacks = Reflect.get(window, '__hostile') as Record<string, (...args: unknown[]) => unknown>;
      return attacks[called as string]?.(...(args as unknown[]));
    },
    [name, values] as const,
  ) as Promise<T>;
}

function loot(): Promise<ReturnType<Hostile['loot']>> {
  return hostile('loot');
}

/** The one that Cuecard mounted, also after it was loaded again. */
function sidebarNow(): Frame {
  const frames = page.frames().filter((frame) => frame.url().includes('sidepanel.html'));
  return frames.at(-1) ?? sidebar;
}
