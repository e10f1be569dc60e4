import { CHIP_TAG } from '@/components/chips/chip-host';
import type { PageSession } from './page-session';

/** Whoever only passes by stays for less. Milliseconds. */
const REST_MS = 50;

/**
 * Has the sidebar loaded unseen once the pointer or the focus rests on a chip, and at the latest while it is pressed, a
 * tenth of a second before it is let go: most that is to be done until it can answer is done by then. Not where the
 * browser's own panel is in use.
 */
export function prepareFrame({ context, frame }: Pick<PageSession, 'context' | 'frame'>): void {
  const { root, signal, settings } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const prepare = () => {
    if (!signal.aborted && settings().frame !== 'panel') frame.prepare();
  };
  const hear = ({ isTrusted, target, type }: Event) => {
    clearTimeout(timer);
    const isChip = target instanceof Element && target.localName === CHIP_TAG;
    if (!isTrusted || !isChip) return;
    if (type === 'pointerdown') prepare();
    else timer = setTimeout(prepare, REST_MS);
  };
  for (const type of ['pointerover', 'focusin', 'pointerdown']) {
    root.addEventListener(type, hear, { capture: true, passive: true, signal });
  }
}
