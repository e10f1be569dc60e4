import { useEffect, useState } from 'preact/hooks';
import { CARE_KINDS, type CareItem, type CareKind } from '@/lib/library/care/care-item';
import { Button } from '../../ui/Button';
import { State } from '../../ui/State';
import { useCount, useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { useLibrary } from '../library-context';
import { CareEntry } from './CareEntry';
import { CARE_WORDS } from './care-words';

const PAGE = 20;

/** What in the library wants mending, by kind, each with the act that mends it. */
export function CarePane() {
  const words = useWords();
  const { care } = useLibrary().replies;
  const report = care.report.value;
  useEffect(() => {
    if (care.report.peek() === undefined) void care.run();
  }, []);
  if (!care.isPossible)
    return <State title={words('library_care_missing')} text={words('library_care_missing_text')} />;
  return (
    <div class="wishes care">
      <CareHead />
      {report && report.items.length === 0 ? (
        <State atTop title={words('library_care_none')} text={words('library_care_none_text')} />
      ) : null}
      {report
        ? CARE_KINDS.map((kind) => (
            <CareKindList
              key={kind}
              kind={kind}
              items={report.items.filter((item) => item.kind === kind)}
              total={report.counts[kind]}
            />
          ))
        : null}
    </div>
  );
}

function CareHead() {
  const words = useWords();
  const lang = useLang();
  const { care } = useLibrary().replies;
  const state = care.state.value;
  const percent = state.type === 'running' ? Math.round(state.share * 100) : 100;
  return (
    <div class="care-head">
      {state.type === 'running' ? (
        <label class="care-progress">
          <span class="quiet">{words('library_care_running', percent)}</span>
          <progress max={100} value={percent} aria-label={words('library_care_reading')} />
        </label>
      ) : null}
      {state.type === 'done' ? (
        <p class="quiet">{words('library_care_done', shortMoment(lang, state.at))}</p>
      ) : null}
      {state.type === 'failed' ? <p role="alert">{words('library_care_failed')}</p> : null}
      <Button onClick={() => void care.run()} held={state.type === 'running'}>
        {words('library_care_again')}
      </Button>
    </div>
  );
}

interface CareKindListProps {
  readonly kind: CareKind;
  readonly items: readonly CareItem[];
  readonly total: number;
}

function CareKindList({ kind, items, total }: CareKindListProps) {
  const words = useWords();
  const count = useCount();
  const [shown, setShown] = useState(PAGE);
  if (items.length === 0) return null;
  const rest = items.length - shown;
  return (
    <section aria-labelledby={`care-${kind}`}>
      <h2 id={`care-${kind}`} class="care-kind">
        {words(CARE_WORDS[kind])} <span class="count">{count('library_care_count', total)}</span>
      </h2>
      <ul>
        {items.slice(0, shown).map((item) => (
          <CareEntry key={item.id} item={item} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + PAGE)}>{words('library_show_more', rest)}</Button>
      ) : null}
    </section>
  );
}
