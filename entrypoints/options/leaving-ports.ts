import { signal as createSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { LibraryPorts } from '@/components/library/library-ports';
import type { DeliveryTrouble } from '@/components/library/notifications/notice-ports';
import { DELIVERY_TROUBLE } from '@/lib/messaging/session-keys';

/** What the browser tells and allows about what leaves, and about notifications, until `signal` ends. */
export async function leavingPorts(
  signal: AbortSignal,
): Promise<Pick<LibraryPorts, 'notices' | 'deliveryTrouble'>> {
  const isOn = () => browser.permissions.contains(NOTIFICATIONS);
  return {
    deliveryTrouble: await followTrouble(signal),
    notices: {
      isOn,
      turnOn: () => browser.permissions.request(NOTIFICATIONS),
      async turnOff() {
        await browser.permissions.remove(NOTIFICATIONS);
        return isOn();
      },
    },
  };
}

const NOTIFICATIONS: { permissions: ['notifications'] } = { permissions: ['notifications'] };

async function followTrouble(signal: AbortSignal) {
  const { session } = browser.storage;
  const read = (value: unknown) => (value ?? null) as DeliveryTrouble | null;
  const trouble = createSignal(read((await session.get(DELIVERY_TROUBLE))[DELIVERY_TROUBLE]));
  const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[DELIVERY_TROUBLE] : undefined;
    if (change) trouble.value = read(change.newValue);
  };
  browser.storage.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(follow), { once: true });
  return trouble;
}
