import { Component, type ComponentChildren } from 'preact';
import { type GridChecks, RowCheck } from './GridCheck';

export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** CSS width; without one the column takes what is left. */
  readonly width?: string;
}

/** What a row asks its table for when it is drawn or pressed. */
export interface RowSource<Row> {
  readonly idOf: (row: Row) => string;
  readonly onSelect: (id: string) => void;
  readonly checks?: GridChecks;
}

interface GridRowProps<Row> {
  readonly row: Row;
  readonly nth: number;
  readonly isSelected: boolean;
  readonly isChecked: boolean;
  readonly columns: readonly GridColumn[];
  readonly cellsOf: (row: Row) => readonly ComponentChildren[];
  /** Out of sight: stays as it is until what is in sight has been drawn. */
  readonly canWait: boolean;
  /** As the table has it now: not a reason to draw the row again. */
  readonly latest: { readonly current: RowSource<Row> };
}

/** Drawn again only when something it shows is another: most keys of a search leave rows as they were. */
export class GridRow<Row> extends Component<GridRowProps<Row>> {
  #drawn: GridRowProps<Row> | undefined;

  override shouldComponentUpdate(next: GridRowProps<Row>): boolean {
    const drawn = this.#drawn;
    if (!drawn) return true;
    const isAsWas = SHOWN.every((name) => next[name] === drawn[name]);
    return !isAsWas && !(next.canWait && next.isSelected === drawn.isSelected);
  }

  override render(props: GridRowProps<Row>) {
    this.#drawn = props;
    const { row, nth, isSelected, isChecked, columns, cellsOf, latest } = props;
    const id = latest.current.idOf(row);
    const { checks } = latest.current;
    const cells = cellsOf(row);
    return (
      <tr
        aria-selected={isSelected}
        aria-rowindex={nth + 2}
        tabIndex={isSelected ? 0 : -1}
        onClick={() => latest.current.onSelect(id)}
      >
        {checks ? <RowCheck name={checks.rowName(id)} isChecked={isChecked} id={id} latest={latest} /> : null}
        {columns.map((column, place) =>
          place === 0 ? (
            <th key={column.id} scope="row">
              {cells[place]}
            </th>
          ) : (
            <td key={column.id}>{cells[place]}</td>
          ),
        )}
      </tr>
    );
  }
}

const SHOWN = ['row', 'nth', 'isSelected', 'isChecked', 'columns', 'cellsOf'] as const;
