import { useEffect } from 'preact/hooks';
import { useWords } from '../../ui/words';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { ReplyDialogs } from '../replies/ReplyDialogs';
import { ExamplesPane } from './ExamplesPane';
import { InsightsHead } from './InsightsHead';
import { type InsightsView, insightsViewOf } from './insights-place';
import { NeverWinsPane } from './NeverWinsPane';
import { UnansweredPane } from './UnansweredPane';

/** What the log and the library's own examples say about the library, each with what mends it. */
export function InsightsPage() {
  const words = useWords();
  const { ports, insights, replies } = useLibrary();
  useEffect(() => void insights.count().catch(ports.onError), []);
  if (replies.all.value === undefined) return <Loading title={words('library_insights')} />;
  return (
    <>
      <InsightsHead />
      <Pane view={insightsViewOf(ports.hash.value)} />
      <ReplyDialogs />
    </>
  );
}

function Pane({ view }: { view: InsightsView }) {
  if (view === 'replies') return <NeverWinsPane />;
  if (view === 'examples') return <ExamplesPane />;
  return <UnansweredPane />;
}
