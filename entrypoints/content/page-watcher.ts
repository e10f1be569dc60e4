import type { Platform } from '@/lib/platforms/platform';

/** How long changes are gathered before they are read, milliseconds. Scrolling makes dozens of batches a second. */
const GATHER_MS = 120;
/** When no further change comes, they are read after this long, milliseconds. */
const LATEST_MS = 150;
/** While the page flies past nobody waits for a chip: it is looked at this often, milliseconds. */
const FLIGHT_MS = 300;

/**
 * Tells which comment containers may have changed, gathered and in one go. Our own hosts are skipped by tag name.
 * `onChange` gets the containers to read again; an empty set still means that something moved, none that anything
 * may have. `isFlying`: the page moves faster than anybody reads.
 */
export function watchPage(
  platform: Platform,
  root: Node & ParentNode,
  onChange: (containers?: Iterable<Element>) => void,
  isFlying: () => boolean,
  signal: AbortSignal,
): void {
  let touched = nothingTouched();
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const gathered = touched;
    touched = nothingTouched();
    onChange(containersOf(platform, gathered));
    if (!isFlying()) return;
    // A page in flight changes hundreds of nodes a second, and each one told of costs.
    observer.disconnect();
    timer = setTimeout(look, FLIGHT_MS);
  };
  const look = () => {
    timer = undefined;
    if (isFlying()) {
      onChange();
      timer = setTimeout(look, FLIGHT_MS);
    } else {
      observe();
      onChange(platform.candidates(root));
    }
  };
  // Called dozens of times a second with hundreds of records: what they touch is looked at later, and once. Best in
  // a turn in which the page has changed itself: what we then change costs no frame of its own.
  const observer = new MutationObserver((records) => {
    for (const record of records) gather(record, touched);
    if (touched.nodes.size === 0) return;
    if (timer === undefined) {
      since = performance.now();
      timer = setTimeout(flush, LATEST_MS);
    } else if (performance.now() - since >= GATHER_MS) flush();
  });
  const observe = () =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: [...platform.watchedAttributes],
    });

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

interface Touched {
  /** What changed, and what something was added to. */
  readonly nodes: Set<Node>;
  /** What was added: may hold whole comments. */
  readonly added: Set<Element>;
}

function nothingTouched(): Touched {
  return { nodes: new Set(), added: new Set() };
}

/** Notes what a record touches, unless it is only about our own hosts. */
function gather(record: MutationRecord, { nodes, added }: Touched): void {
  const { target } = record;
  if (record.type === 'attributes') {
    nodes.add(target);
    return;
  }
  let foreign = false;
  for (const node of record.addedNodes) {
    if (isOurs(node)) continue;
    foreign = true;
    if (node instanceof Element && node.firstElementChild) added.add(node);
  }
  for (const node of record.removedNodes) foreign ||= !isOurs(node) || target.isConnected;
  if (foreign) nodes.add(target);
}

function containersOf(platform: Platform, { nodes, added }: Touched): Set<Element> {
  const containers = new Set<Element>();
  for (const node of nodes) {
    const container = node.isConnected ? platform.containerOf(node) : undefined;
    if (container) containers.add(container);
  }
  for (const element of added) {
    if (!element.isConnected) continue;
    for (const container of platform.candidates(element)) containers.add(container);
  }
  return containers;
}

/** Every element that we put into a page has such a name. */
export const HOST_PREFIX = 'cuecard-';

function isOurs(node: Node): boolean {
  return node instanceof Element && node.localName.startsWith(HOST_PREFIX);
}
