import { Check, PencilLine, ShieldAlert, ShieldCheck } from 'lucide';
import type { StoredComment } from '@/lib/database/records';
import { MINUTE_MS } from '@/lib/shared/clock';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Tag } from '../ui/Tag';
import { useCount, useWords } from '../ui/words';
import { InsertedLine } from './InsertedLine';
import { severityCounts } from './names';
import { useSidebar } from './sidebar-context';
import { span } from './times';

/** Inserted is not posted: read it, post it, go on. */
export function AfterInsert() {
  const words = useWords();
  const { desk, insertion } = useSidebar();
  return (
    <>
      <div class="scroll">
        <div class="done-list">
          {desk.comment.value?.status === 'answered' ? <Answered /> : <InsertedLine />}
          <DraftState />
          <Edited />
        </div>
        <UpNext />
      </div>
      <section class="dock" aria-label={words('sidebar_go_on')}>
        <div class="actions">
          <Button tone="primary" size="large" grow hotkey="J" onClick={() => desk.step(1)}>
            {words('sidebar_next')}
          </Button>
          <Button size="large" hotkey="M" onClick={() => void desk.mark('answered')}>
            {words('sidebar_mark_answered')}
          </Button>
        </div>
        <p class="actions">
          <Button tone="quiet" size="small" onClick={insertion.putAside}>
            {words('sidebar_back_to_replies')}
          </Button>
        </p>
      </section>
    </>
  );
}

function Answered() {
  const words = useWords();
  return (
    <div class="done-line">
      <Icon node={Check} />
      <p>
        <b>{words('sidebar_status_answered')}</b>
      </p>
    </div>
  );
}

function DraftState() {
  const words = useWords();
  const count = useCount();
  const { draft, view, ports, policy } = useSidebar();
  const open = draft.open.value;
  if (open.length > 0) {
    return (
      <div class="done-line done-warn">
        <Icon node={ShieldAlert} />
        <p>
          <b>{severityCounts(ports.speech, open)}</b>
          <span class="meta block">{open[0]?.title}</span>
        </p>
        <Button size="small" hotkey="D" onClick={() => view.open('draft')}>
          {words('sidebar_tab_draft')}
        </Button>
      </div>
    );
  }
  return (
    <div class="done-line">
      <Icon node={ShieldCheck} />
      <p>
        <b>{words('sidebar_draft_clear')}</b>
        <span class="meta block">{count('sidebar_still_checking', policy.policies.value.rules.length)}</span>
      </p>
    </div>
  );
}

/** Better words than the approved ones are worth sharing. */
function Edited() {
  const words = useWords();
  const model = useSidebar();
  const inserted = model.insertion.attempt.value?.reply?.text;
  const text = model.draft.draft.value?.text ?? '';
  if (inserted === undefined || text.trim() === '' || text.includes(inserted)) return null;
  return (
    <div class="done-line">
      <Icon node={PencilLine} />
      <p>
        <b>{words('sidebar_edited')}</b>
        <span class="meta block">{words('sidebar_edited_text')}</span>
      </p>
      <Button size="small" onClick={() => void model.propose()}>
        {words('sidebar_propose')}
      </Button>
    </div>
  );
}

const SHOWN = 3;

function UpNext() {
  const words = useWords();
  const { desk } = useSidebar();
  const waiting = desk.waiting.value;
  const at = waiting.findIndex(({ key }) => key === desk.commentKey.value);
  const next = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(at, 0))].slice(0, SHOWN);
  if (next.length === 0) return null;
  return (
    <section class="up-next" aria-labelledby="up-next">
      <h2 class="meta" id="up-next">
        {words('sidebar_up_next')}
      </h2>
      {next.map((comment) => (
        <NextComment key={comment.key} comment={comment} />
      ))}
    </section>
  );
}

export function NextComment({ comment }: { comment: StoredComment }) {
  const words = useWords();
  const { desk } = useSidebar();
  const { state, waitedMs, targetMs } = desk.readingOf(comment);
  const isNew = state === 'seen-only' && waitedMs < MINUTE_MS;
  const told =
    state === 'late'
      ? words('chip_overdue_by', span(words, waitedMs - targetMs))
      : words(state === 'seen-only' ? 'chip_seen_ago' : 'chip_waiting_for', span(words, waitedMs));
  const tone = state === 'late' ? 'late' : state === 'soon' ? 'soon' : 'line';
  return (
    <button class="next" type="button" onClick={() => desk.select(comment.key)}>
      <span class="clip" dir="auto">
        <b>{comment.author.name}</b> <span class="quiet">{comment.text}</span>
      </span>
      <Tag tone={tone}>{isNew ? words('chip_seen_now') : told}</Tag>
    </button>
  );
}
