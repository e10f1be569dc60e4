import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import type { Settings } from '../../../lib/settings/settings.ts';
import { type RunningSites, startSites } from '../../sites/server/serve.mjs';
import type { InsideElement } from './inside.ts';
import { type LaunchOptions, launchChromium } from './launch.ts';
import { makeProfile } from './profile.ts';
import { standOpen, storeSettings } from './settings.ts';
import { chips, sidebar } from './surfaces.ts';
import { watch } from './witness.ts';
import { driveWorker, type WorkerDriver } from './worker.ts';

export interface OpenOptions extends LaunchOptions {
  /** Changes the copy of the build before the browser loads it. */
  readonly change?: (extension: string) => Promise<void>;
  /** Without them nothing is set, as right after the installation. `TEAM` of `settings.ts` is a team at work. */
  readonly settings?: Partial<Settings>;
  /** The sidebar is put away, as a person may have left it: for tests of the page alone, which it would slow down. */
  readonly isPutAway?: boolean;
}

/** A fresh browser with the built extension, on the replica sites. */
export interface OpenedBrowser {
  readonly context: BrowserContext;
  readonly sites: RunningSites;
  readonly extensionId: string;
  worker(): Promise<Worker>;
  killWorker(): Promise<void>;
  command: WorkerDriver['command'];
  open(url: string): Promise<Page>;
  /** The library page, at a section of it. */
  optionsPage(section?: string): Promise<Page>;
  sidebar(page: Page): Promise<Frame>;
  chips(page: Page, name?: string | RegExp): Promise<InsideElement[]>;
  readonly requests: readonly string[];
  readonly consoleErrors: readonly string[];
  close(): Promise<void>;
}

export async function openBrowser(options: OpenOptions = {}): Promise<OpenedBrowser> {
  const profile = await makeProfile(options.change);
  const sites = await startSites();
  const context = await launchChromium(profile, sites, options);
  const witness = watch(context);
  const driver = await driveWorker(context);
  if (options.settings) await storeSettings(await driver.worker(), options.settings);
  if (options.isPutAway) await standOpen(await driver.worker(), false);
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    sites,
    extensionId: driver.extensionId,
    worker: driver.worker,
    killWorker: driver.kill,
    command: driver.command,
    open,
    optionsPage: (section = '') =>
      open(`chrome-extension://${driver.extensionId}/options.html${section && `#${section}`}`),
    sidebar,
    chips,
    ...witness,
    async close() {
      await context.close();
      await sites.close();
      await profile.drop();
    },
  };
}
