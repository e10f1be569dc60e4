import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const SHOWN_MS = 8_000;
/** How soon it goes once nobody is at it any more. */
const LOOK_EVERY_MS = 1_000;

/**
 * Takes away by itself what is only to be read in passing, but never from under the pointer or the focus: whoever is
 * on the way to its Undo gets there. The element it is about carries the ref.
 */
export function usePassing<T extends HTMLElement>(
  shown: unknown,
  dismiss: () => void,
  shownMs = SHOWN_MS,
): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (!shown) return;
    const pass = () => {
      if (ref.current?.matches(':hover, :focus-within')) timer = setTimeout(pass, LOOK_EVERY_MS);
      else dismiss();
    };
    let timer = setTimeout(pass, shownMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return ref;
}
