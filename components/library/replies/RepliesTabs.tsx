import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { TABS, type Tab } from './list-model';

/** Which replies are listed, or which wishes for new ones. */
export function RepliesTabs() {
  const words = useWords();
  return (
    <nav class="filters" aria-label={words('library_filter')}>
      {TABS.map((tab) => (
        <TabButton key={tab} tab={tab} />
      ))}
    </nav>
  );
}

function TabButton({ tab }: { tab: Tab }) {
  const words = useWords();
  const { replies } = useLibrary();
  const count = useTabCount(tab);
  const isHere = replies.tab.value === tab;
  const isWarning = (tab === 'due' || tab === 'needs') && (count ?? 0) > 0;
  return (
    <button class="filter" type="button" aria-current={isHere} onClick={() => replies.show(tab)}>
      {isWarning ? <span class="pip pip-soon" aria-hidden="true" /> : null}
      {words(TAB_WORDS[tab])} {count === undefined ? null : <span class="count">{count}</span>}
    </button>
  );
}

function useTabCount(tab: Tab): number | undefined {
  const { counts, wishes, care } = useLibrary().replies;
  if (tab === 'requests') return wishes.requests.value?.length;
  if (tab === 'missed') return wishes.missed.value?.length;
  if (tab === 'care') {
    const report = care.report.value;
    return report && Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  }
  return counts.value.get(tab);
}

const TAB_WORDS = {
  all: 'library_all',
  needs: 'library_standing_needs_you',
  due: 'library_review_due',
  'in-review': 'library_status_in_review',
  drafts: 'library_drafts',
  requests: 'library_requests',
  missed: 'library_missed',
  care: 'library_care',
  retired: 'library_status_retired',
} as const satisfies Record<Tab, WordKey>;
