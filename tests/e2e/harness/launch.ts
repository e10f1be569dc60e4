import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { chromiumSwitches } from '../../sites/server/chromium-switches.mjs';
import type { RunningSites } from '../../sites/server/serve.mjs';
import type { Profile } from './profile.ts';

export interface LaunchOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** CSS pixels; `null`: whatever the window has. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** With a window, for a person. */
  readonly shown?: boolean;
}

/**
 * Playwright's own list would switch ThirdPartyStoragePartitioning off, which denies the in-page sidebar its database,
 * as no real browser does. The last switch wins.
 */
const FEATURES =
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,PaintHolding,LensOverlay';
const VIEWPORT = { width: 1440, height: 900 };

/** Debian's Chromium with the built extension, in which only the replica sites can be reached. */
export function launchChromium(
  { userData, extension }: Profile,
  sites: RunningSites,
  { colorScheme = 'light', viewport = VIEWPORT, args = [], env = {}, shown = false }: LaunchOptions,
): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install it, or set CUECARD_CHROMIUM to its path.');
  return chromium.launchPersistentContext(userData, {
    executablePath,
    headless: false,
    colorScheme,
    viewport: viewport && { ...viewport },
    env: { ...process.env, ...env },
    // With a window, whoever opened it cleans up after Ctrl+C.
    handleSIGINT: !shown,
    handleSIGTERM: !shown,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...(shown ? [] : ['--headless=new', '--hide-scrollbars', '--mute-audio']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...chromiumSwitches(sites),
      ...args,
      FEATURES,
    ],
  });
}
