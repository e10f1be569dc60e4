import { SELECTORS } from './selectors';

/** A mounted cell of a list whose cells are placed by hand, so that their order in the page says nothing. */
export interface Cell {
  readonly element: Element;
  /** Pixels from the top of the list; 0 where the page does not place its cells. */
  readonly top: number;
}

export function cellOf(node: Element): Element | undefined {
  return node.closest(SELECTORS.cell) ?? undefined;
}

/** The mounted cells of the list that `cell` is in, from the top. */
export function cellsAround(cell: Element): Cell[] {
  const siblings = cell.parentElement ? [...cell.parentElement.children] : [cell];
  const cells = siblings.filter((element) => element.matches(SELECTORS.cell));
  return cells.map((element) => ({ element, top: topOf(element) })).sort((a, b) => a.top - b.top);
}

/** From the element's own `transform: translateY(…px)`: no layout is asked for. */
export function topOf(cell: Element): number {
  const style = cell.getAttribute('style') ?? '';
  const plain = style.indexOf('translateY(');
  // As the site writes it; asked for every mounted cell at each change.
  if (plain !== -1) return Number.parseFloat(style.slice(plain + 'translateY('.length)) || 0;
  const found = style.match(/translate(?:3d\([^,]*,|\([^,]*,)\s*(-?[\d.]+)px/);
  return found?.[1] === undefined ? 0 : Number.parseFloat(found[1]);
}
