import { signal as createSignal, type Signal } from '@preact/signals';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { PlatformId } from '@/lib/conversations/account';
import type { CuecardDatabase } from '@/lib/database/database';
import type { LearnedRow } from '@/lib/database/learning-records';
import { type CallWorker, pageClient } from '@/lib/messaging/client';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings, HOST_OF, watchSettings } from '@/lib/settings/stored-settings';
import { MINUTE_MS } from '@/lib/shared/clock';
import { copyText } from './copy-text';
import { detectLanguage } from './detect-language';
import { followOnline } from './follow-online';
import { learnerPort } from './learner-port';
import { sessionMemory } from './session-memory';
import { speech } from './speech';
import { isFramed } from './which-tab';

interface PortsOptions {
  readonly db: CuecardDatabase;
  readonly tabId: number;
  readonly callWorker: CallWorker;
  readonly settings: Settings;
  readonly firstLook: () => Promise<LearnedRow | undefined>;
  readonly later: (start: () => void) => void;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/** Everything the sidebar needs of the browser, for one tab, until `signal` ends. */
export function createPorts(options: PortsOptions): SidebarPorts {
  const { db, tabId, callWorker, firstLook, later, signal, onError } = options;
  const settings = createSignal(options.settings);
  signal.addEventListener('abort', followSettings(settings), { once: true });
  const change = async (wanted: Partial<Settings>) => {
    const changed = await changeSettings(wanted);
    if (!changed.ok) return onError(new Error(`settings: ${changed.failure.type}`));
    settings.value = changed.value;
    await callWorker('settings.changed', {});
  };
  return {
    db,
    tabId,
    callWorker,
    tellPage: pageClient(callWorker, tabId),
    speech,
    clock: Date.now,
    now: everyMinute(signal),
    settings,
    changeSettings: change,
    pause: (platform, paused) => {
      change({ pausedHosts: pausedHosts(settings.peek(), platform, paused) }).catch(onError);
    },
    online: followOnline(signal),
    copy: copyText,
    download,
    memory: sessionMemory(tabId),
    learner: learnerPort(signal),
    languageOf: detectLanguage,
    firstLook,
    later,
    signal,
    framed: isFramed(),
    onError,
  };
}

function followSettings(settings: Signal<Settings>): () => void {
  return watchSettings((now) => {
    settings.value = now;
  });
}

function pausedHosts({ pausedHosts }: Settings, platform: PlatformId, paused: boolean): string[] {
  const others = pausedHosts.filter((host) => host !== HOST_OF[platform]);
  return paused ? [...others, HOST_OF[platform]] : others;
}

function everyMinute(end: AbortSignal) {
  const now = createSignal(Date.now());
  const tick = () => {
    now.value = Date.now();
  };
  const timer = setInterval(tick, MINUTE_MS);
  end.addEventListener('abort', () => clearInterval(timer), { once: true });
  document.addEventListener('visibilitychange', tick, { signal: end });
  return now;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MINUTE_MS);
}
