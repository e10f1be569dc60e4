import type { Platform } from '@/lib/platforms/platform';

/** How long changes are gathered before they are read, milliseconds. Scrolling makes dozens of batches a second. */
const GATHER_MS = 60;

/**
 * Tells which comment containers may have changed, gathered and in one go. Our own hosts are skipped by tag name.
 * `onChange` gets the containers to read again; an empty set still means that something moved.
 */
export function watchPage(
  platform: Platform,
  root: Node & ParentNode,
  onChange: (containers: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): void {
  let dirty = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    const containers = dirty;
    dirty = new Set();
    onChange(containers);
  };
  const observer = new MutationObserver((records) => {
    let found = false;
    for (const record of records) found = gather(platform, record, dirty) || found;
    if (found && timer === undefined) timer = setTimeout(flush, GATHER_MS);
  });

  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...platform.watchedAttributes],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Adds what a record touches; false when it is only about our own hosts. */
function gather(platform: Platform, record: MutationRecord, dirty: Set<Element>): boolean {
  if (record.type === 'attributes') return addContainerOf(platform, record.target, dirty);
  let foreign = false;
  for (const node of record.addedNodes) {
    if (isOurs(node)) continue;
    foreign = true;
    if (!(node instanceof Element)) continue;
    for (const container of platform.candidates(node)) dirty.add(container);
  }
  for (const node of record.removedNodes) foreign = foreign || !isOurs(node) || record.target.isConnected;
  if (foreign) addContainerOf(platform, record.target, dirty);
  return foreign;
}

function addContainerOf(platform: Platform, node: Node, dirty: Set<Element>): boolean {
  const container = platform.containerOf(node);
  if (container) dirty.add(container);
  return true;
}

/** Every element that we put into a page has such a name. */
export const HOST_PREFIX = 'cuecard-';

function isOurs(node: Node): boolean {
  return node.nodeName.toLowerCase().startsWith(HOST_PREFIX);
}
