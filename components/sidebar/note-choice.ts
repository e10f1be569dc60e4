import { recordChoice, recordTaken } from '@/lib/database/choices';
import { attempt } from '@/lib/database/failures';
import { append } from '@/lib/database/journal';
import type { ChoiceRow } from '@/lib/database/learning-records';
import { factsIn } from '@/lib/database/policy-store';
import type { StoredComment } from '@/lib/database/records';
import { maskForTeam } from '@/lib/policy/mask-for-team';
import type { DeskModel } from './desk-model';
import type { InsertionModel } from './insertion-model';
import type { RepliesModel } from './replies-model';
import type { ReplyCard } from './reply-card';
import { languageOf } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { follow } from './watched';

interface Parts {
  readonly ports: SidebarPorts;
  readonly desk: Pick<DeskModel, 'comment' | 'commentKey' | 'desk'>;
  readonly insertion: Pick<InsertionModel, 'attempt'>;
  readonly replies: Pick<RepliesModel, 'isSearching' | 'active'>;
}

/** Keeps which reply was taken for a comment, whose personal data stays out of it. */
export interface ChoiceNotes {
  /** Before the page is asked: what was pressed is a choice once it stands in the reply box. */
  readonly pressed: (card: ReplyCard) => void;
  readonly copied: (card: ReplyCard) => void;
}

interface Press {
  readonly comment: StoredComment | undefined;
  readonly snippetId: string;
  readonly kind: ChoiceRow['kind'];
}

export function createChoiceNotes(parts: Parts): ChoiceNotes {
  const { ports, desk, insertion, replies } = parts;
  let latest: Press | undefined;
  follow(ports, () => {
    const ends = endsOf(insertion.attempt.value, desk.desk.value?.insertion);
    if (!latest || !ends.includes(endOf(latest.comment?.key, latest.snippetId))) return;
    note(ports, latest);
    latest = undefined;
  });
  noteTakenOut(parts);
  const pressOf = ({ option }: ReplyCard): Press => ({
    comment: desk.comment.peek(),
    snippetId: option.snippet.id,
    kind: isFound(option, replies) ? 'searched' : 'picked',
  });
  return {
    pressed(card) {
      notePress(parts, card);
      latest = pressOf(card);
    },
    copied: (card) => note(ports, pressOf(card)),
  };
}

/** What is in the reply box, as the page says, whichever comment is open by now. */
function endsOf(
  own: ReturnType<InsertionModel['attempt']['peek']>,
  told: NonNullable<ReturnType<DeskModel['desk']['peek']>>['insertion'] | undefined,
): string[] {
  const ends: string[] = [];
  if (own?.standing.type === 'inserted') ends.push(endOf(own.commentKey, own.reply?.snippet?.id));
  if (told?.outcome.type === 'inserted') ends.push(endOf(told.commentKey, told.snippet?.id));
  return ends;
}

function endOf(commentKey: string | undefined, snippetId: string | undefined): string {
  return `${commentKey} ${snippetId}`;
}

function note({ db, clock, onError }: SidebarPorts, { comment, snippetId, kind }: Press): void {
  if (!comment || comment.text.trim() === '') return;
  const lang = languageOf(comment);
  const about = { commentKey: comment.key, snippetId, kind, lang, at: clock() };
  const record = kind === 'rejected' ? recordChoice : recordTaken;
  attempt<unknown>(async () => {
    return record(db, { ...about, text: maskForTeam(comment.text, await factsIn(db), lang) });
  }).catch(onError);
}

/** A reply that was put in and taken out again was not the right one. */
function noteTakenOut({ ports, desk, insertion }: Parts): void {
  let noted: string | undefined;
  follow(ports, () => {
    const attempt = insertion.attempt.value;
    if (attempt?.standing.type !== 'taken-out' || attempt.requestId === noted) return;
    noted = attempt.requestId;
    const snippetId = attempt.reply?.snippet?.id;
    if (snippetId) note(ports, { comment: desk.comment.peek(), snippetId, kind: 'rejected' });
  });
}

/** Not suggested: looked for, or at hand. */
function isFound({ group }: ReplyCard['option'], { isSearching }: Parts['replies']): boolean {
  return isSearching.peek() || group !== undefined;
}

function notePress({ ports, desk, replies }: Parts, { option }: ReplyCard): void {
  const event = {
    kind: 'snippet-picked',
    commentKey: desk.commentKey.peek(),
    snippet: { id: option.snippet.id, version: option.snippet.version },
    from: isFound(option, replies) ? 'search' : 'suggestions',
    position: replies.active.peek(),
  } as const;
  const by = ports.settings.peek().responderName;
  attempt(() => append(ports.db, event, { by, at: ports.clock() })).catch(ports.onError);
}
