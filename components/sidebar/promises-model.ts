import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Commitment } from '@/lib/conversations/commitment';
import { takeOver, undoTakeOver } from '@/lib/database/case-progress';
import { closeCommitment, openCommitments, reopenCommitment } from '@/lib/database/commitments';
import { type HowTold, noteTold, undoTold } from '@/lib/database/escalations-told';
import { casesToLookAfter } from '@/lib/database/open-cases';
import type { Escalation } from '@/lib/escalation/escalation';
import { whoOf } from './ask-model';
import type { DeskModel } from './desk-model';
import { casesOfMine, type DayItem, dayOf, isPast } from './promises-day';
import type { SidebarPorts } from './sidebar-ports';
import type { ViewModel } from './view-model';
import { watchedLater } from './watched';

/** What posted replies said the brand will do, and nobody has done yet. */
export interface PromisesModel {
  /** Due first, those without a time last; undefined until they were read. */
  readonly open: ReadonlySignal<readonly Commitment[] | undefined>;
  /** The same with the cases this person handed over that nobody there has taken, or whose customer has yet to hear. */
  readonly day: ReadonlySignal<readonly DayItem[] | undefined>;
  readonly takeOver: (escalation: Escalation) => Promise<void>;
  /** The customer of a solved case knows, or need not. */
  readonly tell: (escalation: Escalation, how: HowTold) => Promise<void>;
  /** Brings its comment into view, with the case beside it. */
  readonly openCase: (escalation: Escalation) => Promise<void>;
  /** Those made under the open comment. */
  readonly here: ReadonlySignal<readonly Commitment[]>;
  readonly overdue: ReadonlySignal<number>;
  /** The list stands in the place of the comment. */
  readonly isShown: ReadonlySignal<boolean>;
  readonly show: (shown: boolean) => void;
  readonly close: (promise: Commitment, how: 'kept' | 'dropped') => Promise<void>;
  /** The comment it was made under is on the page. */
  readonly isOnPage: (about: Pick<Commitment, 'commentKey'>) => boolean;
  readonly showOnPage: (about: Pick<Commitment, 'commentKey'>) => Promise<void>;
}

export function createPromisesModel(ports: SidebarPorts, desk: DeskModel, view: ViewModel): PromisesModel {
  const open = watchedLater(ports, () => openCommitments(ports.db));
  const cases = watchedLater(ports, () => casesToLookAfter(ports.db));
  const mine = computed(() => casesOfMine(cases.value ?? [], ports.settings.value.responderName));
  const day = computed(() => open.value && dayOf(open.value, mine.value, ports.now.value));
  const isShown = signal(false);
  const showOnPage = async ({ commentKey }: Pick<Commitment, 'commentKey'>) => {
    const answer = await ports.tellPage('comment.show', { key: commentKey });
    const isThere = answer.ok && answer.value.shown;
    if (!isThere) view.tell(ports.speech.words('sidebar_not_on_page'));
    return isThere;
  };
  return {
    open,
    day,
    takeOver: (escalation) => noteTaken(ports, view, escalation),
    tell: (escalation, how) => noteTell(ports, view, escalation, how),
    async openCase(escalation) {
      if (!(await showOnPage(escalation))) return;
      await ports.tellPage('comment.select', { key: escalation.commentKey });
      isShown.value = false;
      view.open('escalate');
      view.focusOn(escalation.solved ? 'follow-up' : 'promises-button');
    },
    here: computed(() => (open.value ?? []).filter(({ commentKey }) => commentKey === desk.commentKey.value)),
    overdue: computed(() => (day.value ?? []).filter(({ dueAt }) => isPast(dueAt, ports.now.value)).length),
    isShown,
    show(shown) {
      isShown.value = shown;
      view.focusOn(shown ? 'promises' : 'promises-button');
    },
    close: (promise, how) => close(ports, view, promise, how),
    isOnPage: ({ commentKey }) => desk.desk.value?.queue.includes(commentKey) === true,
    showOnPage: async (about) => void (await showOnPage(about)),
  };
}

async function close(
  ports: SidebarPorts,
  view: ViewModel,
  { id, commentKey }: Commitment,
  how: 'kept' | 'dropped',
): Promise<void> {
  const { words } = ports.speech;
  const closed = await closeCommitment(ports.db, id, how, whoOf(ports));
  if (!closed.ok) return view.tell(words('sidebar_not_saved'));
  tellWorker(ports, commentKey);
  const undo = () => void reopen(ports, view, id, commentKey).catch(ports.onError);
  view.tell(words(how === 'kept' ? 'promise_kept_told' : 'promise_dropped_told'), { undo });
}

async function reopen(ports: SidebarPorts, view: ViewModel, id: string, commentKey: string): Promise<void> {
  const reopened = await reopenCommitment(ports.db, id, whoOf(ports));
  if (!reopened.ok) return view.tell(ports.speech.words('sidebar_not_saved'));
  tellWorker(ports, commentKey);
}

async function noteTaken(ports: SidebarPorts, view: ViewModel, escalation: Escalation): Promise<void> {
  const { words } = ports.speech;
  const { id, commentKey } = escalation;
  const taken = await takeOver(ports.db, id, '', whoOf(ports));
  if (!taken.ok) return view.tell(words('sidebar_not_saved'));
  tellWorker(ports, commentKey);
  const undo = () =>
    void undoTakeOver(ports.db, escalation, whoOf(ports))
      .then(() => tellWorker(ports, commentKey))
      .catch(ports.onError);
  view.tell(words('case_taken_told'), { undo });
}

async function noteTell(
  ports: SidebarPorts,
  view: ViewModel,
  { id, commentKey }: Escalation,
  how: HowTold,
): Promise<void> {
  const { words } = ports.speech;
  const noted = await noteTold(ports.db, id, how, whoOf(ports));
  if (!noted.ok) return view.tell(words('sidebar_not_saved'));
  tellWorker(ports, commentKey);
  const undo = () =>
    void undoTold(ports.db, id, whoOf(ports))
      .then(() => tellWorker(ports, commentKey))
      .catch(ports.onError);
  view.tell(words(how === 'told' ? 'case_follow_up_told' : 'case_follow_up_dropped'), { undo });
}

/** The number on the toolbar button and the alarm are the worker's. */
function tellWorker(ports: SidebarPorts, commentKey: string): void {
  void ports.callWorker('status.changed', { keys: [commentKey] });
}
