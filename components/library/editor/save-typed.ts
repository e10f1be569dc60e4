import { batch } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import { beginSnippet, openRevision, saveRevision } from '@/lib/database/revisions';
import type { WriteFailure } from '@/lib/database/write-failure';
import type { Who } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Snippet, SnippetContent } from '@/lib/library/snippet';
import { fail, type Result } from '@/lib/shared/result';
import { differingFields } from './content-fields';
import type { DraftCopies } from './draft-copy';
import { knownOf, restamped } from './known';
import { readStored } from './stored';
import { isSame, meet, type Typed } from './typed';

export interface DraftingPorts {
  readonly db: CuecardDatabase;
  readonly copies: Pick<DraftCopies, 'write' | 'drop'>;
  readonly who: () => Who;
  /** The signed library is too old to be changed: what is typed stays with this window. */
  readonly isReadOnly: () => boolean;
  /** A new reply was begun: from now on it has an id. */
  readonly onBegun: (snippet: Snippet) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Saves until nothing typed is left, a person has to merge, or the store refuses. True when everything typed is in
 * the database.
 */
export async function saveTyped(ports: DraftingPorts, typed: Typed): Promise<boolean> {
  while (typed.isDirty.peek() && !typed.merge.peek()) {
    if (ports.isReadOnly()) {
      typed.state.value = { kind: 'failed', failure: { type: 'forbidden', why: 'too-old' } };
      return false;
    }
    const sent = { content: typed.content.peek(), note: typed.note.peek() };
    const saved = await saveOnce(ports, typed, sent);
    if (saved.ok) {
      took(ports, typed, sent, saved.value);
    } else if (!(await metTheirs(ports, typed, saved.failure))) {
      typed.state.value = { kind: 'failed', failure: saved.failure };
      return false;
    }
  }
  if (typed.merge.peek()) return false;
  ports.copies.drop(keyOf(typed));
  if (typed.state.peek().kind !== 'untouched') typed.state.value = { kind: 'saved', at: ports.who().now };
  return true;
}

/** Where this window keeps its copy of what is typed. */
export function keyOf(typed: Typed): string {
  return typed.known.peek().snippet?.id ?? 'new';
}

type Sent = { readonly content: SnippetContent; readonly note: string };
type Saved = Promise<Result<Revision, WriteFailure>>;

async function saveOnce(ports: DraftingPorts, typed: Typed, sent: Sent): Saved {
  const { db, who } = ports;
  const { snippet, revision, content } = typed.known.peek();
  if (snippet === null) return begin(ports, typed, sent);
  if (revision) return saveRevision(db, revision.id, { ...sent, edit: revision.edit }, who());
  const opened = await openRevision(db, snippet.id, who());
  if (!opened.ok) return opened;
  const theirs = opened.value;
  if (differingFields(theirs.content, content).length > 0) return fail({ type: 'conflict', theirs });
  return saveRevision(db, theirs.id, { ...sent, edit: theirs.edit }, who());
}

/** Without its short code, which may be another reply's: saved with the next turn, it is looked at when handed in. */
async function begin({ db, who, copies, onBegun }: DraftingPorts, typed: Typed, sent: Sent): Saved {
  const begun = await beginSnippet(db, { ...sent.content, code: '' }, who());
  if (!begun.ok) return begun;
  const { snippet, revision } = begun.value;
  copies.drop('new');
  typed.known.value = knownOf(snippet, revision);
  onBegun(snippet);
  return saveRevision(db, revision.id, { ...sent, edit: revision.edit }, who());
}

/** What was sent stands in the database now; what was typed since stays typed. */
function took(ports: DraftingPorts, typed: Typed, sent: Sent, revision: Revision): void {
  const { snippet } = typed.known.peek();
  batch(() => {
    typed.content.value = restamped(typed.content.peek(), sent.content, revision.content);
    typed.known.value = { snippet, revision, content: revision.content, note: revision.note };
  });
  if (!typed.isDirty.peek()) return;
  const rest = { content: typed.content.peek(), note: typed.note.peek(), base: revision.content };
  ports.copies.write(keyOf(typed), rest);
}

/** True when the loop can go on: nothing of theirs stands against mine, or a person is being asked. */
async function metTheirs(ports: DraftingPorts, typed: Typed, failure: WriteFailure): Promise<boolean> {
  const { snippet, content: base, note } = typed.known.peek();
  if (failure.type !== 'conflict' || snippet === null) return false;
  const stored = await readStored(ports.db, snippet.id);
  if (stored === undefined || stored.snippet?.deletedAt !== null) return false;
  if (isSame(stored.content, base) && stored.note === note) typed.known.value = stored;
  else meet(typed, base, stored);
  return true;
}
