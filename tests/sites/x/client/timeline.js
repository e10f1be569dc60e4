import { element } from './element.js';
import { createFocusedView, createHeadingView } from './focused-view.js';
import { createPostView } from './post-view.js';

const OVERSCAN = 700;
const ESTIMATE = 150;
/** Pixels at the top of the window that the sticky bar covers, and a little more. */
const COVERED = 62;
const VIEWS = {
  post: () => createPostView(),
  ad: () => createPostView({ ad: true }),
  focused: createFocusedView,
  heading: createHeadingView,
};

/** A virtualised list on the window's scroll: only cells near the viewport are mounted, absolutely placed, and the
 *  same nodes are filled again with other posts. `setItems` keeps what is on screen where it is.
 *  @param {HTMLElement} list the positioned container of the cells */
export function createTimeline(list) {
  /** @type {import('./timeline-items.js').Item[]} */
  let items = [];
  let tops = new Float64Array(1);
  const heights = new Map();
  /** Mounted cells by item key. */
  const mounted = new Map();
  const spare = [];
  const cellByNode = new WeakMap();
  const sizes = new ResizeObserver(noteSizes);
  let planned = 0;

  addEventListener('scroll', plan, { passive: true });
  addEventListener('resize', plan, { passive: true });
  return { setItems, itemOf, refresh, end };

  function setItems(next, { keep } = {}) {
    const before = keep ? offsetOf(keep) : undefined;
    items = next;
    place();
    fill();
    if (before !== undefined) scrollBy(0, offsetOf(keep) - before);
    fill();
  }

  /** The item a node inside a cell belongs to. */
  function itemOf(node) {
    const cell = node.closest('[data-testid="cellInnerDiv"]');
    return cell ? cellByNode.get(cell)?.item : undefined;
  }

  /** Writes an item's content again, after the post changed. */
  function refresh(key) {
    const cell = mounted.get(key);
    cell?.view.show(cell.item);
  }

  function end() {
    removeEventListener('scroll', plan);
    removeEventListener('resize', plan);
    cancelAnimationFrame(planned);
    sizes.disconnect();
    for (const cell of [...mounted.values(), ...spare]) cell.view.end?.();
  }

  function plan() {
    if (planned) return;
    planned = requestAnimationFrame(() => {
      planned = 0;
      fill();
    });
  }

  function place() {
    tops = new Float64Array(items.length + 1);
    for (const [index, item] of items.entries())
      tops[index + 1] = tops[index] + (heights.get(item.key) ?? ESTIMATE);
    list.style.minHeight = `${Math.round(tops[items.length] + innerHeight * 0.6)}px`;
  }

  function fill() {
    const from = scrollY - listTop() - OVERSCAN;
    const first = indexAt(from);
    const last = indexAt(from + innerHeight + 2 * OVERSCAN);
    const wanted = new Map();
    for (let index = first; index <= last && index < items.length; index += 1)
      wanted.set(items[index].key, index);
    for (const [key, cell] of mounted) {
      if (wanted.has(key)) continue;
      mounted.delete(key);
      spare.push(cell);
    }
    for (const [key, index] of wanted) showAt(key, index);
    for (const cell of spare) if (cell.node.isConnected) dropFromPage(cell);
  }

  function showAt(key, index) {
    const item = items[index];
    const cell = mounted.get(key) ?? takeCell(item.shape);
    const known = mounted.has(key);
    mounted.set(key, cell);
    if (!known || cell.item !== item) {
      cell.item = item;
      cell.view.show(item);
    }
    const transform = `translateY(${Math.round(tops[index])}px)`;
    if (cell.node.style.transform !== transform) cell.node.style.transform = transform;
    if (!cell.node.isConnected) {
      list.append(cell.node);
      sizes.observe(cell.node);
    }
  }

  function takeCell(shape) {
    const same = spare.findIndex((cell) => cell.shape === shape);
    if (same >= 0) return spare.splice(same, 1)[0];
    const other = spare.pop();
    const node =
      other?.node ??
      element('div', {
        css: 'position: absolute; width: 100%; transform: translateY(0px);',
        style: 'cell',
        'data-testid': 'cellInnerDiv',
      });
    other?.view.end?.();
    const view = VIEWS[shape]();
    node.replaceChildren(view.node);
    const cell = { node, view, shape, item: undefined };
    cellByNode.set(node, cell);
    return cell;
  }

  function dropFromPage(cell) {
    sizes.unobserve(cell.node);
    cell.node.remove();
  }

  function noteSizes(entries) {
    const anchor = items[indexAt(scrollY - listTop() + COVERED)]?.key;
    const before = anchor === undefined ? 0 : offsetOf(anchor);
    let changed = false;
    for (const { target, borderBoxSize } of entries) {
      const cell = cellByNode.get(target);
      const height = borderBoxSize[0].blockSize;
      if (
        !cell?.item ||
        !target.isConnected ||
        heights.get(cell.item.key) === height ||
        mounted.get(cell.item.key) !== cell
      )
        continue;
      heights.set(cell.item.key, height);
      changed = true;
    }
    if (!changed) return;
    place();
    const shift = anchor === undefined ? 0 : Math.round(offsetOf(anchor) - before);
    if (shift !== 0 && scrollY > 0) scrollBy(0, shift);
    fill();
  }

  function offsetOf(key) {
    const index = items.findIndex((item) => item.key === key);
    return tops[Math.max(0, index)];
  }

  function indexAt(offset) {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle + 1] > offset) high = middle;
      else low = middle + 1;
    }
    return Math.min(low, Math.max(0, items.length - 1));
  }

  function listTop() {
    return list.getBoundingClientRect().top + scrollY;
  }
}
