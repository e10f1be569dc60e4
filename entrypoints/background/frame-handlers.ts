import { browser } from 'wxt/browser';
import type { Sender, WorkerHandlers } from '@/lib/messaging/receiver';
import type { Deliverer } from './deliver';
import { tellMarks } from './marks';
import { takePicture } from './picture';
import { preferSurface, tellSettings } from './prefer-surface';
import { watchPromises } from './promise-alarm';
import { relayInsert } from './relay-insert';
import { refuseWithheld } from './reply-guard';
import { readAnew } from './see-comments';
import { openPanel, openShortcuts } from './surfaces';
import { relayToTab } from './tabs';
import { redeemTicket } from './tickets';
import type { WorkerContext } from './worker-context';

type SidebarCalls =
  | 'frame.hello'
  | 'panel.open'
  | 'status.changed'
  | 'settings.changed'
  | 'outbox.changed'
  | 'destination.test'
  | 'shortcuts.open'
  | 'picture.take'
  | 'page.tell';

/** What the sidebar and the library may ask. `outboxChanged`: see that what waits goes out. */
export function sidebarHandlers(
  context: WorkerContext,
  { test }: Pick<Deliverer, 'test'>,
  outboxChanged: () => Promise<void>,
): Pick<WorkerHandlers, SidebarCalls> {
  return {
    async 'frame.hello'({ nonce }, { tabId }) {
      return { tabId: (await redeemTicket(nonce, tabId, context.clock())) ?? null };
    },
    async 'panel.open'({ tabId }, sender) {
      const opened = await openPanel(ownTab(tabId, sender));
      if (opened) await preferSurface(context, 'panel');
      return { opened };
    },
    async 'status.changed'({ keys }) {
      await readAnew(context, keys);
      await tellMarks(context, keys);
      await watchPromises(context);
      return {};
    },
    async 'settings.changed'() {
      await tellSettings(context);
      return {};
    },
    async 'outbox.changed'() {
      context.afterwards(outboxChanged());
      return {};
    },
    async 'destination.test'({ id }) {
      const { type, ...more } = await test(id);
      return { type, why: 'why' in more ? more.why : null, detail: 'detail' in more ? more.detail : null };
    },
    async 'shortcuts.open'() {
      await openShortcuts();
      return {};
    },
    async 'picture.take'(wanted, sender) {
      const tabId = ownTab(wanted.tabId, sender);
      // In the browser's own panel nothing lies over the page.
      const { frameWidth } = await context.readSettings();
      const coveredPx = sender.tabId === undefined ? 0 : Math.max(frameWidth, OVERLAY_PX);
      return { type: await takePicture(context, { ...wanted, tabId }, coveredPx) };
    },
    async 'page.tell'({ tabId, name, params }, sender) {
      const own = ownTab(tabId, sender);
      const refused = await refuseWithheld(context, name, params);
      return refused ?? relayInsert(context, name, params, () => relayToTab(own, name, params));
    },
  };
}

/** How wide the sidebar lies over a narrow page (frame.css). */
const OVERLAY_PX = 384;

/** A framed sidebar speaks for its own tab alone; the native panel has none and may follow the active one. */
function ownTab(tabId: number, { tabId: own }: Sender): number {
  if (own !== undefined && own !== tabId) throw new Error('a sidebar may only speak to its own tab');
  return tabId;
}

export async function dropClosedTabs({ db }: WorkerContext): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await db.desks.where('tabId').noneOf(open).delete();
}
