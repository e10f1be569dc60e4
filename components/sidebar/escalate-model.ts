import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { openEscalationOf, takeBack } from '@/lib/database/escalations';
import { liveRoutes } from '@/lib/database/routes';
import type { Escalation, Route, SnapshotLine } from '@/lib/escalation/escalation';
import type { RequiredField } from '@/lib/escalation/route';
import { snapshotOf } from '@/lib/escalation/snapshot';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { type CaseDrafts, createCaseDrafts } from './case-drafts';
import { createFollowUp, type FollowUpModel } from './case-follow-up';
import {
  type CaseForm,
  type CaseSuggestion,
  type FormChange,
  formOf,
  missingOf,
  suggestionFor,
} from './case-form';
import { createHandOff } from './case-hand-off';
import { type CasePictureModel, createCasePicture } from './case-picture';
import { riskOf, urgencyByRule } from './case-urgency';
import type { DeskModel } from './desk-model';
import { createLeavingModel, type LeavingModel } from './escalate-leaving';
import { type CaseProgressModel, createCaseProgress } from './escalate-progress';
import type { InsertionModel } from './insertion-model';
import type { PolicyModel } from './policy-model';
import type { RepliesModel } from './replies-model';
import type { ReplyCard } from './reply-card';
import { type SendAnswer, type SendTrouble, sendCase } from './send-case';
import type { SidebarPorts } from './sidebar-ports';
import { routeOf } from './warnings-model';
import { watchedForLater, watchedLater } from './watched';

export interface EscalateModel {
  readonly routes: ReadonlySignal<readonly Route[]>;
  readonly suggestion: ReadonlySignal<CaseSuggestion | undefined>;
  /** Worth a dot on the tab: the comment carries a risk. */
  readonly isSuggested: ReadonlySignal<boolean>;
  readonly form: ReadonlySignal<CaseForm>;
  readonly change: (change: FormChange) => void;
  /** Fills in what a rule about the comment asks for. */
  readonly choose: (rule: CommentRule) => void;
  /** The rule that asks for the route that is chosen. */
  readonly because: ReadonlySignal<CommentRule | undefined>;
  readonly snapshot: ReadonlySignal<readonly SnapshotLine[]>;
  readonly handOff: ReadonlySignal<ReplyCard | undefined>;
  readonly fillHandOff: (name: string, value: string) => void;
  /** The open case of this comment; null when there is none, undefined until that is known. */
  readonly sent: ReadonlySignal<Escalation | null | undefined>;
  readonly sending: ReadonlySignal<'no' | 'yes' | FormTrouble>;
  readonly send: () => Promise<SendAnswer | 'field-missing'>;
  /** What the route asks for and is not there yet. */
  readonly missing: ReadonlySignal<readonly RequiredField[]>;
  /** What would leave by itself, byte for byte; null: nothing does. */
  readonly leaving: LeavingModel;
  /** How the sent case fares, and who has it. */
  readonly progress: CaseProgressModel;
  /** What tells the customer that it is solved. */
  readonly followUp: FollowUpModel;
  readonly picture: CasePictureModel;
  readonly takeBack: () => Promise<boolean>;
}

/** Of one comment: what went wrong with another's case is not shown here. */
type Sending = { readonly of: string | null; readonly state: 'no' | 'yes' | FormTrouble };
/** `field-missing`: the route asks for something first. */
export type FormTrouble = SendTrouble | 'field-missing';

export function createEscalateModel(
  ports: SidebarPorts,
  desk: DeskModel,
  replies: RepliesModel,
  insertion: InsertionModel,
  policy: PolicyModel,
  warnings: ReadonlySignal<readonly CommentRule[]>,
): EscalateModel {
  const found = watchedLater(ports, () => liveRoutes(ports.db));
  const routes = computed(() => found.value ?? []);
  const suggestion = suggestionSignal(ports, desk, replies, routes, warnings);
  const state = signal<Sending>({ of: null, state: 'no' });
  const setState = (next: Sending['state']) => {
    state.value = { of: desk.commentKey.peek(), state: next };
  };
  const drafts = createCaseDrafts(ports, desk, ({ type }) =>
    setState(type === 'disk-full' ? type : 'not-saved'),
  );
  const form = computed(() => formOf(drafts.draft.value, suggestion.value, routes.value));
  const { handOff, fillHandOff } = createHandOff(ports, desk, replies, policy, form);
  const snapshot = snapshotSignal(ports, desk, form);
  const missing = computed(() =>
    missingOf(form.value, form.value.withHandOff || handOff.value === undefined),
  );
  const leaving = createLeavingModel(ports, desk, { form, snapshot, handOff, drafts });
  const openOf = async (key: string) => (await openEscalationOf(ports.db, key)) ?? null;
  const open = watchedForLater(ports, desk.commentKey, openOf);
  return {
    routes,
    suggestion,
    form,
    snapshot,
    handOff,
    fillHandOff,
    missing,
    leaving,
    progress: createCaseProgress(ports, routes, open),
    picture: createCasePicture(ports, desk, drafts, open),
    followUp: createFollowUp(ports, { desk, replies, policy, insertion, routes, sent: open }),
    sent: open,
    sending: computed(() => (state.value.of === desk.commentKey.value ? state.value.state : 'no')),
    // Not from the whole suggestion: that takes longer than a comment may take to show.
    isSuggested: computed(
      () => desk.comment.value !== undefined && riskOf(desk.comment.value, warnings.value) !== null,
    ),
    change: drafts.change,
    ...createChoice(routes, form, drafts.change, warnings),
    takeBack: () => callBack(ports, open.peek()),
    send: () =>
      sendOnce(ports, desk, insertion, { form, missing, handOff, snapshot, leaving, drafts, state }),
  };
}

interface Sent {
  readonly form: ReadonlySignal<CaseForm>;
  readonly missing: ReadonlySignal<readonly RequiredField[]>;
  readonly handOff: ReadonlySignal<ReplyCard | undefined>;
  readonly snapshot: ReadonlySignal<readonly SnapshotLine[]>;
  readonly leaving: LeavingModel;
  readonly drafts: CaseDrafts;
  readonly state: Signal<Sending>;
}

async function sendOnce(
  ports: SidebarPorts,
  desk: DeskModel,
  insertion: InsertionModel,
  { form, missing, handOff, snapshot, leaving, drafts, state }: Sent,
): Promise<SendAnswer | 'field-missing'> {
  const of = desk.commentKey.peek();
  if (state.peek().state === 'yes') return 'busy';
  const isHeld = missing.peek().length > 0;
  state.value = { of, state: isHeld ? 'field-missing' : 'yes' };
  if (isHeld) return 'field-missing';
  const card = form.peek().withHandOff ? handOff.peek() : undefined;
  const about = { comment: desk.comment.peek(), form: sharedForm(form.peek()), card };
  const at = leaving.at();
  const written = { ...about, snapshot: snapshot.peek(), ...(at === null ? {} : { at }) };
  const answer = await sendCase(ports, written, drafts, insertion.insert);
  state.value = { of, state: answer === 'sent' || answer === 'busy' ? 'no' : answer };
  return answer;
}

/** The switches of this case in the place of the route's. */
function sharedForm(form: CaseForm): CaseForm {
  return form.route ? { ...form, route: { ...form.route, share: form.share } } : form;
}

function suggestionSignal(
  ports: SidebarPorts,
  desk: DeskModel,
  replies: RepliesModel,
  routes: ReadonlySignal<readonly Route[]>,
  warnings: ReadonlySignal<readonly CommentRule[]>,
): ReadonlySignal<CaseSuggestion | undefined> {
  const { words } = ports.speech;
  return computed(() => {
    const comment = desk.comment.value;
    const tags = replies.options.value[replies.active.value]?.snippet.tags ?? [];
    return comment && suggestionFor(words, comment, routes.value, warnings.value, tags);
  });
}

function snapshotSignal(ports: SidebarPorts, desk: DeskModel, form: ReadonlySignal<CaseForm>) {
  return computed(() => {
    const brand = ports.settings.value.brandAccounts;
    return snapshotOf(threadOf(desk), desk.commentKey.value ?? '', { mask: form.value.masked, brand });
  });
}

/** What the rules about the comment want of the form. */
function createChoice(
  routes: ReadonlySignal<readonly Route[]>,
  form: ReadonlySignal<CaseForm>,
  change: EscalateModel['change'],
  warnings: ReadonlySignal<readonly CommentRule[]>,
): Pick<EscalateModel, 'choose' | 'because'> {
  return {
    choose(rule) {
      const wanted = changeFor(rule, routes.peek());
      if (!isAsked(form.peek(), wanted)) change(wanted);
    },
    because: computed(() => {
      const chosen = form.value.route?.id;
      if (chosen === undefined) return undefined;
      return warnings.value.find((rule) => routeOf(rule, routes.value)?.id === chosen);
    }),
  };
}

/** A route that the team does not have leaves the one that stands. */
function changeFor(rule: CommentRule, routes: readonly Route[]): FormChange {
  const route = routeOf(rule, routes);
  return { ...(route ? { routeId: route.id } : {}), risk: rule.risk, urgency: urgencyByRule(rule) };
}

function isAsked({ route, risk, urgency }: CaseForm, wanted: FormChange): boolean {
  const isThere = wanted.routeId === undefined || route?.id === wanted.routeId;
  return isThere && risk === wanted.risk && urgency === wanted.urgency;
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

function threadOf(desk: DeskModel) {
  const thread = desk.desk.value?.thread ?? [];
  const comment = desk.comment.value;
  const isIn = comment && thread.some(({ key }) => key === comment.key);
  return comment && !isIn ? [...thread, comment] : thread;
}
