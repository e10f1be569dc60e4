import { browser } from 'wxt/browser';
import type { PlatformId } from '@/lib/conversations/account';
import type { Result } from '@/lib/shared/result';
import { parseSettings, type SettingsFailure, salvageSettings } from './parse-settings';
import type { Settings } from './settings';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return salvageSettings(stored[KEY]).settings;
}

/** Saves nothing unless every field is right. */
export async function changeSettings(change: Partial<Settings>): Promise<Result<Settings, SettingsFailure>> {
  const stored = await browser.storage.local.get(KEY);
  const current = parseSettings(stored[KEY]);
  // A broken field must not keep a good one from being saved; a newer version's settings must not be overwritten.
  if (!current.ok && current.failure.type === 'newer-version') return current;
  const wanted = parseSettings({ ...salvageSettings(stored[KEY]).settings, ...change });
  if (wanted.ok) await browser.storage.local.set({ [KEY]: wanted.value });
  return wanted;
}

export async function eraseSettings(): Promise<void> {
  await browser.storage.local.clear();
}

/** Calls back with the settings now and after every change, in whatever place it was made. Returns what stops it. */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(onSettings);
  };
  browser.storage.onChanged.addListener(changed);
  void readSettings().then(onSettings);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The built-in sites' host names. */
export const HOST_OF: Readonly<Record<PlatformId, string>> = { x: 'x.com', facebook: 'www.facebook.com' };
