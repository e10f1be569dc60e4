import { Plus, Siren } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { useCount, useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { useSingleKeys } from '../use-single-keys';
import { ActButton } from './ActButton';
import { CarePane } from './CarePane';
import { IncidentDialog } from './IncidentDialog';
import { MissedPane } from './MissedPane';
import { RepliesList } from './RepliesList';
import { RepliesTabs } from './RepliesTabs';
import { ReplyDialogs } from './ReplyDialogs';
import { RequestsPane } from './RequestsPane';
import { replyKeys } from './reply-keys';
import { useWarmDrawing } from './use-warm-drawing';

/** Every reply of the team, what needs care first, and what asks for new ones. */
export function RepliesPage() {
  const words = useWords();
  const { replies } = useLibrary();
  useSingleKeys(replyKeys);
  useWarmDrawing();
  useCare(replies.all.value !== undefined);
  if (replies.listed.value === undefined) return <Loading title={words('library_replies')} />;
  return (
    <>
      <PageHead title={words('library_replies')} aside={<HeadActions />}>
        <Sentence />
      </PageHead>
      <RepliesTabs />
      <Pane />
      <ReplyDialogs />
      {replies.incident.isAsking.value ? <IncidentDialog /> : null}
    </>
  );
}

/** Care is looked for once by itself, when the list has long been there and nobody types. */
const CARE_AFTER_MS = 3000;

function useCare(isRead: boolean): void {
  const { replies, ports } = useLibrary();
  const { care, query } = replies;
  useEffect(() => {
    if (!isRead || care.state.peek().type !== 'idle') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () => {
      stop();
      care.run().catch(ports.onError);
    };
    const stop = query.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(run, CARE_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [isRead]);
}

function Pane() {
  const { replies } = useLibrary();
  const tab = replies.tab.value;
  if (tab === 'requests') return <RequestsPane />;
  if (tab === 'missed') return <MissedPane />;
  if (tab === 'care') return <CarePane />;
  return <RepliesList />;
}

function HeadActions() {
  const words = useWords();
  const { replies } = useLibrary();
  const { incident, wishes, acts } = replies;
  const { edit, decide } = acts.rightsAlone();
  return (
    <div class="actions head-actions">
      {incident.running.value ? null : (
        <ActButton size="large" verdict={decide} onPress={incident.ask}>
          <Icon node={Siren} />
          {words('library_incident')}
        </ActButton>
      )}
      <ActButton size="large" tone="primary" hotkey="N" verdict={edit} onPress={() => wishes.write(null)}>
        <Icon node={Plus} />
        {words('library_new_reply')}
      </ActButton>
    </div>
  );
}

function Sentence() {
  const count = useCount();
  const lang = useLang();
  const { replies } = useLibrary();
  const total = replies.total.value;
  const isRead = replies.all.value !== undefined;
  const waiting = replies.waiting.value;
  const due = replies.counts.value.get('due') ?? 0;
  const by = dayName(lang, replies.dueBy);
  return (
    <>
      {count('library_replies_total', total)}{' '}
      {waiting > 0 ? `${count('library_wait_for_you', waiting)} ` : ''}
      {isRead && total > 0 ? count('library_need_review', due, by) : null}
    </>
  );
}
