import { browser } from 'wxt/browser';

const FRAME_KEY = 'frameOpen';

/** Whether the person last left the in-page frame open. Open until it is put away for the first time. */
export async function frameWasOpen(): Promise<boolean> {
  return (await browser.storage.local.get(FRAME_KEY))[FRAME_KEY] !== false;
}

export async function rememberFrame(open: boolean): Promise<void> {
  await browser.storage.local.set({ [FRAME_KEY]: open });
}

/** The library in a tab of its own: the one that is open already, else a new one. `section` as after its address's "#". */
export async function openLibrary(section: string): Promise<void> {
  const url = `${browser.runtime.getURL('/options.html')}#${encodeURI(section)}`;
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL('/options.html') });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true, url });
}

/** The browser's own page for keys. Firefox opens it only by this call (137 and later), else its list of extensions. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/**
 * Opens the browser's own side panel. Must be called before anything is awaited: browsers only allow it in the same
 * turn as the person's press.
 */
export function openPanel(tabId: number): Promise<boolean> {
  const opening = startOpening(tabId);
  return opening.then(
    () => true,
    () => false,
  );
}

function startOpening(tabId: number): Promise<unknown> {
  if (browser.sidePanel) return Promise.resolve(browser.sidePanel.open({ tabId }));
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error('this browser has no side panel'));
}
