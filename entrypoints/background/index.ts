import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/lib/database/database';
import { dropDesk } from '@/lib/database/desks';
import { answerWorkerCall } from '@/lib/messaging/receiver';
import { platformFor } from '@/lib/platforms/registry';
import { readSettings } from '@/lib/settings/stored-settings';
import { dropClosedTabs, sidebarHandlers } from './frame-handlers';
import { cleanUp, prepare } from './housekeeping';
import { pageHandlers } from './page-handlers';
import { PROMISE_ALARM, watchPromises } from './promise-alarm';
import { senderOf } from './sender';
import { openPanel } from './surfaces';
import { tellTab } from './tabs';
import type { WorkerContext } from './worker-context';

const CLEAN_UP_ALARM = 'clean-up';

/** Listeners are registered in the first turn, so that the event that woke the worker finds them. */
export default defineBackground({
  type: 'module',
  main() {
    const afterwards = (work: Promise<unknown>) => void work.catch(report);
    const context: WorkerContext = { db: openDatabase(), clock: Date.now, readSettings, afterwards };
    const handlers = { ...pageHandlers(context), ...sidebarHandlers(context) };
    browser.runtime.onMessage.addListener((message: unknown, sender) =>
      answerWorkerCall(message, senderOf(sender), handlers, report),
    );
    browser.runtime.onInstalled.addListener(() => void prepare(context).catch(report));
    browser.runtime.onStartup.addListener(() => void dropClosedTabs(context).catch(report));
    browser.tabs.onRemoved.addListener((tabId) => void dropDesk(context.db, tabId).catch(report));
    browser.action.onClicked.addListener(({ id, url }) => id !== undefined && pressIcon(id, url));
    browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab?.id).catch(report));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === CLEAN_UP_ALARM) void cleanUp(context).catch(report);
      if (name === PROMISE_ALARM) void watchPromises(context).catch(report);
    });
    void browser.alarms.create(CLEAN_UP_ALARM, { periodInMinutes: 60 });
    void watchPromises(context).catch(report);
  },
});

/** Known sites get the frame in the page, others the browser's own panel: never both in one tab. */
function pressIcon(tabId: number, url: string | undefined): void {
  const isKnown = url !== undefined && platformFor(new URL(url)) !== undefined;
  if (!isKnown) {
    void openPanel(tabId);
    return;
  }
  void toggle(tabId).catch(report);
}

async function toggle(tabId: number): Promise<void> {
  const answer = await tellTab(tabId, 'frame.toggle', {});
  if (!answer.ok) await openPanel(tabId);
}

async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  if (command === 'go' || command === 'next' || command === 'previous' || command === 'escalate') {
    await tellTab(tabId, 'command.pressed', { command });
  }
}

function report(error: unknown): void {
  console.error('Cuecard:', error);
}
