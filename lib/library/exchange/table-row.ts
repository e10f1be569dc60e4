/** The cells of a record by the names of their columns; the first of two columns with one name counts. */
export function cellsByColumn(
  header: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> {
  const pairs = header.map((column, nth) => [column, cells[nth] ?? ''] as const);
  return Object.fromEntries(pairs.filter(([column]) => column !== '__proto__').reverse());
}
