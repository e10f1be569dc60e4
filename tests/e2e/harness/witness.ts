import type { BrowserContext, Page, Request, Worker } from 'playwright-core';

/** What the browser did that a test may hold against the extension. */
export interface Witness {
  /** Requests to anywhere but the extension's own files, made by its worker, its pages or its frames. */
  readonly requests: readonly string[];
  /** Errors of every console and every uncaught exception, with where they came from. */
  readonly consoleErrors: readonly string[];
}

export function watch(context: BrowserContext): Witness {
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  context.on('request', (request) => {
    if (isExtensions(request) && !isLocal(request.url())) requests.push(request.url());
  });
  const watchWorker = (worker: Worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(`worker: ${message.text()}`);
    });
  const watchPage = (page: Page) => page.on('pageerror', ({ stack }) => consoleErrors.push(`page: ${stack}`));
  context.on('serviceworker', watchWorker);
  context.serviceWorkers().forEach(watchWorker);
  context.on('console', (message) => {
    const { url, lineNumber } = message.location();
    if (message.type() === 'error') consoleErrors.push(`${url}:${lineNumber} ${message.text()}`);
  });
  context.on('page', watchPage);
  context.pages().forEach(watchPage);
  return { requests, consoleErrors };
}

function isExtensions(request: Request): boolean {
  const origin = request.serviceWorker()?.url() ?? frameUrl(request);
  return origin.startsWith('chrome-extension:');
}

/** Empty for requests that belong to no frame yet, such as the first of a navigation. */
function frameUrl(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return ''; // Playwright throws where there is no frame to tell.
  }
}

function isLocal(url: string): boolean {
  return /^(chrome-extension|data|blob|about):/.test(url);
}
