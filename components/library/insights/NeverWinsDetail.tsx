import { Button } from '../../ui/Button';
import { useCount, useWords } from '../../ui/words';
import { Detail } from '../Detail';
import { editorHash } from '../editor/editor-place';
import { Facts } from '../Facts';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { EditedShare, KIND_WORDS } from './EditedShare';
import type { NeverRow } from './insights-model';
import { openReply } from './open-reply';

/** Why a reply may never win, and what can be done about it. */
export function NeverWinsDetail({ never }: { never: NeverRow }) {
  const words = useWords();
  const count = useCount();
  const { insights } = useLibrary();
  const { row, kind, count: counted } = never;
  const { period } = insights;
  const days = count('insights_days', period.value);
  return (
    <Detail of={never.id} over={words(KIND_WORDS[kind])} title={row.title} foot={<Acts never={never} />}>
      <p>
        {kind === 'passed-over'
          ? count('insights_passed_over_text', counted.shown)
          : words('insights_never_shown_text')}{' '}
        {counted.searched > 0 ? count('insights_searched_text', counted.searched) : null}
      </p>
      <Facts
        facts={[
          { name: words('insights_period'), value: days },
          { name: words('insights_column_shown'), value: counted.shown },
          { name: words('insights_picked'), value: counted.picked },
          { name: words('insights_column_searched'), value: counted.searched },
          { name: words('insights_column_posted'), value: counted.posted },
          { name: words('insights_column_edited'), value: <EditedShare never={never} /> },
        ]}
      />
      <section>
        <h3>{words('insights_its_examples')}</h3>
        <Examples texts={row.snippet.examples} />
      </section>
    </Detail>
  );
}

function Examples({ texts }: { texts: readonly string[] }) {
  const words = useWords();
  if (texts.length === 0) return <p class="quiet">{words('insights_no_examples')}</p>;
  return (
    <ul class="quotes">
      {texts.map((text) => (
        <li key={text} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

function Acts({ never: { row } }: { never: NeverRow }) {
  const words = useWords();
  const library = useLibrary();
  const { ports, replies } = library;
  const { edit, decide } = replies.acts.rightsAlone();
  return (
    <>
      <ActButton
        size="large"
        tone="primary"
        grow
        hotkey="E"
        verdict={edit}
        onPress={() => ports.go(editorHash(row.snippet.id, { field: 'examples' }))}
      >
        {words('insights_edit_examples')}
      </ActButton>
      <Button size="large" onClick={() => openReply(library, row.snippet.id)}>
        {words('insights_open')}
      </Button>
      <ActButton size="large" verdict={decide} onPress={() => replies.acts.ask({ kind: 'retire', row })}>
        {words('library_retire')}
      </ActButton>
    </>
  );
}
