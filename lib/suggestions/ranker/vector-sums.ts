/** Adds `weight` times `point` to `sum`, in place. */
export function addTimes(sum: Float32Array, point: Float32Array, weight: number): void {
  for (let axis = 0; axis < sum.length; axis += 1) {
    sum[axis] = (sum[axis] ?? 0) + weight * (point[axis] ?? 0);
  }
}

export function lengthOf(vector: Float32Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return Math.sqrt(squares);
}

/** Scales in place to length 1; what is all nought stays so. */
export function toUnit(vector: Float32Array): Float32Array {
  const length = lengthOf(vector);
  if (length === 0) return vector;
  for (let axis = 0; axis < vector.length; axis += 1) vector[axis] = (vector[axis] ?? 0) / length;
  return vector;
}

/** `to`, which is longer, with what is in `from` at its beginning. */
export function grown<
  T extends Int16Array | Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array,
>(from: T, to: T): T {
  to.set(from);
  return to;
}
