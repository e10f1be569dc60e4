import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type BulkChange,
  bulkChange,
  liftRecall,
  recall,
  restore,
  retire,
  undo,
} from '@/lib/database/snippet-changes';
import { mayApprove, mayDecide, mayEdit, mayRecall, mayReview } from '@/lib/library/governance';
import { countWords } from '@/lib/shared/words';
import { type Acting, type ActsContext, end } from './acting';
import { type Permission, permitted } from './failure-words';
import { handInMany, type NotHandedIn } from './hand-in-many';
import type { ReplyRow } from './reply-rows';
import { versionActs } from './version-acts';

/** What is asked before it is done. */
export type Asked =
  | { readonly kind: 'send-back' | 'recall'; readonly row: ReplyRow }
  /** `instead`: the reply proposed in its place. */
  | { readonly kind: 'retire'; readonly row: ReplyRow; readonly instead?: string | null }
  | { readonly kind: 'merge'; readonly into: string; readonly from: readonly string[] }
  /** Not asked but told: drafts that could not be handed in. `then`: once it was read. */
  | { readonly kind: 'not-handed-in'; readonly failed: readonly NotHandedIn[]; readonly then: () => void }
  | { readonly kind: 'bulk'; readonly field: BulkField; readonly ids: readonly string[] };
export type BulkField = 'tags' | 'folder' | 'owner' | 'reviewBy' | 'retire';

/** What whoever looks may do with a row, each with the reason why not. */
export interface Rights {
  readonly approve: Permission;
  readonly sendBack: Permission;
  readonly edit: Permission;
  readonly review: Permission;
  readonly recall: Permission;
  readonly decide: Permission;
}

export interface ActsModel {
  readonly asked: ReadonlySignal<Asked | null>;
  readonly ask: (asked: Asked) => void;
  readonly cancel: () => void;
  readonly rights: (row: ReplyRow) => Rights;
  /** What does not depend on a version. */
  readonly rightsAlone: () => Omit<Rights, 'approve' | 'sendBack'>;
  /** Like those that follow it, answers whether it was done. */
  readonly approve: (row: ReplyRow) => Promise<boolean>;
  readonly handIn: (row: ReplyRow) => Promise<boolean>;
  readonly discard: (row: ReplyRow) => Promise<boolean>;
  readonly sendBack: (row: ReplyRow, reason: string) => Promise<boolean>;
  readonly recall: (row: ReplyRow, reason: string, replacedBy: string | null) => Promise<boolean>;
  readonly liftRecall: (row: ReplyRow) => Promise<boolean>;
  readonly retire: (row: ReplyRow, replacedBy: string | null) => Promise<boolean>;
  readonly restore: (row: ReplyRow) => Promise<boolean>;
  /** Retires near-copies in favour of one. */
  readonly merge: (into: string, from: readonly string[]) => Promise<void>;
  /** The drafts among them, with a way back; those that could not be are listed. */
  readonly handInMany: (rows: readonly ReplyRow[]) => Promise<void>;
  /** On many rows at once, with a way back. */
  readonly bulk: (ids: readonly string[], change: BulkChange) => Promise<boolean>;
}

export function createActsModel(context: ActsContext): ActsModel {
  const { ports, notes } = context;
  const asked = signal<Asked | null>(null);
  const ask = (next: Asked) => {
    asked.value = next;
  };
  const acting: Acting = {
    ...context,
    who: () => ({ name: ports.settings.peek().responderName, now: ports.clock() }),
    ended: (work, told) =>
      end(context, work, (value) => {
        asked.value = null;
        if (typeof told === 'string') notes.tell(told);
        else told(value);
      }),
  };
  return {
    asked,
    ask,
    cancel: () => {
      asked.value = null;
    },
    rights: (row) => rightsOf(row, context),
    rightsAlone: () => rightsAlone(context),
    ...versionActs(acting),
    ...inUseActs(acting),
    ...manyActs(acting, ask),
  };
}

/** In and out of use. */
function inUseActs({ ports, store: { db }, notes, ended, who }: Acting) {
  const { words } = ports.speech;
  return {
    recall: ({ snippet, title }: ReplyRow, reason: string, replacedBy: string | null) =>
      ended(recall(db, snippet.id, { reason, replacedBy }, who()), words('library_recalled', title)),
    liftRecall: ({ snippet, title }: ReplyRow) =>
      ended(liftRecall(db, snippet.id, who()), words('library_recall_lifted', title)),
    retire: ({ snippet, title }: ReplyRow, replacedBy: string | null) =>
      ended(retire(db, snippet.id, replacedBy, who()), () => {
        const back = () => void ended(restore(db, snippet.id, who()), words('library_restored', title));
        notes.tell(words('library_retired', title), back);
      }),
    restore: ({ snippet, title }: ReplyRow) =>
      ended(restore(db, snippet.id, who()), words('library_restored', title)),
  };
}

function manyActs({ ports, store: { db }, notes, ended, who }: Acting, ask: ActsModel['ask']) {
  const count = countWords(ports.speech.words, ports.speech.lang);
  return {
    async handInMany(rows: readonly ReplyRow[]) {
      try {
        const { failed, handed, undo: takeBack } = await handInMany(db, rows, who());
        const back = () =>
          void takeBack(who()).then((undone) => notes.tell(count('library_undone', undone)), ports.onError);
        const then = () =>
          handed > 0 ? notes.tell(count('library_bulk_handed_in', handed), back) : undefined;
        if (failed.length > 0) ask({ kind: 'not-handed-in', failed, then });
        else then();
      } catch (error) {
        ports.onError(error);
      }
    },
    bulk: (ids: readonly string[], change: BulkChange) =>
      ended(bulkChange(db, ids, change, who()), ({ changed, undo: way }) => {
        const back = () =>
          void ended(undo(db, way, who()), (undone) => notes.tell(count('library_undone', undone.changed)));
        notes.tell(count('library_bulk_changed', changed), back);
      }),
    async merge(into: string, from: readonly string[]) {
      const merged: string[] = [];
      for (const id of from) await ended(retire(db, id, into, who()), () => void merged.push(id));
      if (merged.length === from.length) notes.tell(count('library_merged', merged.length));
    },
  };
}

const NOT_HANDED_IN: Permission = { ok: false, why: 'not-handed-in' };

function rightsOf({ open }: ReplyRow, context: ActsContext): Rights {
  const me = context.ports.settings.value.responderName;
  const known = context.team.value;
  const isWaiting = open?.state === 'in-review';
  const alone = rightsAlone(context);
  const isReadOnly = context.isReadOnly.value;
  return {
    ...alone,
    approve: open ? permitted(mayApprove(known, me, open), isReadOnly) : NOT_HANDED_IN,
    sendBack: isWaiting ? alone.review : NOT_HANDED_IN,
  };
}

function rightsAlone({ team, ports, isReadOnly }: ActsContext): Omit<Rights, 'approve' | 'sendBack'> {
  const me = ports.settings.value.responderName;
  const known = team.value;
  return {
    edit: permitted(mayEdit(known, me), isReadOnly.value),
    review: permitted(mayReview(known, me), isReadOnly.value),
    recall: permitted(mayRecall(known, me), isReadOnly.value),
    decide: permitted(mayDecide(known, me), isReadOnly.value),
  };
}
