import { ArrowUpRight, Ellipsis, Languages, Lock, ShieldAlert, Text } from 'lucide';
import { useState } from 'preact/hooks';
import type { ClockReading } from '@/lib/conversations/mark';
import { URGENT_RISKS } from '@/lib/conversations/risk';
import type { StoredComment } from '@/lib/database/records';
import { riskWord } from '@/lib/escalation/risk-words';
import { IconButton } from '../ui/Button';
import { Clock, faceOf } from '../ui/Clock';
import { Menu } from '../ui/Menu';
import { Tag } from '../ui/Tag';
import { useCount, useLang, useWords } from '../ui/words';
import { CommentLabels } from './CommentLabels';
import { CommentWarnings } from './CommentWarnings';
import { initials, platformName } from './names';
import { PromisesHere } from './PromisesHere';
import { useSidebar } from './sidebar-context';
import { clockTime, timingOf } from './times';

/** What the customer said, and how long it has waited: all of it while choosing a reply, two lines elsewhere. */
export function CommentHead() {
  const words = useWords();
  const { desk, view, insertion } = useSidebar();
  const comment = desk.comment.value;
  const reading = desk.reading.value;
  if (!comment || !reading) return null;
  const isBrief = view.view.value !== 'replies' || insertion.attempt.value?.standing.type === 'inserted';
  return (
    <section class={isBrief ? 'comment comment-brief' : 'comment'} aria-labelledby="comment-name">
      <h1 class="sr" id="comment-name">
        {words('sidebar_comment_from', comment.author.name, platformName(comment.platform))}
      </h1>
      <Timing key={`${comment.key} timing`} comment={comment} reading={reading} />
      {isBrief ? (
        <Brief key={comment.key} comment={comment} />
      ) : (
        <>
          <Who comment={comment} />
          <Speech key={comment.key} text={comment.text} lang={comment.lang} />
          <Flags comment={comment} />
          <CommentLabels key={`${comment.key} labels`} comment={comment} />
          <CommentWarnings key={`${comment.key} warnings`} comment={comment} />
        </>
      )}
      <PromisesHere />
    </section>
  );
}

function Timing({ comment, reading }: { comment: StoredComment; reading: ClockReading }) {
  const words = useWords();
  if (comment.status !== 'open') {
    return (
      <>
        <Clock face={{ state: 'done', percent: 100 }} />
        <p class="timing num">
          <b>{words(STATUS_NAMES[comment.status])}</b>
        </p>
      </>
    );
  }
  const { waited, target, left } = timingOf(words, reading);
  return (
    <>
      <Clock face={faceOf(reading)} />
      <p class={`timing timing-${reading.state} num`}>
        <b>{waited}</b> {target} {left ? <span class="left push">{left}</span> : null}
      </p>
    </>
  );
}

function Who({ comment }: { comment: StoredComment }) {
  const words = useWords();
  const { desk } = useSidebar();
  const { name, handle } = comment.author;
  const full = handle ? `${name} @${handle}` : name;
  return (
    <div class="who">
      <span class={`avatar avatar-${tint(comment.author.name)}`} aria-hidden="true">
        {initials(name)}
      </span>
      <div class="clip">
        <p class="clip" title={full}>
          <bdi class="who-name">{name}</bdi> {handle ? <bdi class="quiet">@{handle}</bdi> : null}
        </p>
        <Where comment={comment} />
      </div>
      <span class="push row">
        <IconButton
          icon={ArrowUpRight}
          flip
          hotkey="O"
          name={words('sidebar_show')}
          onClick={() => void desk.show()}
        />
        <More />
      </span>
    </div>
  );
}

function Where({ comment }: { comment: StoredComment }) {
  const words = useWords();
  const lang = useLang();
  const count = useCount();
  const { ports } = useSidebar();
  const at = comment.postedAt;
  const parts = [
    platformName(comment.platform),
    words(comment.role === 'root' ? 'sidebar_role_root' : 'sidebar_role_reply'),
    at === null ? '' : clockTime(lang, at, ports.now.value),
    comment.media > 0 ? count('sidebar_media', comment.media) : '',
  ];
  const text = parts.filter(Boolean).join(', ');
  return (
    <p class="meta clip" title={text}>
      {text}
    </p>
  );
}

function More() {
  const words = useWords();
  const { desk, ports } = useSidebar();
  const page = desk.desk.value;
  const platform = page?.platform ?? 'x';
  const isOpen = desk.comment.value?.status === 'open';
  const items = [
    ...(isOpen
      ? [
          { name: words('sidebar_mark_answered'), onPick: () => void desk.mark('answered') },
          { name: words('sidebar_mark_no_reply'), onPick: () => void desk.mark('no-reply-needed') },
          { name: words('sidebar_mark_not_customer'), onPick: () => void desk.mark('not-a-customer') },
        ]
      : [{ name: words('sidebar_mark_open'), onPick: () => void desk.mark('open') }]),
    { name: words('sidebar_pause', platformName(platform)), onPick: () => ports.pause(platform, true) },
  ];
  return <Menu icon={Ellipsis} name={words('sidebar_more_comment')} items={items} />;
}

/** Cut to two lines in low windows, where a press shows all. */
function Speech({ text, lang }: { text: string; lang: string | null }) {
  const [isAll, setAll] = useState(false);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: all of the text is read out anyway; the press only uncovers it.
    <p
      class={isAll ? 'said said-all' : 'said said-box'}
      dir="auto"
      lang={lang ?? undefined}
      onClick={() => setAll(true)}
    >
      {text}
    </p>
  );
}

function Brief({ comment }: { comment: StoredComment }) {
  const words = useWords();
  const [isAll, setAll] = useState(false);
  return (
    <button
      class="said-more"
      type="button"
      aria-expanded={isAll}
      title={isAll ? undefined : words('sidebar_show_all')}
      onClick={() => setAll(!isAll)}
    >
      <span class={isAll ? 'said block' : 'said said-2'} dir="auto">
        <b>{comment.author.name}</b> {comment.text}
      </span>
    </button>
  );
}

function Flags({ comment }: { comment: StoredComment }) {
  const words = useWords();
  const risk = comment.triage?.risk ?? null;
  const { translated, truncated, audience } = comment;
  if (!risk && !translated && !truncated && audience === 'public') return null;
  const tone = risk && URGENT_RISKS.includes(risk) ? 'late' : 'soon';
  return (
    <ul class="flags" aria-label={words('sidebar_flags')}>
      {risk ? (
        <li>
          <Tag tone={tone} icon={ShieldAlert}>
            {riskWord(words, risk)}
          </Tag>
        </li>
      ) : null}
      {FLAGS.map(({ key, icon, isSet }) =>
        isSet(comment) ? (
          <li key={key}>
            <Tag tone="line" icon={icon}>
              {words(key)}
            </Tag>
          </li>
        ) : null,
      )}
    </ul>
  );
}

const FLAGS = [
  { key: 'sidebar_flag_private', icon: Lock, isSet: (of: StoredComment) => of.audience === 'private' },
  { key: 'sidebar_flag_translated', icon: Languages, isSet: (of: StoredComment) => of.translated },
  { key: 'sidebar_flag_truncated', icon: Text, isSet: (of: StoredComment) => of.truncated },
] as const;

const STATUS_NAMES = {
  answered: 'sidebar_status_answered',
  escalated: 'sidebar_status_escalated',
  'no-reply-needed': 'sidebar_status_no_reply',
  'not-a-customer': 'sidebar_status_not_customer',
} as const;

/** The same person keeps the same tint. */
function tint(name: string): string {
  const sum = [...name].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  return ['a', 'b', 'c', 'd'][sum % 4] ?? 'a';
}
