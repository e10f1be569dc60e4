import { recordChoice } from '@/lib/database/choices';
import { attempt } from '@/lib/database/failures';
import type { ChoiceRow } from '@/lib/database/learning-records';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import type { DeskModel } from './desk-model';
import type { InsertionModel } from './insertion-model';
import { languageOf } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { follow } from './watched';

interface Parts {
  readonly ports: SidebarPorts;
  readonly desk: DeskModel;
  readonly insertion: InsertionModel;
}

/** Keeps which reply was taken for the open comment, whose personal data stays out of it. */
export function noteChoice(parts: Parts, snippetId: string, kind: ChoiceRow['kind']): void {
  const { ports, desk } = parts;
  const comment = desk.comment.peek();
  if (!comment || comment.text.trim() === '') return;
  const text = maskPersonalData(comment.text);
  const choice = { commentKey: comment.key, snippetId, kind, text, lang: languageOf(comment) };
  attempt(() => recordChoice(ports.db, { ...choice, at: ports.clock() })).catch(ports.onError);
}

/** A reply that was put in and taken out again was not the right one. */
export function noteTakenOut(parts: Parts): void {
  const { ports, insertion } = parts;
  let noted: string | undefined;
  follow(ports, () => {
    const attempt = insertion.attempt.value;
    if (attempt?.standing.type !== 'taken-out' || attempt.requestId === noted) return;
    noted = attempt.requestId;
    if (attempt.reply?.snippet) noteChoice(parts, attempt.reply.snippet.id, 'rejected');
  });
}
