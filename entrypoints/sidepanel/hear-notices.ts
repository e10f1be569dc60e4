import { browser } from 'wxt/browser';
import type { SidebarModel } from '@/components/sidebar/sidebar-model';
import { openView } from '@/components/sidebar/use-keys';
import { SIDEBAR_NOTICES } from '@/lib/messaging/messages';

/** Opens the tab that a browser command or the page asked for. Notices for other tabs are not ours to answer. */
export function hearNotices(model: SidebarModel): void {
  const { signal, tabId } = model.ports;
  const hear = (message: unknown): Promise<object> | undefined => {
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

function viewAskedFor(message: unknown, tabId: number) {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('params' in message))
    return;
  if (message.call !== 'sidebar.asked') return;
  const asked = SIDEBAR_NOTICES['sidebar.asked'].params.safeParse(message.params);
  return asked.success && asked.data.tabId === tabId ? asked.data.view : undefined;
}
