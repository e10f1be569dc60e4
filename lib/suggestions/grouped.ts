/** Slots of a list by what stands in it: those with key `k` are `slots[starts[k]]` up to `slots[starts[k + 1]]`, rising. */
export type Grouped = { readonly starts: Uint32Array; readonly slots: Uint32Array };

/** Keys are whole numbers below `count`. */
export function grouped(keys: Uint32Array, count: number): Grouped {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < count; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const slots = new Uint32Array(keys.length);
  for (let slot = 0; slot < keys.length; slot += 1) {
    const key = keys[slot] ?? 0;
    slots[next[key] ?? 0] = slot;
    next[key] = (next[key] ?? 0) + 1;
  }
  return { starts, slots };
}
