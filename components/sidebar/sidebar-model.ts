import { computed, type ReadonlySignal } from '@preact/signals';
import { attempt } from '@/lib/database/failures';
import { append } from '@/lib/database/journal';
import { announce } from './announce';
import { createDeskModel, type DeskModel } from './desk-model';
import { createDraftModel, type DraftModel } from './draft-model';
import { createEscalateModel, type EscalateModel } from './escalate-model';
import { createInsertionModel, type InsertionModel, type ReplyToInsert } from './insertion-model';
import { createRepliesModel, type RepliesModel } from './replies-model';
import type { ReplyCard } from './reply-card';
import type { SidebarPorts } from './sidebar-ports';
import { createViewModel, type ViewModel } from './view-model';
import { follow } from './watched';

/** Everything the sidebar shows and does, for one tab. Ends with the ports' signal. */
export interface SidebarModel {
  readonly ports: SidebarPorts;
  readonly view: ViewModel;
  readonly desk: DeskModel;
  readonly replies: RepliesModel;
  readonly insertion: InsertionModel;
  readonly draft: DraftModel;
  readonly escalate: EscalateModel;
  /** The reply box cannot be reached on this page: copy and paste instead. */
  readonly isCopyOnly: ReadonlySignal<boolean>;
  /** Inserts the chosen reply, or the nth of the list. Held while a detail is missing. */
  readonly insert: (nth?: number) => Promise<void>;
  readonly copy: () => Promise<void>;
  /** Moves the choice in the list: by steps, or to a place. */
  readonly move: (to: (active: number) => number) => void;
  /** One step back; in the end to the reply box. */
  readonly back: () => void;
}

export function createSidebarModel(ports: SidebarPorts): SidebarModel {
  const view = createViewModel(ports.memory);
  const desk = createDeskModel(ports, view);
  const replies = createRepliesModel(ports, desk);
  const insertion = createInsertionModel(ports, desk);
  const draft = createDraftModel(ports, desk, view);
  const escalate = createEscalateModel(ports, desk, replies, insertion);
  const isCopyOnly = computed(() => desk.desk.value?.problem === 'changed-site');
  const parts = { ports, view, desk, replies, insertion, draft, escalate, isCopyOnly };
  remember(parts);
  announce(parts);
  return {
    ...parts,
    insert: (nth) => insert(parts, nth),
    copy: () => copy(parts),
    move(to) {
      if (!uncoverList(parts)) replies.move(to(replies.active.value));
    },
    back: () => back(parts),
  };
}

type Parts = Omit<SidebarModel, 'insert' | 'copy' | 'move' | 'back'>;

async function insert(parts: Parts, nth?: number): Promise<void> {
  const { replies, insertion, isCopyOnly, ports } = parts;
  if (uncoverList(parts)) return;
  if (nth !== undefined) {
    if (nth >= replies.options.value.length) return;
    replies.move(nth);
  }
  const card = replies.card.value;
  if (!card || insertion.isAsking.value || isHeld(parts, card)) return;
  if (isCopyOnly.value) return copy(parts);
  notePick(parts, card);
  await insertion.insert(replyOf(parts, card));
  if (insertion.attempt.value?.standing.type === 'inserted')
    parts.view.say(ports.speech.words('sidebar_inserted'));
}

async function copy(parts: Parts): Promise<void> {
  const { words } = parts.ports.speech;
  const card = parts.replies.card.value;
  if (!card || isHeld(parts, card)) return;
  const isCopied = await parts.insertion.copy(replyOf(parts, card));
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

/** A detail that is missing gets the focus; a reply that is too long for X says so. */
function isHeld({ view, ports }: Parts, card: ReplyCard): boolean {
  const { words } = ports.speech;
  const [missing] = card.missing;
  if (card.isBroken) {
    view.tell(words('sidebar_held_broken'));
    return true;
  }
  if (missing !== undefined) {
    const label = card.details.find(({ placeholder }) => placeholder.name === missing)?.placeholder.label;
    view.say(words('sidebar_held_missing', label ?? missing));
    view.focusOn(`detail-${missing}`);
    return true;
  }
  if (card.isTooLong) view.say(words('sidebar_held_long', card.length.used - card.length.limit));
  return card.isTooLong;
}

function replyOf({ desk }: Parts, card: ReplyCard): ReplyToInsert {
  const { snippet } = card.option;
  return {
    commentKey: desk.commentKey.value ?? '',
    text: card.text,
    audience: snippet.audience,
    snippet: { id: snippet.id, version: snippet.version },
    provenance: card.parts.some(({ kind }) => kind === 'filled') ? 'placeholders-only' : 'verbatim',
  };
}

function notePick({ ports, desk, replies }: Parts, card: ReplyCard): void {
  const { snippet } = card.option;
  const event = {
    kind: 'snippet-picked',
    commentKey: desk.commentKey.value,
    snippet: { id: snippet.id, version: snippet.version },
    from: replies.isSearching.value ? 'search' : 'suggestions',
    position: replies.active.value,
  } as const;
  const by = ports.settings.peek().responderName;
  attempt(() => append(ports.db, event, { by, at: ports.clock() })).catch(ports.onError);
}

function back({ view, replies, insertion, desk }: Parts): void {
  if (view.told.value?.undo === null) view.dismiss();
  if (view.isSheetOpen.value) view.toggleSheet(false);
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
    });
  });
}
