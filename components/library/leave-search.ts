/** For a search field above a list: Down goes to the element that `list` (a selector) finds, Esc clears. */
export function leaveSearch(event: KeyboardEvent, list: string, clear: () => void): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') clear();
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>(list)?.focus();
}
