import { useState } from 'preact/hooks';
import { timesOf } from '@/lib/insights/confusions';
import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { editorHash } from '../editor/editor-place';
import { WordList } from '../Facts';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { ReplyLink } from './ReplyLink';
import type { WordedConfusion } from './scored-library';

const PAGE = 10;

/** Replies that are taken for one another, with the words that make it so. */
export function ConfusionList({ confusions }: { confusions: readonly WordedConfusion[] }) {
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  if (confusions.length === 0) return null;
  const rest = confusions.length - shown;
  return (
    <section aria-labelledby="insights-confusions">
      <h2 id="insights-confusions" class="care-kind">
        {words('insights_confusions')} <span class="count">{confusions.length}</span>
      </h2>
      <ul>
        {confusions.slice(0, shown).map((confusion) => (
          <ConfusionEntry key={`${confusion.one} ${confusion.other}`} confusion={confusion} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + PAGE)}>{words('library_show_more', rest)}</Button>
      ) : null}
    </section>
  );
}

function ConfusionEntry({ confusion }: { confusion: WordedConfusion }) {
  const words = useWords();
  const count = useCount();
  const { one, other, oneAsOther, otherAsOne } = confusion;
  return (
    <li class="wish">
      <div>
        <h3 class="insights-pair">
          <ReplyLink id={one} />
          <span aria-hidden="true">↔</span>
          <span class="sr">{words('insights_taken_for')}</span>
          <ReplyLink id={other} />
        </h3>
        <p>
          {count('insights_confused', timesOf(confusion))}{' '}
          {otherAsOne > 0 ? words('insights_both_ways', oneAsOther, otherAsOne) : null}
        </p>
        {confusion.words.length > 0 ? (
          <div class="insights-shared">
            <span class="meta">{words('insights_shared')}</span>
            <WordList items={confusion.words} />
          </div>
        ) : null}
      </div>
      <div class="actions">
        <EditButton id={one} />
        <EditButton id={other} />
      </div>
    </li>
  );
}

/** Opens title and examples of one reply. */
function EditButton({ id }: { id: string }) {
  const words = useWords();
  const { ports, replies } = useLibrary();
  const row = replies.rowOf(id);
  if (!row) return null;
  return (
    <ActButton
      verdict={replies.acts.rightsAlone().edit}
      onPress={() => ports.go(editorHash(id, { field: 'title' }))}
    >
      {words('insights_edit_reply', row.title)}
    </ActButton>
  );
}
