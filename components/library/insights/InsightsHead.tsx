import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { PERIODS } from './insights-model';
import { type InsightsView, insightsHash, insightsViewOf } from './insights-place';

/** The page's one sentence, the period it is about, and the ways to its parts. */
export function InsightsHead() {
  const words = useWords();
  const { ports } = useLibrary();
  const isCounted = insightsViewOf(ports.hash.value) !== 'examples';
  return (
    <>
      <PageHead title={words('library_insights')} aside={isCounted ? <PeriodPick /> : undefined}>
        <Sentence />
      </PageHead>
      <Views />
    </>
  );
}

function Sentence() {
  const words = useWords();
  const count = useCount();
  const { insights } = useLibrary();
  const never = insights.neverWins.value;
  if (never === undefined) return <>{words('insights_counting')}</>;
  return (
    <>
      {count('insights_unanswered_total', commentsIn(insights.groups.value), insights.period.value)}{' '}
      {count('insights_never_total', never.length)}
    </>
  );
}

function PeriodPick() {
  const words = useWords();
  const count = useCount();
  const { insights, ports } = useLibrary();
  return (
    <fieldset class="seg insights-period">
      <legend class="sr">{words('insights_period')}</legend>
      {PERIODS.map((days) => (
        <label key={days}>
          <input
            type="radio"
            name="insights-period"
            checked={insights.period.value === days}
            onChange={() => void insights.lookBack(days).catch(ports.onError)}
          />
          {count('insights_days', days)}
        </label>
      ))}
    </fieldset>
  );
}

function Views() {
  const words = useWords();
  const { insights } = useLibrary();
  const { groups, neverWins } = insights;
  const isCounted = neverWins.value !== undefined;
  return (
    <nav class="filters" aria-label={words('insights_views')}>
      <View
        view="unanswered"
        name={words('insights_unanswered')}
        count={isCounted ? commentsIn(groups.value) : undefined}
      />
      <View view="replies" name={words('insights_never')} count={neverWins.value?.length} />
      <View view="examples" name={words('insights_examples')} />
    </nav>
  );
}

interface ViewProps {
  readonly view: InsightsView;
  readonly name: string;
  readonly count?: number | undefined;
}

function View({ view, name, count }: ViewProps) {
  const { ports } = useLibrary();
  const isHere = insightsViewOf(ports.hash.value) === view;
  return (
    <a class="filter" href={insightsHash(view)} aria-current={isHere ? 'page' : undefined}>
      {name} {count === undefined ? null : <span class="count">{count}</span>}
    </a>
  );
}

function commentsIn(groups: readonly (readonly unknown[])[]): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}
