import { Button } from '../ui/Button';
import { State } from '../ui/State';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** Nothing fits: say so, and the ways to finish all the same. */
export function NoMatch() {
  const { replies } = useSidebar();
  if (replies.total.value === 0) return <NoLibrary />;
  return replies.isSearching.value ? <NothingFound /> : <NothingSuggested />;
}

function NoLibrary() {
  const words = useWords();
  const { ports } = useSidebar();
  const openLibrary = () => void ports.callWorker('library.open', { section: 'snippets' });
  return (
    <State
      atTop
      title={words('sidebar_no_library')}
      text={words('sidebar_no_library_text')}
      actions={<Button onClick={openLibrary}>{words('sidebar_open_library')}</Button>}
    />
  );
}

function NothingSuggested() {
  const words = useWords();
  const { desk, view, asking } = useSidebar();
  const isAsked = asking.isAsked.value;
  return (
    <State
      atTop
      title={words('sidebar_no_suggestion')}
      text={words(isAsked ? 'sidebar_asked_already' : 'sidebar_no_suggestion_text')}
      actions={
        <>
          <Button tone="primary" size="large" onClick={() => void desk.backToReplyBox()}>
            {words('sidebar_write_own')}
          </Button>
          <Button size="large" hotkey="/" onClick={() => view.focusOn('search')}>
            {words('sidebar_search')}
          </Button>
          {isAsked ? null : (
            <Button size="large" onClick={() => void asking.ask()}>
              {words('sidebar_ask')}
            </Button>
          )}
        </>
      }
    />
  );
}

function NothingFound() {
  const words = useWords();
  const { replies, desk, asking } = useSidebar();
  const isAsked = asking.isAsked.value;
  const ask = `${words('sidebar_no_match_ask')} ${words('sidebar_ask_text')}`;
  return (
    <State
      atTop
      title={words('sidebar_no_match', replies.query.value.trim())}
      text={isAsked ? words('sidebar_asked_already') : ask}
      actions={
        <>
          {isAsked ? null : (
            <Button tone="primary" size="large" onClick={() => void asking.ask()}>
              {words('sidebar_ask')}
            </Button>
          )}
          <Button
            tone={isAsked ? 'primary' : 'plain'}
            size="large"
            onClick={() => void desk.backToReplyBox()}
          >
            {words('sidebar_write_own')}
          </Button>
        </>
      }
    />
  );
}
