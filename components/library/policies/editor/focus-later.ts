/** Puts the focus where it is found once what was changed has been drawn. */
export function focusLater(find: () => Element | null | undefined): void {
  requestAnimationFrame(() => {
    const found = find();
    if (found instanceof HTMLElement) found.focus();
  });
}

/** The same button of the item that stands in this place now, or of the last one; else what adds an item. */
export function focusNeighbour(
  list: Element | null,
  item: string,
  button: string,
  nth: number,
  add: string,
): void {
  const root = list?.closest('section');
  focusLater(() => {
    const buttons = root?.querySelectorAll(`${item} ${button}`) ?? [];
    return buttons[Math.min(nth, buttons.length - 1)] ?? root?.querySelector(add);
  });
}
