/** Everything the page could lay its hands on. */
const texts = new Set();
const keys = [];
const roots = new Set();
const trusted = new Set();

export const bag = { texts, keys, roots, trusted };

let isTaking = false;

/** Takes every text in a value, two levels deep. Never calls itself through a method it has patched. */
export function take(value, depth = 2) {
  if (isTaking) return;
  isTaking = true;
  try {
    takeFrom(value, depth);
  } catch {
    // A value that cannot be read is no loot.
  } finally {
    isTaking = false;
  }
}

function takeFrom(value, depth) {
  if (typeof value === 'string') {
    if (value.length < 50_000) texts.add(value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof ShadowRoot) roots.add(value);
  if (value instanceof Node) {
    const root = value.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
    return;
  }
  if (depth > 0) for (const key in value) takeFrom(value[key], depth - 1);
}
