import { effect, untracked } from '@preact/signals';
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

/** What is drawn sooner is gone before anybody has read it, and holds up what comes. */
const DRAW_AT_LATEST_MS = 150;

/** Calls back once, when there is more to draw than that something is being read. */
export function whenWorthDrawing(model: SidebarModel, draw: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone && !model.ports.signal.aborted) draw();
    isDone = true;
  };
  setTimeout(once, DRAW_AT_LATEST_MS);
  whenKnown(model, once);
}

/** Calls back when the first suggestions are on screen, or it is known that there are none. */
export function whenSuggested(model: SidebarModel, act: () => void): void {
  whenKnown(model, () => afterFrame(act));
}

function whenKnown({ replies, ports }: SidebarModel, act: () => void): void {
  let isDone = false;
  const stop = effect(() => {
    if (isDone || (replies.options.value.length === 0 && replies.total.value === undefined)) return;
    isDone = true;
    untracked(act);
  });
  ports.signal.addEventListener('abort', stop, { once: true });
}
