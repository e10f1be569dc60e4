import type { ReadContext } from '../platform';
import { type Cell, cellOf, cellsAround } from './cells';
import type { PostParts } from './parts';
import { identityOf } from './post';
import { SELECTORS } from './selectors';

/** Where on a status page a post stands: an ancestor, the post of the address, a reply, or below "Discover more". */
export type Part = 'above' | 'focused' | 'below' | 'unrelated';

export interface Standing {
  /** `undefined`: nothing mounted tells. */
  readonly part: Part | undefined;
  /** The post it answers, where the page proves it. */
  readonly parentId: string | null;
}

/**
 * Where `post` stands in its list. Cells are placed by hand, their order in the page says nothing, and only a
 * gapless stretch of the list is mounted: so a neighbour's part, once known, tells the part of its neighbours.
 */
export function readStanding(
  post: Element,
  { avatar }: PostParts,
  id: string,
  { url, page, memory }: ReadContext,
): Standing {
  const isJoined = isJoinedAbove(post, avatar);
  // Most timelines are no conversation: there only a post that is joined to the one above needs its neighbours.
  const cell = page.kind === 'status' || isJoined ? cellOf(post) : undefined;
  if (!cell) return { part: undefined, parentId: null };
  const cells = cellsAround(cell);
  const index = cells.findIndex(({ element }) => element === cell);
  const focusId = page.kind === 'status' ? page.postId : undefined;
  const idOf = (other: Cell) => idIn(other, url);
  const partOf = (other: Cell) => partIn(other, idOf(other), focusId, memory.partOf);
  const part =
    focusId === undefined ? undefined : ownPart(cells, index, id, focusId, memory.partOf(id), partOf);
  const previous = cells[index - 1];
  const previousId = previous ? (idOf(previous) ?? null) : null;
  if (part === 'above' || part === 'focused') return { part, parentId: previousId };
  if (isJoined) return { part, parentId: previousId };
  return { part, parentId: part === 'below' ? (focusId ?? null) : null };
}

type Neighbour = Part | 'heading' | undefined;

function ownPart(
  cells: readonly Cell[],
  index: number,
  id: string,
  focusId: string,
  remembered: string | undefined,
  partOf: (cell: Cell) => Neighbour,
): Part | undefined {
  if (id === focusId) return 'focused';
  if (isPart(remembered)) return remembered;
  return (
    partAfter(nearest(cells.slice(0, index).reverse(), partOf)) ??
    partBefore(nearest(cells.slice(index + 1), partOf))
  );
}

function nearest(cells: readonly Cell[], partOf: (cell: Cell) => Neighbour): Neighbour {
  for (const cell of cells) {
    const part = partOf(cell);
    if (part) return part;
  }
  return undefined;
}

function partAfter(previous: Neighbour): Part | undefined {
  if (previous === 'heading') return 'unrelated';
  return previous === 'focused' ? 'below' : previous;
}

function partBefore(next: Neighbour): Part | undefined {
  if (next === 'heading') return 'below';
  return next === 'focused' ? 'above' : next;
}

function partIn(
  { element }: Cell,
  id: string | undefined,
  focusId: string | undefined,
  remembered: (id: string) => string | undefined,
): Neighbour {
  if (id === undefined) return isHeading(element) ? 'heading' : undefined;
  if (id === focusId) return 'focused';
  const part = remembered(id);
  return isPart(part) ? part : undefined;
}

function idIn({ element }: Cell, base: URL): string | undefined {
  const post = element.querySelector(SELECTORS.post);
  return post ? identityOf(post, base)?.id : undefined;
}

/** "Discover more" and its kin: a cell with a heading and no post. */
function isHeading(cell: Element): boolean {
  return cell.querySelector(SELECTORS.post) === null && cell.querySelector('h2, [role="heading"]') !== null;
}

function isPart(part: string | undefined): part is Part {
  return part === 'above' || part === 'focused' || part === 'below' || part === 'unrelated';
}

/**
 * A thin line from the portrait up to the post before: in the row above the portrait's row, the column above the
 * portrait holds one empty element, and otherwise nothing (same from 2023 to September 2026).
 */
function isJoinedAbove(post: Element, portrait: Element | undefined): boolean {
  const rowAbove = previousRow(portrait, post);
  const line = rowAbove?.firstElementChild?.firstElementChild;
  return (
    line instanceof HTMLElement && line.firstChild === null && line.parentElement?.childElementCount === 1
  );
}

function previousRow(portrait: Element | undefined, post: Element): Element | undefined {
  for (let element = portrait ?? null; element && element !== post; element = element.parentElement) {
    if (element.previousElementSibling) return element.previousElementSibling;
  }
  return undefined;
}
