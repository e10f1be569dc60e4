import { readFile } from 'node:fs/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { findChromium } from '../../../scripts/browsers.mjs';
import type { EditorPageName } from '../../editors/pages/pages';
import { buildPages } from './build-pages';
import type { OurSide } from './isolated-world';
import { servePages } from './serve-pages';

export type EditorUnderTest = {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Presses real keys. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks beside the editor, into a search box of the page. */
  leave(): Promise<void>;
  /** Types lines with real Enter presses between them. */
  typeLines(text: string): Promise<void>;
  model(): Promise<string>;
  send(): Promise<string>;
  /** Calls our side in its isolated world. */
  ours<Name extends keyof OurSide>(
    name: Name,
    ...args: Parameters<OurSide[Name]>
  ): Promise<Awaited<ReturnType<OurSide[Name]>>>;
  close(): Promise<void>;
};

type ChromiumEditors = {
  open(name: EditorPageName): Promise<EditorUnderTest>;
  close(): Promise<void>;
};

/** One browser for a test file, a page of its own for every test at a time, so that tests may run side by side. */
export function chromiumSuite() {
  // Most of a test is waiting for editors to settle.
  vi.setConfig({ maxConcurrency: 8 });
  let chromium: ChromiumEditors | undefined;
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());

  const inEditor = async (name: EditorPageName, check: (editor: EditorUnderTest) => Promise<void>) => {
    if (!chromium) throw new Error('The browser has not started');
    const editor = await chromium.open(name);
    await check(editor);
    // Where a test failed, nobody else gets its page.
    await editor.close();
  };
  return { inEditor };
}

async function startChromium(): Promise<ChromiumEditors> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install it, or set CUECARD_CHROMIUM to its path.');
  const folder = await buildPages();
  const server = await servePages(folder);
  const ourSide = await readFile(`${folder}isolated-world.js`, 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const idle: Tab[] = [];
  return {
    async open(name) {
      const tab = idle.pop() ?? (await newTab(browser, ourSide));
      return openEditor(tab, `${server.origin}/${name}`, () => {
        if (tab.page.context().pages().length > 1) return tab.page.context().close();
        idle.push(tab);
      });
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A window with nothing but one page in it. The next test in it starts with another document. */
type Tab = {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly world: Awaited<ReturnType<typeof isolatedWorld>>;
};

async function newTab(browser: Browser, ourSide: string): Promise<Tab> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  return { page, devtools, world: await isolatedWorld(devtools, ourSide) };
}

async function openEditor(
  { page, devtools, world }: Tab,
  url: string,
  leave: () => Promise<void> | undefined,
): Promise<EditorUnderTest> {
  await page.goto(url);
  await page.locator('[contenteditable=true]:not(.ql-clipboard), textarea').click();
  return {
    page,
    devtools,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    typeLines: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    leave: () => page.locator('input[type=search]').click(),
    model: () => page.evaluate(() => window.__model()),
    send: () => page.evaluate(() => window.__send()),
    ours: (name, ...args) => world(name, args),
    close: async () => leave(),
  };
}

/** A world like a content script's: same DOM, own globals. */
async function isolatedWorld(devtools: CDPSession, source: string) {
  let uniqueContextId = '';
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'cuecard') uniqueContextId = context.uniqueId;
  });
  await devtools.send('Page.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: 'cuecard' });

  return async (name: string, args: readonly unknown[]) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      uniqueContextId,
      expression: `cuecard[${JSON.stringify(name)}](...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
