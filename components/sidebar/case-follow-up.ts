import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { solve, undoSolve } from '@/lib/database/case-progress';
import { type HowTold, noteTold, undoTold } from '@/lib/database/escalations-told';
import type { Escalation, Route } from '@/lib/escalation/escalation';
import { whoOf } from './ask-model';
import { followUpOptions, namedFollowUp, ticketValues } from './case-follow-up-options';
import { cardToInsert } from './case-hand-off';
import type { DeskModel } from './desk-model';
import type { InsertionModel, ReplyToInsert, Standing } from './insertion-model';
import type { PolicyModel } from './policy-model';
import type { RepliesModel } from './replies-model';
import { type ReplyCard, replyCard } from './reply-card';
import type { ReplyOption } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';

/** What is left to do once a department is done with a case: the customer hears of it. */
export interface FollowUpModel {
  /** Follow-up replies that may be said under this comment, those made for a solved case first. */
  readonly options: ReadonlySignal<readonly ReplyOption[]>;
  /** The one that is chosen, filled; undefined until one is, where the team has none for this. */
  readonly card: ReadonlySignal<ReplyCard | undefined>;
  readonly choose: (snippetId: string) => void;
  readonly fill: (name: string, value: string) => void;
  /** How the latest press for a follow-up stands, until it is put aside. */
  readonly standing: ReadonlySignal<Standing | undefined>;
  /** Puts it into the reply box of the comment, or says what is in its way. */
  readonly insert: () => Promise<'asked' | FollowUpHold>;
  readonly copy: () => Promise<'copied' | 'not-copied' | FollowUpHold>;
  /** Each answers whether it was stored. */
  readonly solve: () => Promise<boolean>;
  readonly undoSolve: (before: Escalation) => Promise<boolean>;
  readonly tell: (how: HowTold) => Promise<boolean>;
  readonly untell: (id: string) => Promise<boolean>;
}

export type FollowUpHold = 'none' | 'broken' | 'detail-missing' | 'too-long';

interface Around {
  readonly desk: DeskModel;
  readonly replies: RepliesModel;
  readonly policy: PolicyModel;
  readonly insertion: InsertionModel;
  readonly routes: ReadonlySignal<readonly Route[]>;
  /** The open case of the comment. */
  readonly sent: ReadonlySignal<Escalation | null | undefined>;
}

export function createFollowUp(ports: SidebarPorts, around: Around): FollowUpModel {
  const { desk, insertion, sent } = around;
  const { options, card, choose, fill } = createChoice(ports, around);
  const reply = () => readyReply(desk.commentKey.peek() ?? '', card.peek());
  return {
    options,
    card,
    choose,
    fill,
    standing: computed(() => {
      const id = insertion.attempt.value?.reply?.snippet?.id;
      const isOurs = options.value.some(({ snippet }) => snippet.id === id);
      return isOurs ? insertion.attempt.value?.standing : undefined;
    }),
    async insert() {
      const wanted = reply();
      if (typeof wanted === 'string') return wanted;
      await insertion.insert(wanted);
      return 'asked';
    },
    async copy() {
      const wanted = reply();
      if (typeof wanted === 'string') return wanted;
      return (await insertion.copy(wanted)) ? 'copied' : 'not-copied';
    },
    ...createNotes(ports, sent),
  };
}

/** Choice and details belong to one case. */
interface Typed {
  readonly of: string;
  readonly snippetId: string | null;
  readonly values: Readonly<Record<string, string>>;
}

function createChoice(
  ports: SidebarPorts,
  { desk, replies, policy, routes, sent }: Around,
): Pick<FollowUpModel, 'options' | 'card' | 'choose' | 'fill'> {
  const typed = signal<Typed | null>(null);
  const own = computed(() => (typed.value?.of === sent.value?.id ? typed.value : null));
  const isWanted = computed(() => Boolean(sent.value?.solved) && !sent.value?.told);
  const named = computed(() => namedFollowUp(sent.value, routes.value));
  const options = computed(() => {
    const request = replies.request.value;
    if (!isWanted.value || !request) return [];
    return followUpOptions(replies.index.value, request, named.value);
  });
  const chosen = computed(() => {
    const id = own.value?.snippetId ?? null;
    return options.value.find((option) => (id === null ? option.isPinned : option.snippet.id === id));
  });
  const card = computed(() => {
    const comment = desk.comment.value;
    const escalation = sent.value;
    if (!chosen.value || !comment || !escalation) return undefined;
    const given = { ...ticketValues(escalation), ...own.value?.values };
    const { words } = ports.speech;
    const settings = ports.settings.value;
    return replyCard(chosen.value, {
      comment,
      settings,
      typed: given,
      checkReply: policy.checkReply.value,
      words,
    });
  });
  const change = (next: Partial<Typed>) => {
    const before = own.peek() ?? { of: sent.peek()?.id ?? '', snippetId: null, values: {} };
    typed.value = { ...before, ...next };
  };
  return {
    options,
    card,
    choose: (snippetId) => change({ snippetId, values: {} }),
    fill: (name, value) => change({ values: { ...own.peek()?.values, [name]: value } }),
  };
}

/** The reply as it may leave, by either way, or what holds it. */
function readyReply(commentKey: string, card: ReplyCard | undefined): ReplyToInsert | FollowUpHold {
  if (!card) return 'none';
  if (card.isBroken) return 'broken';
  if (card.missing.length > 0) return 'detail-missing';
  return card.isTooLong ? 'too-long' : cardToInsert(commentKey, card);
}

/** What a person notes about the open case; the pages hear of it. */
function createNotes(
  ports: SidebarPorts,
  sent: ReadonlySignal<Escalation | null | undefined>,
): Pick<FollowUpModel, 'solve' | 'undoSolve' | 'tell' | 'untell'> {
  const { db } = ports;
  const on = async (work: (id: string) => Promise<{ readonly ok: boolean }>, id = sent.peek()?.id) => {
    if (id === undefined) return false;
    const { ok } = await work(id);
    const key = sent.peek()?.commentKey;
    if (ok && key !== undefined) void ports.callWorker('status.changed', { keys: [key] });
    return ok;
  };
  return {
    solve: () => on((id) => solve(db, id, 'hand', whoOf(ports))),
    undoSolve: (before) => on(() => undoSolve(db, before, whoOf(ports)), before.id),
    tell: (how) => on((id) => noteTold(db, id, how, whoOf(ports))),
    untell: (escalationId) => on((id) => undoTold(db, id, whoOf(ports)), escalationId),
  };
}
