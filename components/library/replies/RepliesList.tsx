import { useComputed } from '@preact/signals';
import { Button } from '../../ui/Button';
import { State } from '../../ui/State';
import { UnknownFilters } from '../../ui/UnknownFilters';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { BulkBar } from './BulkBar';
import { RepliesTable } from './RepliesTable';
import { RepliesToolbar } from './RepliesToolbar';
import { ReplyDetail } from './ReplyDetail';

/** Search and filters, the table, and the chosen reply beside it. */
export function RepliesList() {
  const { replies } = useLibrary();
  const hasRows = useComputed(() => replies.found.value.length > 0);
  const hasChosen = useComputed(() => replies.checks.ids.value.length > 0);
  return (
    <>
      <RepliesToolbar />
      <UnknownFilters names={replies.unknownFilters.value} />
      {hasChosen.value ? <BulkBar /> : null}
      {hasRows.value ? <Split /> : <Nothing />}
    </>
  );
}

function Split() {
  return (
    <div class="split">
      <div class="grid-wrap">
        <RepliesTable />
      </div>
      <ReplyDetail />
    </div>
  );
}

function Nothing() {
  const words = useWords();
  const { replies } = useLibrary();
  const query = replies.query.value.trim();
  if (replies.all.value?.length === 0)
    return <State title={words('library_no_replies')} text={words('library_no_replies_text')} />;
  if (!replies.isNarrowed.value) {
    const isDue = replies.tab.value === 'due';
    return isDue ? (
      <State title={words('library_no_reviews')} text={words('library_no_reviews_text')} />
    ) : (
      <State title={words('library_tab_empty')} text={words('library_tab_empty_text')} />
    );
  }
  return (
    <State
      title={query === '' ? words('library_no_filtered') : words('library_no_match', query)}
      text={words('library_no_match_text')}
      actions={
        <Button onClick={replies.clear}>
          {words(query === '' ? 'library_clear_filters' : 'library_clear_search')}
        </Button>
      }
    />
  );
}
