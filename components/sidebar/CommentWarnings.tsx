import { CalendarClock, ChevronDown, Info, ShieldAlert } from 'lucide';
import type { StoredComment } from '@/lib/database/records';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { isoDay } from '@/lib/shared/clock';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLang, useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';
import { dayOf } from './times';
import { openView } from './use-keys';
import { dueDay, routeOf } from './warnings-model';

const OPEN_AT_MOST = 2;
/** Below this many pixels a second one would leave no room for the replies. */
const LOW_WINDOW = 960;
/** With more, the titles of the folded ones would be out of sight. */
const MANY = 3;

/** What to know before answering this comment. Says what was posted, never repeats it. */
export function CommentWarnings({ comment }: { comment: StoredComment }) {
  const words = useWords();
  const { warnings } = useSidebar();
  const rules = warnings.value;
  const isCramped = globalThis.innerHeight < LOW_WINDOW || rules.length > MANY;
  const openAtMost = isCramped ? 1 : OPEN_AT_MOST;
  if (rules.length === 0) return null;
  return (
    <section class="warnings" role="note" aria-label={words('sidebar_warning_name')}>
      {rules.map((rule, nth) => (
        <Warning
          key={rule.id}
          rule={rule}
          comment={comment}
          isOpen={nth < openAtMost && rule.urgency !== 'calm'}
        />
      ))}
    </section>
  );
}

interface WarningProps {
  readonly rule: CommentRule;
  readonly comment: StoredComment;
  readonly isOpen: boolean;
}

function Warning({ rule, comment, isOpen }: WarningProps) {
  const words = useWords();
  const { id, urgency } = rule;
  return (
    <details class={`warning warning-${urgency}`} open={isOpen}>
      <summary class="warning-title">
        <Icon node={urgency === 'calm' ? Info : ShieldAlert} />
        <span>{words(`comment_rule_${id}_title`)}</span>
        <Icon node={ChevronDown} size={14} />
      </summary>
      <div class="warning-text">
        <p>{words(`comment_rule_${id}_now`)}</p>
        <Due rule={rule} comment={comment} />
        <div class="warning-acts">
          <Escalate rule={rule} />
          <Lists rule={rule} />
        </div>
      </div>
    </details>
  );
}

function Due({ rule, comment }: Pick<WarningProps, 'rule' | 'comment'>) {
  const words = useWords();
  const lang = useLang();
  const { ports } = useSidebar();
  const day = dueDay(rule, comment);
  if (day === null) return null;
  const isOver = day < isoDay(ports.now.value);
  return (
    <p class="warning-due num">
      <Icon node={CalendarClock} size={14} />
      {words(isOver ? 'sidebar_warning_due_over' : 'sidebar_warning_due', dayOf(lang, day))}
    </p>
  );
}

/** Opens the form with this route chosen; a case that is open already is not opened again. */
function Escalate({ rule }: { rule: CommentRule }) {
  const words = useWords();
  const model = useSidebar();
  const { escalate } = model;
  if (rule.urgency === 'calm' || escalate.sent.value) return null;
  const route = routeOf(rule, escalate.routes.value);
  const open = () => {
    escalate.choose(rule);
    openView(model, 'escalate');
  };
  return (
    <Button size="small" tone={rule.mustEscalate ? 'soft' : 'quiet'} onClick={open}>
      {route ? words('sidebar_warning_escalate', route.name) : words('sidebar_warning_escalate_open')}
    </Button>
  );
}

function Lists({ rule: { id, source, drafted } }: { rule: CommentRule }) {
  const words = useWords();
  const lang = useLang();
  return (
    <details class="warning-lists">
      <summary>{words('sidebar_warning_lists')}</summary>
      <Lines title={words('sidebar_warning_do')} text={words(`comment_rule_${id}_do`)} />
      <Lines title={words('sidebar_warning_not')} text={words(`comment_rule_${id}_not`)} />
      <p class="meta">{words('sidebar_warning_source', source, dayOf(lang, drafted))}</p>
    </details>
  );
}

/** One entry a line, as the catalogue has them. */
function Lines({ title, text }: { title: string; text: string }) {
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {text.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
