import { isoDay } from '@/lib/shared/clock';
import { Button } from '../../ui/Button';
import { useCount, useLang, useWords } from '../../ui/words';
import { dayName, shortMoment } from '../days';
import { useLibrary } from '../library-context';
import type { InsightsReport } from './insights-report';

/** How far the count is, or what it counted and what it did not see. */
export function Counted() {
  const words = useWords();
  const { insights, ports } = useLibrary();
  const state = insights.state.value;
  const report = insights.report.value;
  const percent = state.type === 'counting' ? Math.round(state.share * 100) : 100;
  return (
    <div class="care-head">
      {state.type === 'counting' ? (
        <label class="care-progress">
          <span class="quiet">{words('insights_reading', percent)}</span>
          <progress max={100} value={percent} aria-label={words('insights_reading_log')} />
        </label>
      ) : null}
      {state.type === 'failed' ? <p role="alert">{words('insights_failed')}</p> : null}
      {state.type === 'done' && report ? (
        <p class="quiet insights-seen">
          <Seen report={report} />
        </p>
      ) : null}
      <Button onClick={() => void insights.count().catch(ports.onError)} held={state.type === 'counting'}>
        {words('insights_count_again')}
      </Button>
    </div>
  );
}

function Seen({ report }: { report: InsightsReport }) {
  const words = useWords();
  const count = useCount();
  const lang = useLang();
  const { since, beginsAt, countedAt, opened } = report;
  const from = dayName(lang, isoDay(beginsAt ?? since));
  return (
    <>
      {words(beginsAt === null ? 'insights_seen' : 'insights_seen_begins', from)}{' '}
      {count('insights_opened', opened)} {words('insights_not_seen')}{' '}
      {words('insights_counted_at', shortMoment(lang, countedAt))}
    </>
  );
}
