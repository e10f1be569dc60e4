import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViewModel } from './view-model';

/** Puts the focus where the model wants it, once it has been drawn: elements name themselves with `data-focus`. */
export function useFocusWish(view: ViewModel): void {
  useEffect(
    () =>
      effect(() => {
        const wish = view.focusWish.value;
        if (wish) requestAnimationFrame(() => placeFor(wish.place)?.focus());
      }),
    [view],
  );
}

/** Gives the keyboard something to act on when the frame gets the focus and nothing in it has it. */
export function useFirstFocus(view: ViewModel, hasOptions: boolean): void {
  useEffect(() => {
    const isIdle = () => document.hasFocus() && document.activeElement === document.body;
    // A press gives the focus to the window first and to what was pressed after that.
    const settle = () =>
      requestAnimationFrame(() => isIdle() && view.focusOn(hasOptions ? 'list' : 'search'));
    settle();
    window.addEventListener('focus', settle);
    return () => window.removeEventListener('focus', settle);
  }, [view, hasOptions]);
}

function placeFor(place: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-focus]')];
  return all.find((element) => element.dataset.focus === place);
}
