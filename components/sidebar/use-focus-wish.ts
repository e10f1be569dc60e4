import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViewModel } from './view-model';

/** Puts the focus where the model wants it, once it has been drawn: elements name themselves with `data-focus`. */
export function useFocusWish(view: ViewModel): void {
  useEffect(
    () =>
      effect(() => {
        const wish = view.focusWish.value;
        if (wish) return focusOnceDrawn(wish.place);
      }),
    [view],
  );
}

/**
 * Gives the keyboard something to act on when the frame gets the focus and nothing in it has it. `place` is undefined
 * until that is known.
 */
export function useFirstFocus(place: string | undefined): void {
  useEffect(() => {
    if (place === undefined) return;
    const isIdle = () => document.hasFocus() && document.activeElement === document.body;
    let stop = focusOnceDrawn(place, isIdle);
    // A press gives the focus to the window first and to what was pressed after that.
    // At once: a key that asks for another place in this very frame comes after it and wins.
    const settle = () => {
      stop();
      stop = focusOnceDrawn(place, isIdle);
    };
    window.addEventListener('focus', settle);
    return () => {
      stop();
      window.removeEventListener('focus', settle);
    };
  }, [place]);
}

/** What the person does next: a wish that is still open then is none any more. */
const NEXT_ACTS = ['focusin', 'keydown', 'pointerdown'] as const;

/**
 * In the next frame, or when the place comes: it may wait for what is still being read. The list scrolls to its active
 * option by itself; focusing it as a whole would move it away from there. Returns what gives the wish up.
 */
function focusOnceDrawn(place: string, isWanted = () => true): () => void {
  const over = new AbortController();
  const drawing = new MutationObserver(attempt);
  function attempt(): void {
    const element = placeFor(place);
    if (!element) return;
    over.abort();
    if (isWanted()) element.focus({ preventScroll: place === 'list' });
  }
  requestAnimationFrame(() => {
    if (over.signal.aborted) return;
    attempt();
    if (over.signal.aborted) return;
    drawing.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-focus'] });
    for (const act of NEXT_ACTS) {
      document.addEventListener(act, () => over.abort(), { capture: true, signal: over.signal });
    }
  });
  over.signal.addEventListener('abort', () => drawing.disconnect());
  return () => over.abort();
}

function placeFor(place: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-focus]')];
  return all.find((element) => element.dataset.focus === place);
}
