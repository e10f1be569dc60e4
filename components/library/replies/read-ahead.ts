import type { ReadonlySignal } from '@preact/signals';

/** After opening and after each change the page is drawn first, milliseconds. */
const AFTER_MS = 400;
/** So long at a time, with a pause for everything else. Milliseconds. */
const SLICE_MS = 6;
const PAUSE_MS = 12;

/** Has `read` called bit by bit, until it says that it is through, whenever `of` has changed. */
export function readAhead(
  of: ReadonlySignal<unknown>,
  read: (budgetMs: number) => boolean,
  until: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    if (!read(SLICE_MS)) timer = setTimeout(goOn, PAUSE_MS);
  };
  const stop = of.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(goOn, AFTER_MS);
  });
  until.addEventListener('abort', () => {
    clearTimeout(timer);
    stop();
  });
}
