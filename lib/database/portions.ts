/** A table whose key is `id`. */
export type RowsById<Row> = {
  readonly name: string;
  orderBy(index: 'id'): Some<Row>;
  where(index: 'id'): { above(id: string): Some<Row> };
};

type Some<Row> = { limit(count: number): { toArray(): PromiseLike<Row[]> } };

/** Rows at once: so few that a page never waits a fifth of a second for them, each with several languages. */
const PORTION = 1_000;

/**
 * Hands out a table's rows by key, portion by portion, each as a task of its own. Within a transaction they are of one
 * moment, as long as `take` waits for nothing.
 */
export async function inPortions<Row extends { id: string }>(
  table: RowsById<Row>,
  take: (rows: readonly Row[]) => void,
): Promise<void> {
  let last: string | undefined;
  for (;;) {
    const rest = last === undefined ? table.orderBy('id') : table.where('id').above(last);
    const rows = await rest.limit(PORTION).toArray();
    if (rows.length > 0) take(rows);
    last = rows.at(-1)?.id;
    if (rows.length < PORTION) return;
  }
}

/** All of them, read so. */
export async function everyRow<Row extends { id: string }>(table: RowsById<Row>): Promise<Row[]> {
  const all: Row[] = [];
  await inPortions(table, (rows) => {
    for (const row of rows) all.push(row);
  });
  return all;
}
