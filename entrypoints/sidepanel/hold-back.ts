import { effect } from '@preact/signals';
import type { SidebarModel } from '@/components/sidebar/sidebar-model';
import { afterFrame } from '@/components/ui/after-frame';

/** A page with no comment, or a library with no reply, has nothing to wait for. */
const AT_LATEST_MS = 600;

interface HeldBack {
  readonly later: (start: () => void) => void;
  readonly release: () => void;
}

/** What is asked for `later` is done once released, or after a while. */
export function holdBack(): HeldBack {
  let held: (() => void)[] | undefined = [];
  const release = () => {
    const starts = held ?? [];
    held = undefined;
    for (const start of starts) start();
  };
  setTimeout(release, AT_LATEST_MS);
  return { later: (start) => (held ? void held.push(start) : start()), release };
}

/** Calls back when the first suggestions are on screen, or it is known that there are none. */
export function whenSuggested({ replies, ports }: SidebarModel, act: () => void): void {
  let isDone = false;
  const stop = effect(() => {
    if (isDone || (replies.options.value.length === 0 && replies.total.value === undefined)) return;
    isDone = true;
    afterFrame(act);
  });
  ports.signal.addEventListener('abort', stop, { once: true });
}
