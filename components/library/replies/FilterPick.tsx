import { type RiskKind, riskKindSchema } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import type { WordKey, Words } from '@/lib/shared/words';
import type { FilterName } from '@/lib/suggestions/search/search-query';
import { languageName } from '../../ui/intl';
import { useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { STANDING_WORDS } from './ReplyStatus';
import { STANDINGS } from './reply-rows';

/** A longer list is not read: `tag:` in the search finds the rest. */
const MOST_LISTED = 200;

/** One filter: its name until something is picked. */
export function FilterPick({ name }: { name: FilterName }) {
  const words = useWords();
  const lang = useLang();
  const { replies } = useLibrary();
  const value = replies.filters.value[name];
  const values = replies.values(name).slice(0, MOST_LISTED);
  if (values.length < 2 && value === '') return null;
  const title = words(FILTER_WORDS[name]);
  return (
    <select
      class={value === '' ? 'select filter-pick' : 'select filter-pick is-on'}
      aria-label={title}
      value={value}
      onChange={(event) => replies.narrow(name, event.currentTarget.value)}
    >
      <option value="">{title}</option>
      {inReadingOrder(name, values, value).map((each) => (
        <option key={each} value={each}>
          {valueName(name, each, words, lang)}
        </option>
      ))}
    </select>
  );
}

function inReadingOrder(name: FilterName, values: readonly string[], value: string): readonly string[] {
  const listed = value === '' || values.includes(value) ? values : [value, ...values];
  if (name === 'status') return STANDINGS.filter((standing) => listed.includes(standing));
  return [...listed].sort((a, b) => a.localeCompare(b));
}

function valueName(name: FilterName, value: string, words: Words, lang: string): string {
  if (name === 'lang') return languageName(lang, value);
  if (name === 'on') return new Map(Object.entries(PLATFORM_NAMES)).get(value) ?? value;
  if (name === 'status') {
    const standing = STANDINGS.find((each) => each === value);
    return standing ? words(STANDING_WORDS[standing]) : value;
  }
  const risk = name === 'risk' ? riskOf(value) : undefined;
  return risk ? riskWord(words, risk) : value;
}

function riskOf(value: string): RiskKind | undefined {
  return riskKindSchema.options.find((kind) => kind === value);
}

const FILTER_WORDS = {
  status: 'library_column_status',
  folder: 'library_filter_folder',
  tag: 'library_filter_tag',
  lang: 'library_filter_lang',
  on: 'library_filter_on',
  owner: 'library_fact_owner',
  risk: 'library_fact_risk',
} as const satisfies Record<FilterName, WordKey>;
