import { browser } from 'wxt/browser';
import type { PageSettings } from '@/lib/messaging/page-settings';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings } from '@/lib/settings/stored-settings';
import { frameWasOpen } from './surfaces';
import { tellTab } from './tabs';
import type { WorkerContext } from './worker-context';

/** Remembers where the person wants the sidebar, and closes the other place in every tab: never both in one. */
export async function preferSurface(context: WorkerContext, surface: Settings['surface']): Promise<void> {
  const before = await context.readSettings();
  if (before.surface === surface) return;
  await changeSettings({ surface });
  // Firefox has no such switch: there the icon always toggles the frame.
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: surface === 'panel' });
  await tellSettings(context);
}

/** Tells every open page what the settings are now. */
export async function tellSettings({ db, readSettings }: WorkerContext): Promise<void> {
  const settings = await readSettings();
  const desks = await db.desks.toArray();
  await Promise.all(
    desks.map(async ({ tabId, page }) => {
      const { host } = new URL(page);
      await db.desks.update(tabId, { paused: settings.pausedHosts.includes(host) });
      await tellTab(tabId, 'settings.apply', await pageSettings(settings, host));
    }),
  );
}

/** What a page needs to know of the settings. */
export async function pageSettings(settings: Settings, host: string): Promise<PageSettings> {
  const frame = settings.surface === 'panel' ? 'panel' : (await frameWasOpen()) ? 'open' : 'closed';
  return {
    brandAccounts: settings.brandAccounts,
    paused: settings.pausedHosts.includes(host),
    frame,
    frameWidth: settings.frameWidth,
  };
}
