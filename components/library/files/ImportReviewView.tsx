import { HardDrive, TriangleAlert } from 'lucide';
import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { State } from '../../ui/State';
import { useCount, useLang, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { isNearlyFull, sizeName } from './backup-words';
import { ImportTable } from './ImportTable';
import { ROW_FILTERS, type RowFilter } from './import-rows';
import { RouteRows, RuleRows } from './PlannedRows';
import { ProblemList } from './ProblemList';
import { ReadAs } from './ReadAs';
import { RowDetail } from './RowDetail';
import { troubleWords } from './write-trouble';

/** Every row of the file, what it would do, and the one press that does it. */
export function ImportReviewView({ plan, isWriting }: { plan: ImportPlan; isWriting: boolean }) {
  const { review } = useLibrary().files.importing;
  return (
    <>
      <ReviewHead plan={plan} />
      <ReviewTrouble />
      {plan.problems.length > 0 ? (
        <div class="file-problems">
          <ProblemList problems={plan.problems} named />
        </div>
      ) : null}
      <RouteRows plan={plan} />
      <RuleRows plan={plan} />
      {review.rows.value.length > 0 ? (
        <div class="split import-split">
          <div class="grid-wrap">
            <ImportTable />
          </div>
          <RowDetail />
        </div>
      ) : (
        <Nothing />
      )}
      <ReviewFoot plan={plan} isWriting={isWriting} />
    </>
  );
}

function ReviewHead({ plan }: { plan: ImportPlan }) {
  const words = useWords();
  const count = useCount();
  const { importing } = useLibrary().files;
  const counts = importing.review.counts.value;
  return (
    <div class="toolbar import-head">
      <p class="import-file" title={plan.name}>
        <b>
          <bdi>{plan.name}</bdi>
        </b>{' '}
        <span class="quiet">{count('files_rows', plan.rows.length)}</span>
      </p>
      <div class="chips" role="radiogroup" aria-label={words('files_show')}>
        {ROW_FILTERS.map((filter) => (
          <FilterPick key={filter} filter={filter} count={counts?.[filter] ?? 0} />
        ))}
      </div>
      <ReadAs found={plan.format} />
      {plan.tables.length > 0 ? (
        <Button onClick={importing.columns.ask}>{words('files_columns_change')}</Button>
      ) : null}
    </div>
  );
}

function FilterPick({ filter, count }: { filter: RowFilter; count: number }) {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  return (
    <label class="pick">
      <input
        type="radio"
        name="import-filter"
        checked={review.filter.value === filter}
        onChange={() => review.show(filter)}
      />
      {words(FILTER_WORDS[filter])} <span class="num">{count}</span>
    </label>
  );
}

function ReviewTrouble() {
  const words = useWords();
  const lang = useLang();
  const { importing, backups } = useLibrary().files;
  const trouble = importing.trouble.value;
  const room = backups.room.value;
  if (trouble) {
    const again = importing.reading.value.format;
    return (
      <Banner
        icon={TriangleAlert}
        tone="late"
        alert
        title={words('files_not_written')}
        actions={
          trouble.type === 'stale' ? (
            <Button onClick={() => void importing.readAs(again)}>{words('files_compare_again')}</Button>
          ) : null
        }
      >
        {troubleWords(words, trouble)}
      </Banner>
    );
  }
  if (!room || !isNearlyFull(room)) return null;
  return (
    <Banner icon={HardDrive} tone="soon" alert title={words('files_room_low')}>
      {words('files_room_low_text', sizeName(lang, room.usedBytes), sizeName(lang, room.quotaBytes))}
    </Banner>
  );
}

function Nothing() {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  const isAll = review.filter.value === 'all';
  return (
    <State
      title={words(isAll ? 'files_no_rows' : 'files_no_rows_here')}
      actions={isAll ? null : <Button onClick={() => review.show('all')}>{words('files_show_all')}</Button>}
    />
  );
}

function ReviewFoot({ plan, isWriting }: { plan: ImportPlan; isWriting: boolean }) {
  const words = useWords();
  const count = useCount();
  const { files, trust } = useLibrary();
  const { importing } = files;
  const isOld = trust.isReadOnly.value;
  const toWrite = importing.review.toWrite.value;
  const refused = importing.review.counts.value?.refuse ?? 0;
  const routes = importing.review.routesToWrite.value;
  const rules = importing.review.rulesToWrite.value;
  const isHeld = toWrite + routes + rules === 0 || isWriting || isOld;
  return (
    <div class="toolbar import-foot">
      <Button
        size="large"
        tone="primary"
        held={isHeld}
        onClick={() => {
          if (!isHeld) void importing.write();
        }}
      >
        {pressWords(count, toWrite, routes, rules)}
      </Button>
      <Button size="large" held={isWriting} onClick={() => !isWriting && importing.cancel()}>
        {words('files_cancel')}
      </Button>
      <span class="quiet" role="status">
        {isOld ? `${words('files_held_old')} ` : null}
        {isWriting ? words('files_writing') : null}
        {!isWriting && refused > 0 ? `${count('files_stay_out', refused)} ` : null}
        {!isWriting && toWrite > 0 && routes > 0 ? `${count('files_and_routes', routes)} ` : null}
        {!isWriting && toWrite + routes > 0 && rules > 0 ? `${count('files_and_rules', rules)} ` : null}
        {!isWriting ? words('files_snapshot_first') : null}
        {plan.newDetails.length > 0
          ? ` ${count('files_new_details', plan.newDetails.length, plan.newDetails.join(', '))}`
          : null}
      </span>
      {isWriting ? <WritingProgress /> : null}
    </div>
  );
}

/** What the button is about: replies, and what comes with them where there are none. */
function pressWords(
  count: ReturnType<typeof useCount>,
  replies: number,
  routes: number,
  rules: number,
): string {
  if (replies > 0 || routes + rules === 0) return count('files_import_count', replies);
  return routes > 0 ? count('files_import_routes', routes) : count('files_import_rules', rules);
}

/** Read by eye: a screen reader is told of the beginning and the end. */
function WritingProgress() {
  const words = useWords();
  const { progress } = useLibrary().files.importing;
  const now = progress.value;
  const text = now ? words('files_written', now.written, now.total) : words('files_putting_aside');
  return (
    <span class="import-progress">
      <span class="num">{text}</span>
      <progress class="progress" aria-label={text} {...(now ? { max: now.total, value: now.written } : {})} />
    </span>
  );
}

const FILTER_WORDS = {
  'to-decide': 'files_filter_decide',
  add: 'files_filter_new',
  change: 'files_filter_changed',
  refuse: 'files_filter_refused',
  warned: 'files_filter_warned',
  same: 'files_filter_same',
  all: 'files_filter_all',
} as const satisfies Record<RowFilter, string>;
