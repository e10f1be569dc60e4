import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Fetch } from '@/lib/connectors/send';
import { openDatabase } from '@/lib/database/database';
import { deskOf, dropDesk } from '@/lib/database/desks';
import { answerWorkerCall } from '@/lib/messaging/receiver';
import { platformFor } from '@/lib/platforms/registry';
import { readSettings } from '@/lib/settings/stored-settings';
import { ASK_ALARM, createAsker } from './ask-after';
import { watchCues } from './cue-watch';
import { createDeliverer, DELIVERY_ALARM } from './deliver';
import { DEPUTY_ALARM, watchDeputies } from './deputies';
import { dropClosedTabs, sidebarHandlers } from './frame-handlers';
import { cleanUp, prepare } from './housekeeping';
import { tellMarks } from './marks';
import { notifyOverdue, openFromNotifications } from './notify-overdue';
import { pageHandlers } from './page-handlers';
import { watchPolicy } from './policy-watch';
import { PROMISE_ALARM, watchPromises } from './promise-alarm';
import { senderOf } from './sender';
import { stepQueue } from './step-queue';
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
    const { deliverer, outboxChanged } = delivering(context);
    const tellOverdue = () => notifyOverdue(context);
    const handlers = { ...pageHandlers(context), ...sidebarHandlers(context, deliverer, outboxChanged) };
    browser.runtime.onMessage.addListener((message: unknown, sender) =>
      answerWorkerCall(message, senderOf(sender), handlers, report),
    );
    browser.runtime.onInstalled.addListener(() => void prepare(context).catch(report));
    browser.runtime.onStartup.addListener(() => void dropClosedTabs(context).catch(report));
    browser.tabs.onRemoved.addListener((tabId) => void dropDesk(context.db, tabId).catch(report));
    browser.action.onClicked.addListener(({ id, url }) => id !== undefined && pressIcon(id, url));
    browser.commands.onCommand.addListener(
      (command, tab) => void runCommand(context, command, tab?.id).catch(report),
    );
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === CLEAN_UP_ALARM) void cleanUp(context).catch(report);
      if (name === PROMISE_ALARM) void watchPromises(context).then(tellOverdue).catch(report);
      // The hourly one as well: it rings also when the clock was set back.
      if ([DELIVERY_ALARM, ASK_ALARM, DEPUTY_ALARM, CLEAN_UP_ALARM].includes(name))
        void outboxChanged().catch(report);
    });
    browser.permissions.onAdded.addListener(() => {
      openFromNotifications(context);
      void deliverer.permitted().then(tellOverdue).catch(report);
    });
    openFromNotifications(context);
    self.addEventListener('online', () => void outboxChanged().catch(report));
    void browser.alarms.create(CLEAN_UP_ALARM, { periodInMinutes: 60 });
    watchPolicy(context);
    watchCues(context);
    void watchPromises(context).catch(report);
    void outboxChanged().catch(report);
  },
});

/** The one place that has the network in its hands. */
function delivering(context: WorkerContext) {
  const ask: Fetch = (url, init) => fetch(url, init);
  const later = (work: () => void, ms: number) => void setTimeout(work, ms);
  const options = { fetch: ask, isOnline: () => navigator.onLine, later };
  const deliverer = createDeliverer(context, options);
  const askTargets = createAsker(context, options);
  const outboxChanged = async () => {
    // First: what somebody has taken over by now does not go to the deputy.
    await askTargets();
    const moved = await watchDeputies(context);
    if (moved.length > 0) await tellMarks(context, moved);
    await notifyOverdue(context);
    await deliverer.deliver();
    await askTargets();
  };
  return { deliverer, outboxChanged };
}

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

async function runCommand(context: WorkerContext, command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  if (command === 'next') await stepQueue(context, tabId, 1);
  if (command === 'previous') await stepQueue(context, tabId, -1);
  if (command !== 'go' && command !== 'escalate') return;
  if (!(await deskOf(context.db, tabId))?.selected) await stepQueue(context, tabId, 1);
  await tellTab(tabId, 'command.pressed', { command });
}

function report(error: unknown): void {
  console.error('Cuecard:', error);
}
