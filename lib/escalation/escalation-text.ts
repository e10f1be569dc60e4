import type { Words } from '@/lib/shared/words';
import type { Escalation, SnapshotLine } from './escalation';
import { riskWord, URGENCY_WORDS } from './risk-words';

/** How a moment is written, in the reader's language and zone. */
export type FormatTime = (epochMs: number) => string;

/** A case as plain text for a chat or an e-mail: facts, note, conversation. Lines end with "\n". */
export function escalationToText(escalation: Escalation, t: Words, formatTime: FormatTime): string {
  const { routeName, risk, urgency, note, permalink, snapshot, createdAt, createdBy, id } = escalation;
  const facts = [
    t('escalation_text_title', routeName),
    t('escalation_text_urgency', t(URGENCY_WORDS[urgency])),
    ...(risk === null ? [] : [t('escalation_text_risk', riskWord(t, risk))]),
    t('escalation_text_link', permalink),
    createdBy === ''
      ? t('escalation_text_saved', formatTime(createdAt), id)
      : t('escalation_text_saved_by', formatTime(createdAt), createdBy, id),
  ];
  const parts = [facts.join('\n')];
  if (note !== '') parts.push(note);
  if (snapshot.length > 0) parts.push(snapshot.map((line) => snapshotText(line, formatTime)).join('\n\n'));
  if (escalation.masked) parts.push(t('escalation_text_masked'));
  return `${parts.join('\n\n')}\n`;
}

/** What was taken of the comment: `url` holds the whole picture, as a `data:` address. */
export interface PictureInFile {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly at: number;
}

/** A case as a JSON document, as it is stored, with its picture. `format` tells programs what they read. */
export function escalationToJson(escalation: Escalation, picture?: PictureInFile): string {
  const withPicture = picture ? { ...escalation, picture } : escalation;
  return `${JSON.stringify({ format: 'cuecard-escalation', ...withPicture }, null, 2)}\n`;
}

function snapshotText({ author, text, postedAt }: SnapshotLine, formatTime: FormatTime): string {
  const head = postedAt === null ? author : `${author}, ${formatTime(postedAt)}`;
  return `${head}\n${text.replace(/^/gm, '> ')}`;
}
