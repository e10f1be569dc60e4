import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViewModel } from './view-model';

/** Puts the focus where the model wants it, once it has been drawn: elements name themselves with `data-focus`. */
export function useFocusWish(view: ViewModel): void {
  useEffect(
    () =>
      effect(() => {
        const wish = view.focusWish.value;
        if (wish) requestAnimationFrame(() => focusAt(wish.place));
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
    // A press gives the focus to the window first and to what was pressed after that.
    // At once: a key that asks for another place in this very frame comes after it and wins.
    const settle = () => requestAnimationFrame(() => isIdle() && focusAt(place));
    settle();
    window.addEventListener('focus', settle);
    return () => window.removeEventListener('focus', settle);
  }, [place]);
}

/** The list scrolls to its active option by itself; focusing it as a whole would move it away from there. */
function focusAt(place: string): void {
  placeFor(place)?.focus({ preventScroll: place === 'list' });
}

function placeFor(place: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-focus]')];
  return all.find((element) => element.dataset.focus === place);
}
