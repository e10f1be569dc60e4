export function strayRows(..._: unknown[]) {
  return [];
}
