import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { State } from '../../ui/State';
import { useCount, useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { RepliesTable } from './RepliesTable';
import { ReplyDetail } from './ReplyDetail';
import type { ReplyFilter } from './replies-model';

/** Every reply of the team, what needs care first, and the chosen one as a customer reads it. */
export function RepliesPage() {
  const words = useWords();
  const { replies } = useLibrary();
  const all = replies.all.value;
  if (all === undefined) return <Loading title={words('library_replies')} />;
  return (
    <>
      <PageHead title={words('library_replies')}>
        <Sentence total={all.length} />
      </PageHead>
      <nav class="filters" aria-label={words('library_filter')}>
        <FilterButton to="all" name={words('library_all')} count={all.length} />
        <FilterButton to="due" name={words('library_review_due')} count={replies.due.value} isWarning />
      </nav>
      <Toolbar total={all.length} />
      {replies.rows.value.length > 0 ? <Split /> : <Nothing total={all.length} />}
    </>
  );
}

function Sentence({ total }: { total: number }) {
  const count = useCount();
  const { replies } = useLibrary();
  const by = dayName(useLang(), replies.dueBy);
  return (
    <>
      {count('library_replies_total', total)}{' '}
      {total > 0 ? count('library_need_review', replies.due.value, by) : null}
    </>
  );
}

interface FilterButtonProps {
  readonly to: ReplyFilter;
  readonly name: string;
  readonly count: number;
  readonly isWarning?: boolean;
}

function FilterButton({ to, name, count, isWarning = false }: FilterButtonProps) {
  const { replies } = useLibrary();
  const isHere = replies.filter.value === to;
  return (
    <button class="filter" type="button" aria-current={isHere} onClick={() => replies.show(to)}>
      {isWarning && count > 0 ? <span class="pip pip-soon" aria-hidden="true" /> : null}
      {name} <span class="count">{count}</span>
    </button>
  );
}

function Toolbar({ total }: { total: number }) {
  const words = useWords();
  const { replies } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  return (
    <search class="toolbar">
      <label class="search">
        <span class="sr">{words('library_search')}</span>
        <Icon node={Search} />
        <input
          ref={input}
          class="input"
          type="search"
          aria-keyshortcuts="/"
          placeholder={words('library_search_hint')}
          value={replies.query.value}
          onInput={(event) => replies.search(event.currentTarget.value)}
          onKeyDown={(event) => leaveSearch(event, () => replies.search(''))}
        />
        <Kbd hidden>/</Kbd>
      </label>
      <span class="meta push num">{words('library_shown_of', replies.found.value.length, total)}</span>
    </search>
  );
}

/** Down goes to the table, Esc clears. */
function leaveSearch(event: KeyboardEvent, clear: () => void): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') clear();
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.grid tbody [tabindex="0"]')?.focus();
}

/** "/" anywhere but in a text field goes to the search, unless single keys are turned off. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  const { ports } = useLibrary();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat;
      const isInText =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || isChord || isInText || !ports.settings.peek().singleKeys) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function Split() {
  const words = useWords();
  const { replies } = useLibrary();
  const rest = replies.found.value.length - replies.rows.value.length;
  return (
    <div class="split">
      <div class="grid-wrap">
        <RepliesTable />
        {rest > 0 ? (
          <p class="grid-more">
            <Button onClick={replies.showMore}>{words('library_show_more', rest)}</Button>
          </p>
        ) : null}
      </div>
      <ReplyDetail />
    </div>
  );
}

function Nothing({ total }: { total: number }) {
  const words = useWords();
  const { replies } = useLibrary();
  const query = replies.query.value.trim();
  if (total === 0)
    return <State title={words('library_no_replies')} text={words('library_no_replies_text')} />;
  if (query === '')
    return <State title={words('library_no_reviews')} text={words('library_no_reviews_text')} />;
  return (
    <State
      title={words('library_no_match', query)}
      text={words('library_no_match_text')}
      actions={<Button onClick={() => replies.search('')}>{words('library_clear_search')}</Button>}
    />
  );
}
