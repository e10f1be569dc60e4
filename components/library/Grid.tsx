import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type GridChecks, HeadCheck } from './GridCheck';
import { type GridColumn, GridRow } from './GridRow';
import { drawnRows, isInSight, useWindow } from './use-window';

interface GridProps<Row> {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /**
   * One cell per column; the first one names the row. Asked only for rows that are drawn, and for each once as long as it
   * is the same function.
   */
  readonly cellsOf: (row: Row) => readonly ComponentChildren[];
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  /** CSS px. With it every row is that high, and only those in sight are drawn. */
  readonly rowHeight?: number;
  readonly checks?: GridChecks;
}

/**
 * A table whose rows are selected: one tab stop; arrows, Home and End move the selection with the focus. With
 * `checks` Space chooses a row, Shift and an arrow reach to the next, Ctrl or Cmd A takes all, Esc none.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { name, columns, rows, idOf, selectedId, onSelect, rowHeight, checks } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const isMoving = useRef(false);
  const hadFocus = useRef(false);
  const at = Math.max(
    rows.findIndex((row) => idOf(row) === selectedId),
    0,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextByKey(event, props, at);
    if (to === undefined) return;
    isMoving.current = to !== selectedId;
    onSelect(to);
  };
  const drawn = useDrawn(props, body, at);
  useFollow({ body, isMoving, hadFocus }, selectedId, rows);
  return (
    <table
      class={rowHeight === undefined ? 'grid' : 'grid grid-even'}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a real table
      role="grid"
      aria-label={name}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (checks ? 1 : 0)}
      style={rowHeight === undefined ? undefined : { '--row': `${rowHeight}px` }}
    >
      <Head columns={columns} checks={checks} />
      <tbody
        ref={body}
        onKeyDown={onKeyDown}
        onFocusIn={() => {
          hadFocus.current = true;
        }}
        onFocusOut={({ target }) => {
          hadFocus.current = target instanceof Node && !target.isConnected;
        }}
      >
        {drawn}
      </tbody>
    </table>
  );
}

/** Rows by place, not by id: a search puts other rows into the same elements, which costs half of new ones. */
function useDrawn<Row>(props: GridProps<Row>, body: { readonly current: HTMLElement | null }, at: number) {
  const { columns, rows, idOf, cellsOf, rowHeight, checks } = props;
  const latest = useRef(props);
  latest.current = props;
  const window = useWindow(body, rows, rowHeight);
  return drawnRows(window, at, rows.length).map((part) => {
    if (typeof part !== 'number') {
      const key = part.before === rows.length ? 'gap-end' : `gap-${part.before}`;
      return <Gap key={key} rows={part.rows} width={columns.length + 1} />;
    }
    const row = rows[part];
    if (row === undefined) return null;
    return (
      <GridRow
        key={part}
        {...{ row, columns, cellsOf, latest }}
        nth={part}
        isSelected={part === at}
        isChecked={checks?.set.has(idOf(row)) ?? false}
        canWait={!isInSight(window, part)}
      />
    );
  });
}

/** Stands for the rows that are not drawn. */
function Gap({ rows, width }: { rows: number; width: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr class="grid-gap" aria-hidden="true">
      <td colSpan={width} style={{ blockSize: `calc(var(--row) * ${rows})` }} />
    </tr>
  );
}

interface HeadProps {
  readonly columns: readonly GridColumn[];
  readonly checks: GridChecks | undefined;
}

function Head({ columns, checks }: HeadProps) {
  return (
    <>
      <colgroup>
        {checks ? <col style={{ inlineSize: '56px' }} /> : null}
        {columns.map(({ id, width }) => (
          <col key={id} style={width === undefined ? undefined : { inlineSize: width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {checks ? <HeadCheck checks={checks} /> : null}
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

interface Followed {
  readonly body: { readonly current: HTMLElement | null };
  /** A key moved the selection. */
  readonly isMoving: { current: boolean };
  /** A row had the focus when last heard of, perhaps one that is gone. */
  readonly hadFocus: { readonly current: boolean };
}

/** The focus goes where the selection goes, by a key or because the row under it moved away. */
function useFollow(followed: Followed, selectedId: string | undefined, rows: readonly unknown[]): void {
  useLayoutEffect(() => {
    const { body, isMoving, hadFocus } = followed;
    const row = body.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    const active = document.activeElement;
    const isInRows = body.current?.contains(active) ?? false;
    const isLost = hadFocus.current && active === document.body;
    if (!row || !(isMoving.current || isInRows || isLost)) return;
    isMoving.current = false;
    if (active === row || (active instanceof HTMLInputElement && isInRows)) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }, [selectedId, rows]);
}

/** The id of the row a key goes to. */
function nextByKey<Row>(event: KeyboardEvent, props: GridProps<Row>, at: number): string | undefined {
  const { rows, idOf, checks } = props;
  const row = rows[at];
  if (row === undefined || (checks && checkByKey(event, idOf(row), checks))) return undefined;
  const to = destination(event, at, rows.length);
  const next = to === undefined ? undefined : rows[to];
  if (next === undefined) return undefined;
  event.preventDefault();
  if (event.shiftKey) checks?.onReach(idOf(next), idOf(row));
  return idOf(next);
}

function checkByKey(event: KeyboardEvent, id: string, checks: GridChecks): boolean {
  const isAll = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a';
  const isInBox = event.target instanceof HTMLInputElement;
  if (isAll) checks.onAll();
  else if (event.key === ' ' && !event.ctrlKey && !event.metaKey && !isInBox) checks.onToggle(id);
  else if (event.key === 'Escape' && checks.count > 0) checks.onClear();
  else return false;
  event.preventDefault();
  return true;
}

function destination({ key }: KeyboardEvent, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'PageDown') return Math.min(at + PAGE, length - 1);
  if (key === 'PageUp') return Math.max(at - PAGE, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return undefined;
}

const PAGE = 10;
