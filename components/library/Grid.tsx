import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** CSS width; without one the column takes what is left. */
  readonly width?: string;
}

export interface GridRow {
  readonly id: string;
  /** One cell per column; the first one names the row. */
  readonly cells: readonly ComponentChildren[];
}

interface GridProps {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** A table whose rows are selected: one tab stop; arrows, Home and End move the selection with the focus. */
export function Grid({ name, columns, rows, selectedId, onSelect }: GridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const at = Math.max(
    rows.findIndex(({ id }) => id === selectedId),
    0,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event, at, rows.length);
    const row = to === undefined ? undefined : rows[to];
    if (to === undefined || !row) return;
    event.preventDefault();
    onSelect(row.id);
    body.current?.rows[to]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a real table
    <table class="grid" role="grid" aria-label={name} aria-rowcount={rows.length + 1}>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={width === undefined ? undefined : { inlineSize: width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row, nth) => (
          <tr
            key={row.id}
            aria-selected={nth === at}
            aria-rowindex={nth + 2}
            tabIndex={nth === at ? 0 : -1}
            onClick={() => onSelect(row.id)}
          >
            <RowCells columns={columns} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowCells({ columns, row }: { columns: readonly GridColumn[]; row: GridRow }) {
  return (
    <>
      {columns.map(({ id }, nth) =>
        nth === 0 ? (
          <th key={id} scope="row">
            {row.cells[nth]}
          </th>
        ) : (
          <td key={id}>{row.cells[nth]}</td>
        ),
      )}
    </>
  );
}

function destination({ key }: KeyboardEvent, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return undefined;
}
