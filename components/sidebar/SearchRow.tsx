import { Languages, Search } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { languageName } from '../ui/intl';
import { Kbd } from '../ui/Kbd';
import { UNKNOWN_FILTERS, UnknownFilters } from '../ui/UnknownFilters';
import { useCount, useLang, useWords } from '../ui/words';
import { FILTER_VALUES, FilterHint, FilterList, valueId } from './FilterList';
import type { FilterModel } from './filter-choices';
import { optionId, REPLIES_LIST } from './ReplyList';
import { useSidebar } from './sidebar-context';

/** Handed on as a whole: the role's typing wants a `list`, which belongs to another kind of combobox. */
function combobox(isOpen: boolean, active: number): object {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': REPLIES_LIST,
    'aria-expanded': isOpen,
    'aria-activedescendant': isOpen && active >= 0 ? optionId(active) : undefined,
  };
}

/** While values for a filter are listed, the field is about that list. */
function completing(active: number): object {
  return {
    ...combobox(true, -1),
    'aria-controls': FILTER_VALUES,
    'aria-activedescendant': valueId(active),
  };
}

/** Keys of the list of values; false when it is not open, or the key is another's. */
function steerValues(filters: FilterModel, { key, shiftKey, repeat }: KeyboardEvent): boolean {
  if (!filters.choices.value) return false;
  if (key === 'ArrowDown') filters.move(1);
  else if (key === 'ArrowUp') filters.move(-1);
  else if (key === 'Enter' || (key === 'Tab' && !shiftKey)) {
    if (!repeat) filters.take();
  } else if (key === 'Escape') filters.leave();
  else return false;
  return true;
}

/** Search as you type; arrows move in the list below, Enter inserts. */
export function SearchRow() {
  const words = useWords();
  const count = useCount();
  const model = useSidebar();
  const { replies } = model;
  const options = replies.options.value;
  const choices = replies.filters.choices.value;
  const unknown = replies.unknownFilters.value;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (steerValues(replies.filters, event)) return event.preventDefault();
    if (event.key === 'ArrowDown') replies.move(replies.active.value + 1);
    else if (event.key === 'ArrowUp') replies.move(replies.active.value - 1);
    else if (event.key === 'Enter' && !event.repeat) void model.insert();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="find">
        <span class="search">
          <Icon node={Search} />
          <input
            class="input"
            type="search"
            {...(choices ? completing(choices.active) : combobox(options.length > 0, replies.active.value))}
            aria-label={words('sidebar_search')}
            aria-description={words('library_search_operators')}
            aria-describedby={unknown.length > 0 ? UNKNOWN_FILTERS : undefined}
            title={words('library_search_operators')}
            placeholder={
              replies.total.value === undefined
                ? words('sidebar_search')
                : count('sidebar_search_hint', replies.total.value)
            }
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            data-focus="search"
            value={replies.query.value}
            onInput={(event) => replies.search(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onFocus={() => replies.visitField(true)}
            onBlur={() => replies.visitField(false)}
          />
          {replies.isSearching.value ? null : <Kbd hidden>/</Kbd>}
          <FilterList />
        </span>
        {replies.isSearching.value ? <Clear /> : <LanguagePick />}
      </div>
      {replies.isBrowsing.value && !replies.isSearching.value ? <FilterHint /> : null}
      <UnknownFilters names={unknown} />
    </>
  );
}

function Clear() {
  const words = useWords();
  const { replies, view } = useSidebar();
  const clear = () => {
    replies.search('');
    view.focusOn('list');
  };
  return (
    <Button tone="quiet" hotkey="Escape" cap="Esc" onClick={clear}>
      {words('sidebar_clear')}
    </Button>
  );
}

function LanguagePick() {
  const words = useWords();
  const lang = useLang();
  const { replies } = useSidebar();
  const languages = replies.languages.value;
  if (languages.length < 2) return null;
  return (
    <span class="lang-pick">
      <Icon node={Languages} size={14} />
      <select
        aria-label={words('sidebar_language')}
        aria-keyshortcuts="L"
        title={words(replies.isLangChosen.value ? 'sidebar_language' : 'sidebar_language_matched')}
        value={replies.lang.value}
        onChange={(event) => replies.chooseLang(event.currentTarget.value)}
      >
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(lang, tag)}
          </option>
        ))}
      </select>
    </span>
  );
}
