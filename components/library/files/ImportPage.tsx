import { Check, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { State } from '../../ui/State';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { ColumnsView } from './ColumnsView';
import type { ReadFailure } from './file-ports';
import { formatName } from './format-list';
import { ImportReviewView } from './ImportReviewView';
import type { ImportStage } from './import-model';
import { ProblemList } from './ProblemList';
import { ReadAs } from './ReadAs';

type Open = Exclude<ImportStage, { type: 'file' }>;

/** An import on its way: read, looked through, written. */
export function ImportPage({ stage }: { stage: Open }) {
  const words = useWords();
  return (
    <>
      <PageHead title={words('library_files')}>{words('library_files_sentence')}</PageHead>
      <ImportSteps stage={stage.type} />
      <Stage stage={stage} />
    </>
  );
}

function Stage({ stage }: { stage: Open }) {
  const { importing } = useLibrary().files;
  if (stage.type === 'reading') return <ReadingView stage={stage} />;
  if (stage.type === 'refused') return <RefusedView failure={stage.failure} />;
  if (stage.type === 'broken') return <BrokenView />;
  if (stage.type === 'done') return <DoneView stage={stage} />;
  if (stage.type === 'review' && importing.columns.isAsking.value) return <ColumnsView plan={stage.plan} />;
  return <ImportReviewView plan={stage.plan} isWriting={stage.type === 'writing'} />;
}

const STEPS = ['files_step_file', 'files_step_review', 'files_step_done'] as const;

function ImportSteps({ stage }: { stage: Open['type'] }) {
  const words = useWords();
  const now = stage === 'done' ? 2 : stage === 'review' || stage === 'writing' ? 1 : 0;
  return (
    <ol class="filters" aria-label={words('files_steps')}>
      {STEPS.map((step, nth) => (
        <li
          key={step}
          class={nth > now ? 'filter filter-to-come' : 'filter'}
          aria-current={nth === now ? 'step' : undefined}
        >
          {nth < now ? <Icon node={Check} size={14} /> : null}
          {words(step)}
        </li>
      ))}
    </ol>
  );
}

function ReadingView({ stage: { progress } }: { stage: Extract<Open, { type: 'reading' }> }) {
  const words = useWords();
  const { importing } = useLibrary().files;
  const text = progress.name === null ? words('files_comparing') : words('files_reading', progress.name);
  return (
    <WholeStage title={words('files_reading_title', importing.names.value)}>
      <p role="status">
        <bdi>{text}</bdi>
      </p>
      <progress class="progress" aria-label={text} max={progress.total} value={progress.done} />
      <p class="actions">
        <Button size="large" onClick={importing.cancel}>
          {words('files_cancel')}
        </Button>
      </p>
    </WholeStage>
  );
}

function RefusedView({ failure }: { failure: ReadFailure }) {
  const words = useWords();
  const { importing } = useLibrary().files;
  if (failure.type === 'cancelled') return null;
  return (
    <WholeStage title={words('files_refused', importing.names.value)}>
      {failure.type === 'mixed-formats' ? (
        <p>{words('files_mixed', failure.formats.map(formatName).join(', '))}</p>
      ) : (
        <ProblemList problems={failure.problems} named />
      )}
      <p class="quiet">{words('files_nothing_changed')}</p>
      <ReadAs found={null} />
      <p class="actions">
        <Button size="large" onClick={importing.cancel}>
          {words('files_another')}
        </Button>
      </p>
    </WholeStage>
  );
}

function BrokenView() {
  const words = useWords();
  const { importing } = useLibrary().files;
  return (
    <State
      title={words('files_broken', importing.names.value)}
      text={words('files_broken_text')}
      above={<Icon node={TriangleAlert} />}
      actions={<Button onClick={importing.cancel}>{words('files_another')}</Button>}
    />
  );
}

function DoneView({ stage: { plan, imported } }: { stage: Extract<Open, { type: 'done' }> }) {
  const words = useWords();
  const count = useCount();
  const { files, place } = useLibrary();
  const leave = () => {
    files.importing.cancel();
    place.go('replies');
  };
  const takeBack = async () => {
    files.importing.cancel();
    await files.backups.openSnapshot(imported.snapshotId, 'import');
  };
  return (
    <WholeStage title={words('files_done', plan.name)}>
      <p role="status">
        {count('files_done_added', imported.added)} {count('files_done_changed', imported.changed)}{' '}
        {imported.routes > 0 ? count('files_done_routes', imported.routes) : null}{' '}
        {imported.rules > 0 ? count('files_done_rules', imported.rules) : null}
      </p>
      {plan.newDetails.length > 0 ? (
        <p>{count('files_new_details', plan.newDetails.length, plan.newDetails.join(', '))}</p>
      ) : null}
      <p class="quiet">{words('files_done_text')}</p>
      <p class="actions">
        <Button size="large" tone="primary" onClick={leave}>
          {words('files_to_replies')}
        </Button>
        <Button size="large" onClick={() => void takeBack()}>
          {words('files_take_back')}
        </Button>
        <Button size="large" tone="quiet" onClick={files.importing.cancel}>
          {words('files_another')}
        </Button>
      </p>
    </WholeStage>
  );
}

/** One stage that has the page to itself. Its title takes the focus, as what was pressed is gone. */
function WholeStage({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="whole-stage">
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {children}
    </div>
  );
}
