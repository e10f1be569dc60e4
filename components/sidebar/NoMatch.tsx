import { Button } from '../ui/Button';
import { State } from '../ui/State';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Nothing fits: say so, and the ways to finish all the same. */
export function NoMatch() {
  const words = useWords();
  const { replies, desk, view, ports } = useSidebar();
  const openLibrary = () => void ports.callWorker('library.open', { section: 'snippets' });
  const write = () => void desk.backToReplyBox();
  if (replies.total.value === 0) {
    return (
      <State
        atTop
        title={words('sidebar_no_library')}
        text={words('sidebar_no_library_text')}
        actions={<Button onClick={openLibrary}>{words('sidebar_open_library')}</Button>}
      />
    );
  }
  const actions = (
    <>
      <Button tone="primary" size="large" onClick={write}>
        {words('sidebar_write_own')}
      </Button>
      {replies.isSearching.value ? null : (
        <Button size="large" hotkey="/" onClick={() => view.focusOn('search')}>
          {words('sidebar_search')}
        </Button>
      )}
    </>
  );
  return replies.isSearching.value ? (
    <State
      atTop
      title={words('sidebar_no_match', replies.query.value.trim())}
      text={words('sidebar_no_match_text')}
      actions={actions}
    />
  ) : (
    <State
      atTop
      title={words('sidebar_no_suggestion')}
      text={words('sidebar_no_suggestion_text')}
      actions={actions}
    />
  );
}
