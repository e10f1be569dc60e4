import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Desk } from '@/lib/conversations/desk';
import type { ClockReading } from '@/lib/conversations/mark';
import { commentsOf, setStatus } from '@/lib/database/comments';
import { deskOf } from '@/lib/database/desks';
import type { CommentStatus, StoredComment } from '@/lib/database/records';
import { watch } from '@/lib/database/watch';
import { readClock } from '@/lib/schedule/read-clock';
import type { Settings } from '@/lib/settings/settings';
import { MINUTE_MS } from '@/lib/shared/clock';
import { stepFrom, waitingInOrder } from '@/lib/triage/waiting';
import type { SidebarPorts } from './sidebar-ports';
import type { ViewModel } from './view-model';
import { follow, watched } from './watched';

export type OpenedComment = { readonly key: string; readonly thread: Desk['thread'] };

/** The page beside the sidebar: its comments, the one that is open, and what the person can tell the page to do. */
export interface DeskModel {
  /** The page says which comment is open now; its desk says so a moment later. */
  readonly hear: (opened: OpenedComment) => void;
  /** False until the database has answered. */
  readonly isRead: ReadonlySignal<boolean>;
  readonly desk: ReadonlySignal<Desk | undefined>;
  readonly comment: ReadonlySignal<StoredComment | undefined>;
  readonly commentKey: ReadonlySignal<string | null>;
  /** Comments that wait for an answer, the one that can wait least first. */
  readonly waiting: ReadonlySignal<readonly StoredComment[]>;
  readonly answered: ReadonlySignal<number>;
  readonly escalated: ReadonlySignal<number>;
  /** Place of the open comment among those waiting, from 1; 0 when it does not wait. */
  readonly place: ReadonlySignal<number>;
  readonly reading: ReadonlySignal<ClockReading | undefined>;
  readonly readingOf: (comment: StoredComment) => ClockReading;
  readonly step: (by: number) => Promise<void>;
  readonly select: (key: string) => void;
  readonly show: () => Promise<void>;
  readonly mark: (status: CommentStatus) => Promise<void>;
  readonly backToReplyBox: () => void;
  readonly confirmActing: () => Promise<void>;
}

export function createDeskModel(ports: SidebarPorts, view: ViewModel): DeskModel {
  const opened = signal<Opened | undefined>(undefined);
  const page = watchPage(ports, opened);
  const desk = computed(() => page.value?.desk);
  const comments = computed(() => page.value?.comments ?? []);
  const commentKey = computed(() => desk.value?.selected ?? null);
  const comment = computed(() => comments.value.find(({ key }) => key === commentKey.value));
  const queued = computed(() => {
    const keys = new Set(desk.value?.queue);
    return comments.value.filter(({ key }) => keys.has(key));
  });
  const order = computed(() => {
    const conditions = { settings: ports.settings.value, now: ports.now.value };
    return waitingInOrder(queued.value, conditions, commentKey.value);
  });
  const waiting = computed(() => order.value.filter(({ status }) => status === 'open'));
  const readingOf = (of: StoredComment) => readingAt(of, ports.settings.value, ports.now.value);
  return {
    isRead: computed(() => page.value !== undefined),
    desk,
    comment,
    commentKey,
    waiting,
    answered: computed(() => queued.value.filter(({ status }) => status === 'answered').length),
    escalated: computed(() => queued.value.filter(({ status }) => status === 'escalated').length),
    place: computed(() => waiting.value.findIndex(({ key }) => key === commentKey.value) + 1),
    reading: computed(() => (comment.value ? readingOf(comment.value) : undefined)),
    readingOf,
    hear(said) {
      opened.value = { ...said, page: desk.peek()?.page, at: ports.clock() };
    },
    ...acts(ports, view, comment),
    step: stepping(ports, order, commentKey),
  };
}

/** How long a comment has waited at `now`. */
export function readingAt(comment: StoredComment, settings: Settings, now: number): ClockReading {
  return readClock({
    postedAt: comment.postedAt,
    firstSeenAt: comment.firstSeenAt,
    now,
    hours: settings.workingHours,
    targetMs: settings.targetMinutes * MINUTE_MS,
  });
}

type Opened = OpenedComment & { readonly page: string | undefined; readonly at: number };

/** What was not stored by then was lost on the way. */
const STORED_WITHIN_MS = 1_000;

interface PageBeside {
  readonly desk: Desk | undefined;
  readonly comments: readonly StoredComment[];
}

/**
 * Desk and comments that fit together: what stood there stands until the comments of another queue were read. The desk
 * is written with every key in the reply box; comments are read only when they or the queue changed.
 */
function watchPage(
  ports: SidebarPorts,
  opened: Signal<Opened | undefined>,
): ReadonlySignal<PageBeside | undefined> {
  const { db, tabId } = ports;
  const stored = watched(ports, async () => ({ desk: await deskOf(db, tabId) }));
  const read = computed(() => stored.value && { desk: withOpened(stored.value.desk, opened.value) });
  follow(ports, () => {
    if (opened.value && stored.value?.desk?.selected === opened.value.key) opened.value = undefined;
  });
  const keys = computed(() => read.value && JSON.stringify(keysOf(read.value.desk)));
  const found = signal<{ readonly of: string; readonly comments: readonly StoredComment[] } | undefined>(
    undefined,
  );
  follow(ports, () => {
    const of = keys.value;
    if (of === undefined) return;
    const ask = async () => ({ of, comments: await commentsOf(db, JSON.parse(of) as string[]) });
    return watch(ask, (value) => (found.value = value), ports.onError);
  });
  let fitting: PageBeside | undefined;
  return computed(() => {
    const { comments, of } = found.value ?? {};
    if (read.value && comments && of === keys.value) fitting = { desk: read.value.desk, comments };
    return fitting;
  });
}

/** The desk with what the page has said and nobody stored yet. */
function withOpened(desk: Desk | undefined, opened: Opened | undefined): Desk | undefined {
  if (!desk || !opened || desk.page !== opened.page) return desk;
  if (desk.updatedAt > opened.at + STORED_WITHIN_MS) return desk;
  return { ...desk, selected: opened.key, thread: opened.thread };
}

function keysOf(desk: Desk | undefined): string[] {
  const keys = new Set(desk?.queue);
  if (desk?.selected) keys.add(desk.selected);
  return [...keys];
}

function acts(ports: SidebarPorts, view: ViewModel, comment: ReadonlySignal<StoredComment | undefined>) {
  const { tellPage, speech } = ports;
  return {
    select: (key: string) => void tellPage('comment.select', { key }),
    backToReplyBox: () => void tellPage('composer.focus', {}),
    async confirmActing() {
      await tellPage('acting.confirm', {});
    },
    async show() {
      const key = comment.value?.key;
      if (key === undefined) return;
      const answer = await tellPage('comment.show', { key });
      if (!answer.ok || !answer.value.shown) view.tell(speech.words('sidebar_not_on_page'));
    },
    async mark(status: CommentStatus) {
      const key = comment.value?.key;
      if (key === undefined) return;
      const undo = await changeStatus(ports, key, status);
      if (undo === undefined) return view.tell(speech.words('sidebar_not_saved'));
      const back = () => void changeStatus(ports, key, undo);
      view.tell(speech.words(STATUS_TOLD[status]), { undo: back });
    },
  };
}

/** Each press goes on from where the one before it went, also before the page has answered. */
function stepping(
  ports: SidebarPorts,
  order: ReadonlySignal<readonly StoredComment[]>,
  commentKey: ReadonlySignal<string | null>,
) {
  let going: string | null = null;
  follow(ports, () => {
    void commentKey.value;
    going = null;
  });
  return async (by: number) => {
    const next = stepFrom(order.value, going ?? commentKey.value, by);
    if (!next) return;
    going = next.key;
    await ports.tellPage('comment.show', { key: next.key });
    await ports.tellPage('comment.select', { key: next.key });
  };
}

/** Returns the status before, or `undefined` when nothing could be saved. */
async function changeStatus(
  ports: SidebarPorts,
  key: string,
  status: CommentStatus,
): Promise<CommentStatus | undefined> {
  const by = ports.settings.peek().responderName;
  const changed = await setStatus(ports.db, key, status, by, ports.clock());
  if (!changed.ok) return undefined;
  void ports.callWorker('status.changed', { keys: [key] });
  return changed.value.undo.status;
}

const STATUS_TOLD = {
  open: 'sidebar_marked_open',
  answered: 'sidebar_marked_answered',
  escalated: 'sidebar_marked_escalated',
  'no-reply-needed': 'sidebar_marked_no_reply',
  'not-a-customer': 'sidebar_marked_not_customer',
} as const;
