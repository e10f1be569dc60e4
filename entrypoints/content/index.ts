import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { FRAME_TAG } from '@/components/frame/frame-host';
import { rememberCarets } from '@/lib/editors/caret-memory';
import type { PageSettings } from '@/lib/messaging/page-settings';
import type { Platform } from '@/lib/platforms/platform';
import { platformFor } from '@/lib/platforms/registry';
import { pageHandlers } from './page-calls';
import type { PageContext } from './page-context';
import { pageAddress } from './page-description';
import { createPageLink, isAlive, type PageLink } from './page-link';
import { PageSession } from './page-session';
import { pageWords } from './page-words';
import { watchAddress } from './watch-address';

/** Before the worker has answered: nothing known, nothing shown. */
const UNKNOWN_SETTINGS: PageSettings = { brandAccounts: [], paused: true, frame: 'closed', frameWidth: 384 };

export default defineContentScript({
  matches: ['https://x.com/*', 'https://www.facebook.com/*'],
  runAt: 'document_start',
  // It would tell every page the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const platform = platformFor(new URL(location.href));
    if (!platform || window.top !== window) return;
    const page = startPage(platform);
    ctx.signal.addEventListener('abort', page.end);
    watchAddress(window, page.moved, ctx.signal);
  },
});

function startPage(platform: Platform): { end(): void; moved(): void } {
  const ended = new AbortController();
  let settings = UNKNOWN_SETTINGS;
  const link = createPageLink(() => end());
  const context = pageContext(
    platform,
    link,
    ended.signal,
    () => settings,
    () => session.selection.key(),
  );
  const session = new PageSession(context, () => ticketedUrl(link));
  const apply = (next: PageSettings) => {
    settings = next;
    session.applySettings();
  };
  link.listen(pageHandlers(session, apply), ended.signal);
  whenReady(async () => {
    const opened = await link.call('page.opened', {
      platform: platform.id,
      page: pageAddress(context.url()),
    });
    if (!opened.ok || ended.signal.aborted) return;
    settings = opened.value;
    session.begin();
  });

  function end(): void {
    if (ended.signal.aborted) return;
    const composer = session.drafts.current();
    ended.abort();
    if (!isAlive()) session.findings.sayOutdated(composer);
  }
  return { end, moved: () => followMove(session) };
}

function pageContext(
  platform: Platform,
  link: PageLink,
  signal: AbortSignal,
  settings: () => PageSettings,
  selected: () => string | null,
): PageContext {
  const url = () => new URL(location.href);
  return {
    root: document,
    view: window,
    platform,
    link,
    words: pageWords(),
    lang: browser.i18n.getUILanguage(),
    signal,
    carets: rememberCarets(document, signal, (element) => element.localName === FRAME_TAG),
    settings,
    selected,
    url,
    page: () => platform.page(url()),
  };
}

/** A dialog with an address of its own leaves the page behind it as it is; anything else is another page. */
function followMove(session: PageSession): void {
  const page = session.context.page();
  if (page?.kind === 'overlay') return;
  const place = JSON.stringify([page, session.context.url().pathname]);
  if (!session.arriveAt(place)) return;
  session.inserter.reset();
  session.selection.reset();
  session.tracker.restart();
}

async function ticketedUrl(link: PageLink): Promise<string | undefined> {
  const ticket = await link.call('frame.ticket', {});
  return ticket.ok ? `${browser.runtime.getURL('/sidepanel.html')}#ticket=${ticket.value.nonce}` : undefined;
}

function whenReady(begin: () => Promise<void>): void {
  if (document.readyState !== 'loading') void begin();
  else document.addEventListener('DOMContentLoaded', () => void begin(), { once: true });
}
