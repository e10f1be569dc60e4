import { Button } from '../ui/Button';
import { State } from '../ui/State';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Nothing fits: say so, and the ways to finish all the same. */
export function NoMatch() {
  const words = useWords();
  const { replies, desk, view, ports, asking } = useSidebar();
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
  if (!replies.isSearching.value) {
    return (
      <State
        atTop
        title={words('sidebar_no_suggestion')}
        text={words('sidebar_no_suggestion_text')}
        actions={
          <>
            <Button tone="primary" size="large" onClick={write}>
              {words('sidebar_write_own')}
            </Button>
            <Button size="large" hotkey="/" onClick={() => view.focusOn('search')}>
              {words('sidebar_search')}
            </Button>
          </>
        }
      />
    );
  }
  const isAsked = asking.isAsked.value;
  return (
    <State
      atTop
      title={words('sidebar_no_match', replies.query.value.trim())}
      text={
        isAsked
          ? words('sidebar_asked_already')
          : `${words('sidebar_no_match_ask')} ${words('sidebar_ask_text')}`
      }
      actions={
        <>
          {isAsked ? null : (
            <Button tone="primary" size="large" onClick={() => void asking.ask()}>
              {words('sidebar_ask')}
            </Button>
          )}
          <Button tone={isAsked ? 'primary' : 'plain'} size="large" onClick={write}>
            {words('sidebar_write_own')}
          </Button>
        </>
      }
    />
  );
}
