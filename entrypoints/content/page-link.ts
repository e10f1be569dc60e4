import { browser } from 'wxt/browser';
import { type CallWorker, workerClient } from '@/lib/messaging/client';
import { answerPageCall, type PageHandlers } from '@/lib/messaging/receiver';
import { createReporting } from './reporting';

/** How soon an update is noticed where nobody presses or types anything, milliseconds. */
const LOOK_EVERY_MS = 1_000;

export interface PageLink {
  readonly call: CallWorker;
  /** Takes the worker's calls until `signal` aborts, and watches that there still is a worker to call. */
  listen(handlers: PageHandlers, signal: AbortSignal): void;
}

/**
 * This page's line to the service worker. `onOutdated` runs once when the extension was updated or removed under
 * the page: from then on nothing may be touched.
 */
export function createPageLink(onOutdated: () => void): PageLink {
  const send = workerClient((message) => browser.runtime.sendMessage(message));
  const report = createReporting(isAlive);
  let outdated = false;
  const noteOutdated = () => {
    if (outdated) return;
    outdated = true;
    onOutdated();
  };
  return {
    async call(name, params, options) {
      const answer = await report(name, () => send(name, params, options));
      if (!answer.ok && (answer.failure.type === 'outdated' || !isAlive())) noteOutdated();
      return answer;
    },
    listen(handlers, signal) {
      // Answered later, as `true` says: returning a promise is understood by no Chromium so far (2026-09).
      const onMessage = (message: unknown, _: unknown, answer: (response: unknown) => void): true => {
        void answerPageCall(message, handlers, reportError).then(answer);
        return true;
      };
      browser.runtime.onMessage.addListener(onMessage);
      const timer = setInterval(() => isAlive() || noteOutdated(), LOOK_EVERY_MS);
      signal.addEventListener('abort', () => {
        clearInterval(timer);
        browser.runtime?.onMessage?.removeListener(onMessage);
      });
    },
  };
}

/** `runtime.id` is gone in a content script whose extension was updated (Chromium, seen 2026-09). */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

export function reportError(error: unknown): void {
  console.error('Cuecard:', error);
}
