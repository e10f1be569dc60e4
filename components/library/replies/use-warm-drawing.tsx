import { render } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { WordsContext } from '../../ui/words';
import { LibraryContext, useLibrary } from '../library-context';
import { RowsTable } from './RepliesTable';
import type { ReplyRow } from './reply-rows';

/** Smaller libraries are drawn in time as they are. */
const WORTH_IT = 1_000;
/** Code that ran so often is compiled. */
const ROUNDS = 40;
const ROWS = 24;

/**
 * Draws rows of a large library out of sight, one table after the other, while nothing else is to be done: the first
 * keys of a search would otherwise pay for code that has hardly run.
 */
export function useWarmDrawing(): void {
  const library = useLibrary();
  const speech = useContext(WordsContext);
  const count = library.replies.all.value?.length ?? 0;
  useEffect(() => {
    if (count < WORTH_IT) return;
    const box = document.createElement('div');
    let round = 0;
    let waiting = 0;
    const draw = () => {
      const rows = fromEverywhere(library.replies.all.peek() ?? [], round);
      round += 1;
      if (round > ROUNDS || rows.length === 0) {
        render(null, box);
        return;
      }
      render(
        <LibraryContext.Provider value={library}>
          <WordsContext.Provider value={speech}>
            <RowsTable rows={rows} selectedId={rows[0]?.snippet.id} onSelect={() => undefined} />
          </WordsContext.Provider>
        </LibraryContext.Provider>,
        box,
      );
      waiting = requestIdleCallback(draw);
    };
    waiting = requestIdleCallback(draw);
    return () => {
      cancelIdleCallback(waiting);
      render(null, box);
    };
  }, [count >= WORTH_IT]);
}

/** Other rows each round, of every kind: the list has them in the order of what they need. */
function fromEverywhere(all: readonly ReplyRow[], round: number): readonly ReplyRow[] {
  const step = Math.floor(all.length / ROWS);
  return Array.from({ length: ROWS }, (_, nth) => all[nth * step + (round % step)]).filter(
    (row) => row !== undefined,
  );
}
