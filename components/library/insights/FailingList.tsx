import { useState } from 'preact/hooks';
import type { LibraryScore, SnippetScore } from '@/lib/suggestions/score-library';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { editorHash } from '../editor/editor-place';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { ReplyLink } from './ReplyLink';

const PAGE = 10;
/** Of one reply; the rest is counted. */
const MOST_TEXTS = 5;

/** Replies with example comments that do not find them, those that fail most first. */
export function FailingList({ score }: { score: LibraryScore }) {
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const failing = score.snippets.filter((snippet) => snippet.failing.length > 0).sort(byFailures);
  if (failing.length === 0) return null;
  const rest = failing.length - shown;
  return (
    <section aria-labelledby="insights-failing">
      <h2 id="insights-failing" class="care-kind">
        {words('insights_failing')} <span class="count">{failing.length}</span>
      </h2>
      <ul>
        {failing.slice(0, shown).map((snippet) => (
          <FailingEntry key={snippet.id} snippet={snippet} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + PAGE)}>{words('library_show_more', rest)}</Button>
      ) : null}
    </section>
  );
}

function FailingEntry({ snippet }: { snippet: SnippetScore }) {
  const words = useWords();
  const count = useCount();
  const { ports, replies } = useLibrary();
  const { id, examples, failing } = snippet;
  return (
    <li class="wish">
      <div>
        <h3>
          <ReplyLink id={id} />
        </h3>
        <p>{count('insights_not_found', examples, failing.length)}</p>
        <ul class="quotes">
          {failing.slice(0, MOST_TEXTS).map(({ text, got }) => (
            <li key={text}>
              <bdi class="insights-example">{text}</bdi>
              <GotInstead got={got} />
            </li>
          ))}
        </ul>
        {failing.length > MOST_TEXTS ? (
          <p class="quiet">{count('library_care_more', failing.length - MOST_TEXTS)}</p>
        ) : null}
      </div>
      <div class="actions">
        <ActButton
          verdict={replies.acts.rightsAlone().edit}
          onPress={() => ports.go(editorHash(id, { field: 'examples' }))}
        >
          {words('insights_edit_examples')}
        </ActButton>
      </div>
    </li>
  );
}

function GotInstead({ got }: { got: readonly string[] }) {
  const words = useWords();
  const { replies } = useLibrary();
  const titles = got.map((id) => replies.rowOf(id)?.title ?? id);
  return (
    <span class="meta insights-got">
      {titles.length === 0 ? words('insights_got_nothing') : words('insights_got', titles.join(', '))}
    </span>
  );
}

function byFailures(a: SnippetScore, b: SnippetScore): number {
  return b.failing.length - a.failing.length || (a.id < b.id ? -1 : 1);
}
