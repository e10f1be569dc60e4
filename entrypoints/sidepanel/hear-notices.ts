import { type Browser, browser } from 'wxt/browser';
import type { SidebarModel } from '@/components/sidebar/sidebar-model';
import { openView } from '@/components/sidebar/use-keys';
import { askForFrame } from '@/components/ui/after-frame';
import { SIDEBAR_NOTICES, WORKER_CALLS } from '@/lib/messaging/messages';

/**
 * Opens the tab that a browser command or the page asked for. Notices for other tabs are not ours to answer. What the
 * page tells the worker of the comment that was pressed is heard here too: the sidebar need not wait until it is stored.
 */
export function hearNotices(model: SidebarModel): void {
  const { signal, tabId } = model.ports;
  const hear = (message: unknown, sender: Browser.runtime.MessageSender): Promise<object> | undefined => {
    const opened = sender.tab?.id === tabId ? commentOpened(message) : undefined;
    if (opened) {
      askForFrame();
      model.desk.hear(opened);
    }
    const view = viewAskedFor(message, tabId);
    if (view === undefined) return undefined;
    openView(model, view);
    return Promise.resolve({ ok: true, value: {} });
  };
  browser.runtime.onMessage.addListener(hear as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear as never), {
    once: true,
  });
}

function commentOpened(message: unknown) {
  const params = paramsOf(message, 'conversation.opened');
  return params && WORKER_CALLS['conversation.opened'].params.safeParse(params).data;
}

function viewAskedFor(message: unknown, tabId: number) {
  const params = paramsOf(message, 'sidebar.asked');
  const asked = params && SIDEBAR_NOTICES['sidebar.asked'].params.safeParse(params).data;
  return asked?.tabId === tabId ? asked.view : undefined;
}

function paramsOf(message: unknown, call: string): object | undefined {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('params' in message))
    return;
  const { params } = message;
  return message.call === call && typeof params === 'object' && params !== null ? params : undefined;
}
