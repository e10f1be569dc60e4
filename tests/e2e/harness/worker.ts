import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import { until } from './surfaces.ts';

const DEATH_MS = 200;

type Command = 'go' | 'next' | 'previous' | 'escalate';

export interface WorkerDriver {
  readonly extensionId: string;
  /** The service worker. After a kill its `evaluate` is answered only once an event has started it again. */
  worker(): Promise<Worker>;
  /** Ends the service worker as the browser does when it wants the memory back. */
  kill(): Promise<void>;
  /** A browser command for the active tab. Synthetic keys do not reach the browser's own shortcuts. */
  command(name: Command): Promise<void>;
}

export async function driveWorker(context: BrowserContext): Promise<WorkerDriver> {
  const first = await until('the service worker', async () => context.serviceWorkers()[0]);
  const extensionId = new URL(first.url()).host;
  const worker = () => until('the service worker', async () => running(context));
  return {
    extensionId,
    worker,
    kill: () => kill(context),
    async command(name) {
      await (await worker()).evaluate(dispatchCommand, name);
    },
  };
}

function running(context: BrowserContext): Worker | undefined {
  return context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:'));
}

async function kill(context: BrowserContext): Promise<void> {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  // The target stays listed while it is dead (Chromium 156), so there is nothing to wait for but time.
  await new Promise((resolve) => setTimeout(resolve, DEATH_MS));
  await session.detach();
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this Playwright gives no browser to a persistent context');
  return browser.newBrowserCDPSession();
}

/** Runs in the worker. */
async function dispatchCommand(command: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ChromeInWorker };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(command, tab);
}

interface ChromeInWorker {
  tabs: { query(filter: object): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
}
