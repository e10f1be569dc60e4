import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RiskKind } from '@/lib/conversations/risk';
import { escalationDraftOf, keepEscalationDraft, newEscalationDraft } from '@/lib/database/drafts';
import { escalate, openEscalationOf, takeBack } from '@/lib/database/escalations';
import { attempt } from '@/lib/database/failures';
import type { EscalationDraft, StoredComment } from '@/lib/database/records';
import { liveRoutes } from '@/lib/database/routes';
import type { Escalation, Route, SnapshotLine, Urgency } from '@/lib/escalation/escalation';
import { newEscalation } from '@/lib/escalation/new-escalation';
import { snapshotOf } from '@/lib/escalation/snapshot';
import { suggestNote, suggestRoute, suggestUrgency } from '@/lib/escalation/suggest';
import type { DeskModel } from './desk-model';
import type { InsertionModel } from './insertion-model';
import type { RepliesModel } from './replies-model';
import { type ReplyCard, replyCard } from './reply-card';
import { languageOf, textIn } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { watched, watchedFor } from './watched';

/** What is filled in before anybody touches the form. `words` are the customer's own that point to the route. */
export interface CaseSuggestion {
  readonly routeId: string | null;
  readonly words: readonly string[];
  readonly risk: RiskKind | null;
  readonly urgency: Urgency;
  readonly note: string;
}

/** The form as it stands: what the person changed over what is suggested. */
export interface CaseForm {
  readonly route: Route | undefined;
  readonly risk: RiskKind | null;
  readonly urgency: Urgency;
  readonly note: string;
  readonly masked: boolean;
  readonly withHandOff: boolean;
}

export type FormChange = Partial<
  Pick<EscalationDraft, 'routeId' | 'risk' | 'urgency' | 'note' | 'masked' | 'withHandOff'>
>;

export interface EscalateModel {
  readonly routes: ReadonlySignal<readonly Route[]>;
  readonly suggestion: ReadonlySignal<CaseSuggestion | undefined>;
  /** Worth a dot on the tab: the comment carries a risk. */
  readonly isSuggested: ReadonlySignal<boolean>;
  readonly form: ReadonlySignal<CaseForm>;
  readonly change: (change: FormChange) => void;
  readonly snapshot: ReadonlySignal<readonly SnapshotLine[]>;
  readonly handOff: ReadonlySignal<ReplyCard | undefined>;
  readonly fillHandOff: (name: string, value: string) => void;
  /** The open case of this comment; null when there is none, undefined until that is known. */
  readonly sent: ReadonlySignal<Escalation | null | undefined>;
  readonly sending: ReadonlySignal<'no' | 'yes' | SendTrouble>;
  readonly send: () => Promise<SendAnswer>;
  readonly takeBack: () => Promise<boolean>;
}

export type SendTrouble = 'disk-full' | 'not-saved' | 'no-route' | 'detail-missing';
export type SendAnswer = 'sent' | 'busy' | SendTrouble;

export function createEscalateModel(
  ports: SidebarPorts,
  desk: DeskModel,
  replies: RepliesModel,
  insertion: InsertionModel,
): EscalateModel {
  const found = watched(ports, () => liveRoutes(ports.db));
  const routes = computed(() => found.value ?? []);
  const suggestion = computed(() =>
    desk.comment.value ? suggestionFor(ports, desk.comment.value, routes.value) : undefined,
  );
  const drafts = createDrafts(ports, desk);
  const form = computed(() => formOf(drafts.draft.value, suggestion.value, routes.value));
  const open = watchedFor(
    ports,
    desk.commentKey,
    async (key) => (await openEscalationOf(ports.db, key)) ?? null,
  );
  const typed = signal<Readonly<Record<string, string>>>({});
  const handOff = computed(() => handOffCard(ports, desk, replies, form.value.route, typed.value));
  const sending = signal<'no' | 'yes' | SendTrouble>('no');
  const snapshot = computed(() => {
    const brand = ports.settings.value.brandAccounts;
    return snapshotOf(threadOf(desk), desk.commentKey.value ?? '', { mask: form.value.masked, brand });
  });
  const model = {
    routes,
    suggestion,
    form,
    snapshot,
    handOff,
    sending,
    sent: open,
    isSuggested: computed(() => suggestion.value !== undefined && suggestion.value.risk !== null),
    change: drafts.change,
    fillHandOff(name: string, value: string) {
      typed.value = { ...typed.value, [name]: value };
    },
    takeBack: () => callBack(ports, open.peek()),
  };
  return {
    ...model,
    async send() {
      if (sending.peek() === 'yes') return 'busy';
      sending.value = 'yes';
      const answer = await send(ports, desk, model, drafts, insertion);
      sending.value = answer === 'sent' || answer === 'busy' ? 'no' : answer;
      return answer;
    },
  };
}

export function formOf(
  draft: EscalationDraft | undefined,
  suggestion: CaseSuggestion | undefined,
  routes: readonly Route[],
): CaseForm {
  const routeId = draft?.routeId ?? suggestion?.routeId ?? null;
  return {
    route: routes.find(({ id }) => id === routeId),
    risk: draft?.risk ?? suggestion?.risk ?? null,
    urgency: draft?.urgency ?? suggestion?.urgency ?? 'today',
    note: draft?.note ?? suggestion?.note ?? '',
    masked: draft?.masked ?? true,
    withHandOff: draft?.withHandOff ?? true,
  };
}

interface Drafts {
  readonly draft: ReadonlySignal<EscalationDraft | undefined>;
  readonly change: (change: FormChange) => void;
  readonly settled: () => Promise<void>;
}

/** What is typed shows at once and is written as typed, one write after the other. */
function createDrafts(ports: SidebarPorts, desk: DeskModel): Drafts {
  const stored = watchedFor(ports, desk.commentKey, async (key) => escalationDraftOf(ports.db, key));
  const typed = signal<EscalationDraft | undefined>(undefined);
  let writing: Promise<unknown> = Promise.resolve();
  const draft = computed(() =>
    typed.value?.commentKey === desk.commentKey.value ? typed.value : stored.value,
  );
  return {
    draft,
    settled: async () => void (await writing),
    change(change) {
      const key = desk.commentKey.peek();
      if (key === null) return;
      const by = ports.settings.peek().responderName;
      const now = ports.clock();
      const before = draft.peek() ?? newEscalationDraft(key, by, now);
      const next = { ...before, ...change, changedAt: now, changedBy: by };
      typed.value = next;
      writing = writing.then(() => attempt(() => keepEscalationDraft(ports.db, next)));
    },
  };
}

type Sendable = Pick<EscalateModel, 'snapshot' | 'handOff' | 'sent'> & {
  readonly form: ReadonlySignal<CaseForm>;
};

/** Stored first, in one transaction; then the worker and the pages hear of it, and the hand-off reply goes in. */
async function send(
  ports: SidebarPorts,
  desk: DeskModel,
  model: Sendable,
  drafts: Drafts,
  insertion: InsertionModel,
): Promise<SendAnswer> {
  const comment = desk.comment.peek();
  const form = model.form.peek();
  if (!comment || !form.route) return 'no-route';
  const card = form.withHandOff ? model.handOff.peek() : undefined;
  if (card && card.missing.length > 0) return 'detail-missing';
  if (!drafts.draft.peek()) drafts.change({});
  const id = drafts.draft.peek()?.escalationId;
  if (id === undefined) return 'not-saved';
  await drafts.settled();
  const { route } = form;
  const handOff = card ? { snippetId: card.option.snippet.id, version: card.option.snippet.version } : null;
  const written = { ...form, id, comment, route, snapshot: model.snapshot.peek(), handOff };
  const now = ports.clock();
  const saved = await escalate(
    ports.db,
    newEscalation(written, ports.settings.peek().responderName, now),
    now,
  );
  if (!saved.ok && saved.failure.type !== 'already-escalated') {
    return saved.failure.type === 'disk-full' ? 'disk-full' : 'not-saved';
  }
  void ports.callWorker('outbox.changed', {});
  void ports.callWorker('status.changed', { keys: [comment.key] });
  if (saved.ok && !saved.value.again && card && !card.isTooLong)
    await insertion.insert(handOffReply(comment, card));
  return 'sent';
}

function handOffReply(comment: StoredComment, card: ReplyCard) {
  const { snippet } = card.option;
  return {
    commentKey: comment.key,
    text: card.text,
    audience: snippet.audience,
    snippet: { id: snippet.id, version: snippet.version },
    provenance: card.parts.some(({ kind }) => kind === 'filled') ? 'placeholders-only' : 'verbatim',
  } as const;
}

async function callBack(ports: SidebarPorts, sent: Escalation | null | undefined): Promise<boolean> {
  if (!sent) return false;
  const by = ports.settings.peek().responderName;
  const back = await takeBack(ports.db, sent.id, by, ports.clock());
  if (!back.ok) return false;
  void ports.callWorker('outbox.changed', {});
  void ports.callWorker('status.changed', { keys: [sent.commentKey] });
  return true;
}

function handOffCard(
  ports: SidebarPorts,
  desk: DeskModel,
  replies: RepliesModel,
  route: Route | undefined,
  typed: Readonly<Record<string, string>>,
): ReplyCard | undefined {
  const comment = desk.comment.value;
  const id = route?.handOffSnippetId ?? '';
  const snippet = replies.index.value.indexedById.get(id)?.snippet;
  const text = snippet && comment ? textIn(snippet, languageOf(comment) ?? 'en') : undefined;
  if (!snippet || !text || !comment) return undefined;
  const option = { snippet, text, reason: null, ranges: [], reviewOverdue: false };
  const { policies, settings, speech } = ports;
  return replyCard(option, { comment, settings: settings.value, typed, policies, words: speech.words });
}

function threadOf(desk: DeskModel) {
  const thread = desk.desk.value?.thread ?? [];
  const comment = desk.comment.value;
  const isIn = comment && thread.some(({ key }) => key === comment.key);
  return comment && !isIn ? [...thread, comment] : thread;
}

function suggestionFor(
  ports: SidebarPorts,
  comment: StoredComment,
  routes: readonly Route[],
): CaseSuggestion {
  const risk = comment.triage?.risk ?? null;
  const route = suggestRoute(routes, { text: comment.text, risk });
  const words = [...new Set([...(comment.triage?.words ?? []), ...(route?.words ?? [])])];
  return {
    routeId: route?.routeId ?? null,
    words,
    risk,
    urgency: suggestUrgency(risk),
    note: suggestNote(ports.speech.words, { comment, risk, words }),
  };
}
