import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { LibraryPorts, Shortcut } from '@/components/library/library-ports';
import { eraseCopies } from '@/components/library/window-copies';
import type { CuecardDatabase } from '@/lib/database/database';
import { seedRoutes } from '@/lib/database/routes';
import { seedStarter } from '@/lib/database/snippets';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { workerClient } from '@/lib/messaging/client';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings, eraseSettings, readSettings, watchSettings } from '@/lib/settings/stored-settings';
import { followOnline } from '../sidepanel/follow-online';
import { speech } from '../sidepanel/speech';
import { createFilePorts } from './file-ports';
import { leavingPorts } from './leaving-ports';
import { runCare } from './run-care';
import { runScore } from './score-run';

interface PortsOptions {
  readonly db: CuecardDatabase;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/** Everything the library needs of the browser, until `signal` ends. */
export async function createPorts({ db, signal, onError }: PortsOptions): Promise<LibraryPorts> {
  const settings = createSignal(await readSettings());
  const stop = watchSettings((now) => {
    settings.value = now;
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    db,
    speech,
    callWorker: workerClient((message) => browser.runtime.sendMessage(message)),
    clock: Date.now,
    settings,
    async changeSettings(change: Partial<Settings>) {
      const changed = await changeSettings(change);
      if (changed.ok) settings.value = changed.value;
      return changed;
    },
    async eraseSettings() {
      await eraseSettings();
      settings.value = await readSettings();
    },
    eraseDraftCopies: () => eraseCopies(() => localStorage),
    async seed() {
      await seedStarter(db, STARTER_SNIPPETS, Date.now());
      await seedRoutes(db, STARTER_ROUTES, Date.now());
    },
    online: followOnline(signal),
    copy,
    download,
    files: createFilePorts(),
    shortcuts,
    shortcutsPage: isFirefox() ? 'about:addons' : 'chrome://extensions/shortcuts',
    version: browser.runtime.getManifest().version,
    browser: browserName(),
    careReport: (onProgress) => runCare(onProgress, signal),
    scoreLibrary: (onProgress, stop) => runScore(onProgress, stop, signal),
    ...(await leavingPorts(signal)),
    askForHosts: (hosts) => browser.permissions.request({ origins: [...hosts] }),
    persisted: async () => (await navigator.storage?.persisted?.()) ?? null,
    hash: followHash(signal),
    go: (hash) => location.assign(hash),
    replace: (hash) => location.replace(hash),
    signal,
    onError,
  };
}

async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

function isFirefox(): boolean {
  return browser.runtime.getURL('/').startsWith('moz-extension:');
}

/** Name and main version, as the browser itself tells: "Firefox/140", "Chrome/133". */
function browserName(): string {
  return /(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'unknown';
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // The browser's own refusal, as without focus; anything else is a mistake of ours.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function download(fileName: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Firefox reads the blob after the click has returned (seen 2026-09).
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function followHash(signal: AbortSignal): ReadonlySignal<string> {
  const hash = createSignal(location.hash);
  const read = () => {
    hash.value = location.hash;
  };
  addEventListener('hashchange', read, { signal });
  return hash;
}
