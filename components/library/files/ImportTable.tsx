import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ImportLine } from './ImportLine';
import type { ImportReview } from './import-review';
import { isWritten, type NumberedRow } from './import-rows';

const AT_FIRST = 200;
const KEYS = { 'aria-describedby': 'import-keys' };

/** The rows of an import: arrows, Home and End move, Space leaves one out or takes it in again. */
export function ImportTable() {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  const rows = review.rows.value;
  const [most, setMost] = useState(AT_FIRST);
  return (
    <>
      <ImportGrid shown={rows.slice(0, most)} total={rows.length} />
      <p class="import-more meta" id="import-keys">
        {words('files_grid_keys')}
      </p>
      {rows.length > most ? (
        <p class="import-more">
          <Button onClick={() => setMost(most + 5 * AT_FIRST)}>
            {words('library_show_more', rows.length - most)}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function ImportGrid({ shown, total }: { shown: readonly NumberedRow[]; total: number }) {
  const name = useWords()('files_rows_of_file');
  const { review } = useLibrary().files.importing;
  const body = useRef<HTMLTableSectionElement>(null);
  const selected = review.selected.value?.nth;
  useEffect(() => takeLostFocus(body.current), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a real table
    <table class="grid" role="grid" aria-label={name} aria-rowcount={total + 1} {...KEYS}>
      <ImportColumns />
      <tbody ref={body} onKeyDown={(event) => steer(event, review, shown.length, body.current)}>
        {shown.map((numbered, at) => (
          <ImportLine key={numbered.nth} numbered={numbered} at={at} isSelected={numbered.nth === selected} />
        ))}
      </tbody>
    </table>
  );
}

/** What was pressed to come here is gone. A filter that is being gone through by keys is not, and keeps the focus. */
function takeLostFocus(body: HTMLTableSectionElement | null): void {
  if (document.activeElement !== document.body) return;
  body?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}

function ImportColumns() {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  const written = review.rows.value.filter(({ row }) => isWritten(row));
  const out = written.filter(({ nth }) => review.leftOut.value.has(nth)).length;
  return (
    <>
      <colgroup>
        <col style={{ inlineSize: '56px' }} />
        <col />
        <col style={{ inlineSize: '104px' }} />
        <col style={{ inlineSize: '136px' }} />
        <col style={{ inlineSize: '34%' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <input
              class="box"
              type="checkbox"
              aria-label={words('files_take_all')}
              disabled={written.length === 0}
              checked={written.length > 0 && out === 0}
              indeterminate={out > 0 && out < written.length}
              onChange={review.toggleShown}
            />
          </th>
          <th scope="col">{words('library_column_reply')}</th>
          <th scope="col">{words('library_column_languages')}</th>
          <th scope="col">{words('files_column_compared')}</th>
          <th scope="col">{words('files_column_happens')}</th>
        </tr>
      </thead>
    </>
  );
}

function steer(
  event: KeyboardEvent,
  review: ImportReview,
  length: number,
  body: HTMLTableSectionElement | null,
): void {
  const rows = review.rows.peek();
  const selected = review.selected.peek();
  const at = rows.findIndex(({ nth }) => nth === selected?.nth);
  if (event.key === ' ' && selected) {
    event.preventDefault();
    review.toggle(selected.nth);
    return;
  }
  const to = destination(event.key, at, length);
  const row = to === undefined ? undefined : rows[to];
  if (to === undefined || !row) return;
  event.preventDefault();
  review.select(row.nth);
  body?.rows[to]?.focus();
}

function destination(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
