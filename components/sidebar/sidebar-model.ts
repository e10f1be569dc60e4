import { computed, type ReadonlySignal } from '@preact/signals';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { announce } from './announce';
import { type AskModel, createAskModel } from './ask-model';
import { createDeskModel, type DeskModel } from './desk-model';
import { createDraftModel, type DraftModel } from './draft-model';
import { createEscalateModel, type EscalateModel } from './escalate-model';
import { heldBecause } from './held-reply';
import { createInsertionModel, type InsertionModel, type ReplyToInsert } from './insertion-model';
import { createLabelsModel, type LabelsModel } from './labels-model';
import { type ChoiceNotes, createChoiceNotes } from './note-choice';
import { createPolicyModel, type PolicyModel } from './policy-model';
import { createPromisesModel, type PromisesModel } from './promises-model';
import { propose } from './propose';
import { createRepliesModel, type RepliesModel } from './replies-model';
import type { ReplyCard } from './reply-card';
import type { SidebarPorts } from './sidebar-ports';
import { createSituationModel, type SituationModel } from './situation-model';
import { createToReadModel, type ToReadModel } from './to-read-model';
import { createViewModel, type ViewModel } from './view-model';
import { createWarnings } from './warnings-model';
import { follow } from './watched';
import { withheldWords } from './withheld-words';

/** Everything the sidebar shows and does, for one tab. Ends with the ports' signal. */
export interface SidebarModel {
  readonly ports: SidebarPorts;
  readonly view: ViewModel;
  readonly desk: DeskModel;
  readonly situation: SituationModel;
  readonly policy: PolicyModel;
  readonly replies: RepliesModel;
  readonly toRead: ToReadModel;
  readonly insertion: InsertionModel;
  readonly draft: DraftModel;
  readonly escalate: EscalateModel;
  readonly promises: PromisesModel;
  /** What to know before answering the open comment, most serious first. */
  readonly warnings: ReadonlySignal<readonly CommentRule[]>;
  readonly asking: AskModel;
  readonly labels: LabelsModel;
  /** The reply box cannot be reached on this page: copy and paste instead. */
  readonly isCopyOnly: ReadonlySignal<boolean>;
  /** Inserts the chosen reply, or the nth of the list. Held while a detail is missing. */
  readonly insert: (nth?: number) => Promise<void>;
  readonly copy: () => Promise<void>;
  /** Makes the draft in the reply box a draft in the library. */
  readonly propose: () => Promise<void>;
  /** Moves the choice in the list: by steps, or to a place. */
  readonly move: (to: (active: number) => number) => void;
  /** One step back; in the end to the reply box. */
  readonly back: () => void;
}

export function createSidebarModel(ports: SidebarPorts): SidebarModel {
  const view = createViewModel(ports.memory);
  const desk = createDeskModel(ports, view);
  const situation = createSituationModel(ports);
  const policy = createPolicyModel(ports, desk, situation);
  const warnings = createWarnings(desk.comment);
  const replies = createRepliesModel(ports, desk, situation, policy, warnings);
  const toRead = createToReadModel(ports, situation, replies, view);
  const insertion = createInsertionModel(ports, desk);
  const draft = createDraftModel(ports, desk, view, policy);
  const escalate = createEscalateModel(ports, desk, replies, insertion, policy, warnings);
  const promises = createPromisesModel(ports, desk, view);
  const asking = createAskModel(ports, desk, replies, view);
  const parts = {
    ports,
    view,
    desk,
    situation,
    policy,
    replies,
    toRead,
    insertion,
    draft,
    escalate,
    warnings,
    promises,
    asking,
    choices: createChoiceNotes({ ports, desk, insertion, replies }),
    labels: createLabelsModel(ports, desk, view),
    isCopyOnly: computed(() => desk.desk.value?.problem === 'changed-site'),
  };
  remember(parts);
  announce(parts);
  cancelWithheld(parts);
  return {
    ...parts,
    insert: (nth) => insert(parts, nth),
    copy: () => copy(parts),
    propose: () => propose(parts),
    move(to) {
      if (!uncoverList(parts)) replies.move(to(replies.active.value));
    },
    back: () => back(parts),
  };
}

type Parts = Omit<SidebarModel, 'insert' | 'copy' | 'propose' | 'move' | 'back'> & {
  readonly choices: ChoiceNotes;
};

async function insert(parts: Parts, nth?: number): Promise<void> {
  const { replies, insertion, isCopyOnly, ports } = parts;
  if (uncoverList(parts)) return;
  if (nth !== undefined) {
    if (nth >= replies.options.value.length) return;
    replies.move(nth);
  }
  const card = replies.card.value;
  if (isWithdrawn(parts) || !card || insertion.isAsking.value || isHeld(parts, card)) return;
  if (isCopyOnly.value) return copy(parts);
  parts.choices.pressed(card);
  await insertion.insert(replyOf(parts, card));
  if (insertion.attempt.value?.standing.type === 'inserted')
    parts.view.say(ports.speech.words('sidebar_inserted'));
}

async function copy(parts: Parts): Promise<void> {
  const { words } = parts.ports.speech;
  const card = parts.replies.card.value;
  if (isWithdrawn(parts) || !card || isHeld(parts, card)) return;
  const isCopied = await parts.insertion.copy(replyOf(parts, card));
  if (isCopied) parts.choices.copied(card);
  parts.view.tell(words(isCopied ? 'sidebar_copied' : 'sidebar_not_copied'));
  if (isCopied && parts.desk.desk.value?.composer.state === 'open') parts.desk.backToReplyBox();
}

/** After an insertion the list is not in sight: the first key shows it again, and only the next one chooses from it. */
function uncoverList({ insertion, view, isCopyOnly }: Parts): boolean {
  if (insertion.attempt.value?.standing.type !== 'inserted' || isCopyOnly.value) return false;
  insertion.putAside();
  view.focusOn('list');
  return true;
}

/** What was chosen is out of use: the next key must not take another reply instead. */
function isWithdrawn({ replies, view, ports }: Parts): boolean {
  const { withdrawn } = replies;
  if (!withdrawn.value) return false;
  view.say(withheldWords(ports.speech, withdrawn.value.why, ports.now.value).held);
  if (withdrawn.value.replacement) view.focusOn('replacement');
  return true;
}

/** A reply that waits for the reply box is not to go in once it is out of use. */
function cancelWithheld({ ports, insertion, replies, view }: Parts): void {
  follow(ports, () => {
    const { standing, reply } = insertion.attempt.value ?? {};
    const id = reply?.snippet?.id;
    if (standing?.type !== 'waiting' || id === undefined || !replies.withheld(id)) return;
    insertion.cancel().catch(ports.onError);
    view.tell(ports.speech.words('sidebar_withheld'));
  });
}

/** What is in the way is said, and a detail that is missing gets the focus. */
function isHeld(parts: Parts, card: ReplyCard): boolean {
  const { view } = parts;
  const held = heldBecause(parts, card);
  if (held === null) return false;
  if (held.isFinal) view.tell(held.why);
  else view.say(held.why);
  if (held.missing !== null) view.focusOn(`detail-${held.missing}`);
  return true;
}

function replyOf({ desk }: Parts, card: ReplyCard): ReplyToInsert {
  const { snippet } = card.option;
  return {
    commentKey: desk.commentKey.value ?? '',
    text: card.text,
    audience: snippet.audience,
    snippet: { id: snippet.id, version: snippet.version },
    provenance: card.parts.some(({ kind }) => kind === 'filled') ? 'placeholders-only' : 'verbatim',
    locked: card.locked,
  };
}

function back({ view, replies, insertion, desk, promises, labels }: Parts): void {
  if (view.told.value?.undo === null) view.dismiss();
  if (labels.isOpen.value) labels.toggle(false);
  else if (view.isSheetOpen.value) view.toggleSheet(false);
  else if (promises.isShown.value) promises.show(false);
  else if (insertion.attempt.value?.standing.type === 'waiting') void insertion.cancel();
  else if (view.view.value === 'escalate') toList(view);
  else if (view.view.value === 'replies' && replies.query.value !== '') {
    replies.search('');
    toList(view);
  } else {
    view.open('replies');
    desk.backToReplyBox();
  }
}

function toList(view: ViewModel): void {
  view.open('replies');
  view.focusOn('list');
}

/** Firefox reloads the frame when it moves into a dialog: what was chosen comes back. */
function remember({ ports, view, replies, desk }: Parts): void {
  follow(ports, () => {
    const picked = replies.options.value[replies.active.value]?.snippet.id ?? null;
    ports.memory.write({
      view: view.view.value,
      query: replies.query.value,
      picked,
      commentKey: desk.commentKey.value,
      isBrowsing: replies.isBrowsing.value,
    });
  });
}
