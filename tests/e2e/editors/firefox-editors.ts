import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import type { EditorPageName } from '../../editors/pages/pages';
import { buildPages } from './build-pages';
import type { OurSide } from './isolated-world';
import { servePages } from './serve-pages';

export type FirefoxEditor = {
  readonly page: Page;
  /** Clicks into the editor. */
  enter(): Promise<void>;
  /** Clicks beside the editor, into a search box of the page. */
  leave(): Promise<void>;
  /** Presses a key with Control held. */
  control(key: 'a' | 'c' | 'v' | 'z'): Promise<void>;
  model(): Promise<string>;
  send(): Promise<string>;
  /** Calls our side in the content script of a real extension. */
  ours<Name extends keyof OurSide>(
    name: Name,
    ...args: Parameters<OurSide[Name]>
  ): Promise<Awaited<ReturnType<OurSide[Name]>>>;
  /** The next test gets the page: that takes no new process. */
  leaveToOthers(): void;
};

export type FirefoxEditors = {
  open(name: EditorPageName): Promise<FirefoxEditor>;
  close(): Promise<void>;
};

/** Firefox has no isolated worlds to ask for, so a real extension carries our side into the page. */
export async function startFirefox(): Promise<FirefoxEditors> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error(
      'No Firefox found. Install it, set CUECARD_FIREFOX to its path, or CUECARD_NO_FIREFOX=1.',
    );
  const folder = await buildPages();
  const server = await servePages(folder);
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(await makeExtension(folder));
  const idle: Page[] = [];
  return {
    async open(name) {
      const page = idle.pop() ?? (await browser.newPage());
      return openEditor(page, `${server.origin}/${name}`, () => idle.push(page));
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function makeExtension(folder: string): Promise<string> {
  const extension = `${folder}firefox-extension/`;
  await mkdir(extension, { recursive: true });
  await copyFile(`${folder}firefox-bridge.js`, `${extension}content.js`);
  const manifest = {
    manifest_version: 3,
    name: 'Editor tests',
    version: '1',
    browser_specific_settings: { gecko: { id: 'editors@tests.invalid' } },
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
  };
  await writeFile(`${extension}manifest.json`, JSON.stringify(manifest));
  return extension;
}

async function openEditor(page: Page, url: string, leave: () => void): Promise<FirefoxEditor> {
  await page.goto(url);
  const enter = () => page.click('>>> :is([contenteditable=true]:not(.ql-clipboard), textarea)');
  await enter();
  return {
    page,
    enter,
    leave: () => page.click('input[type=search]'),
    control: async (key) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    model: () => page.evaluate(() => window.__model()),
    send: () => page.evaluate(() => window.__send()),
    ours: (name, ...args) => ask(page, name, args),
    leaveToOthers: leave,
  };
}

async function ask<Answer>(page: Page, name: string, args: readonly unknown[]): Promise<Answer> {
  const ask = JSON.stringify({ name, args });
  const answer = await page.evaluate(async (ask) => {
    const root = document.documentElement;
    delete root.dataset.answer;
    root.dataset.ask = ask;
    document.dispatchEvent(new Event('cuecard-ask'));
    while (!root.dataset.answer) await new Promise((resolve) => setTimeout(resolve, 20));
    return root.dataset.answer;
  }, ask);
  const { value, error } = JSON.parse(answer);
  if (error) throw new Error(error);
  return value;
}
