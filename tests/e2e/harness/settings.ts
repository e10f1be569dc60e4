import type { Worker } from 'playwright-core';
import type { Settings } from '../../../lib/settings/settings.ts';

/** A team that has gone through the first run: the replica sites' brand, and a responder with a name. */
export const TEAM: Partial<Settings> = {
  brandAccounts: [
    { platform: 'x', handle: 'brevoli', name: 'Brevoli' },
    { platform: 'facebook', handle: 'brevoli', name: 'Brevoli' },
  ],
  responderName: 'Noor',
  brandName: 'Brevoli',
  onboarded: true,
};

/** Stores settings as the library page does; what is left out has its default. Pages opened from then on have them. */
export async function storeSettings(worker: Worker, settings: Partial<Settings>): Promise<void> {
  await worker.evaluate(
    async (stored) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeInWorker };
      await chrome.storage.local.set({ settings: stored });
    },
    { schema: 1, ...settings },
  );
}

/** Whether pages that are opened from now on begin with the sidebar, or with it put away. */
export async function standOpen(worker: Worker, frameOpen: boolean): Promise<void> {
  await worker.evaluate(`chrome.storage.local.set({ frameOpen: ${frameOpen} })`);
}

interface ChromeInWorker {
  storage: { local: { set(items: object): Promise<void> } };
}
