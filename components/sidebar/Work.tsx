import { panelId, type TabItem, Tabs, tabId } from '../ui/Tabs';
import { useWords } from '../ui/words';
import { DraftPane } from './DraftPane';
import { EscalatePane } from './EscalatePane';
import { severityCounts } from './names';
import { RepliesPane } from './RepliesPane';
import { useSidebar } from './sidebar-context';
import type { SidebarView } from './sidebar-ports';

/** The three things to do with a comment. */
export function Work() {
  const words = useWords();
  const { view } = useSidebar();
  const selected = view.view.value;
  return (
    <main class="work">
      <Tabs name={words('sidebar_tabs')} items={useTabs()} selected={selected} onSelect={view.open} />
      <div class="pane" role="tabpanel" id={panelId(selected)} aria-labelledby={tabId(selected)}>
        {selected === 'replies' ? <RepliesPane /> : null}
        {selected === 'draft' ? <DraftPane /> : null}
        {selected === 'escalate' ? <EscalatePane /> : null}
      </div>
    </main>
  );
}

function useTabs(): TabItem<SidebarView>[] {
  const words = useWords();
  const { replies, draft, escalate, ports } = useSidebar();
  const found = draft.open.value;
  const isSuggested = escalate.isSuggested.value && !escalate.sent.value;
  const suggested = replies.suggested.value.length;
  return [
    {
      id: 'replies',
      name: words('sidebar_tab_replies'),
      hotkey: 'R',
      after: suggested > 0 ? <Count count={suggested} /> : null,
    },
    {
      id: 'draft',
      name: words('sidebar_tab_draft'),
      hotkey: 'D',
      after: <DraftDot />,
      description: found.length > 0 ? severityCounts(ports.speech, found) : undefined,
    },
    {
      id: 'escalate',
      name: words('sidebar_tab_escalate'),
      hotkey: 'E',
      after: isSuggested ? <span class="pip pip-soon" aria-hidden="true" /> : null,
      description: isSuggested ? words('sidebar_suggested_here') : undefined,
    },
  ];
}

/** Beside the name for the eye; the list itself tells its length to everybody else. */
function Count({ count }: { count: number }) {
  return (
    <span class="count" aria-hidden="true">
      {count}
    </span>
  );
}

function DraftDot() {
  const { draft } = useSidebar();
  const { block, warn } = draft.counts.value;
  const total = draft.open.value.length;
  if (total === 0) return null;
  const tone = block > 0 ? 'pip-late' : warn > 0 ? 'pip-soon' : '';
  return (
    <>
      <span class={`pip ${tone}`} aria-hidden="true" />
      <Count count={total} />
    </>
  );
}
