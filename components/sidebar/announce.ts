import type { ReadonlySignal } from '@preact/signals';
import { attempt } from '@/lib/database/failures';
import { append } from '@/lib/database/journal';
import { countWords } from '@/lib/shared/words';
import { afterFrame } from '../ui/after-frame';
import type { DeskModel } from './desk-model';
import type { DraftModel } from './draft-model';
import { platformName, severityCounts } from './names';
import type { RepliesModel } from './replies-model';
import type { SidebarPorts } from './sidebar-ports';
import { timingOf } from './times';
import type { ViewModel } from './view-model';
import { follow } from './watched';

interface Spoken {
  readonly ports: SidebarPorts;
  readonly view: ViewModel;
  readonly desk: DeskModel;
  readonly replies: RepliesModel;
  readonly draft: DraftModel;
}

const PAUSE_MS = 700;

/** Reads out another comment, and the draft check when its counts or first finding change. Never the clock. */
export function announce(parts: Spoken): void {
  announceComment(parts);
  announceFindings(parts);
}

function announceComment(parts: Spoken): void {
  const { ports, view, desk, replies } = parts;
  const before = ports.memory.read().commentKey ?? null;
  let told: string | null = null;
  follow(ports, () => {
    const comment = desk.comment.value;
    if (!comment || replies.total.value === undefined || comment.key === told) return;
    const last = told ?? before;
    if (last !== null && last !== comment.key) replies.search('');
    told = comment.key;
    view.say(commentSentence(parts));
    if (last !== comment.key) afterFrame(() => noteShown(parts, comment.key));
  });
}

function commentSentence({ ports, desk, replies }: Spoken): string {
  const { words, lang } = ports.speech;
  const comment = desk.comment.peek();
  const reading = desk.reading.peek();
  if (!comment || !reading) return '';
  const { waited, left } = timingOf(words, reading);
  const place = words('sidebar_say_place', desk.place.peek(), desk.waiting.peek().length);
  const who = words('sidebar_say_comment', comment.author.name, platformName(comment.platform), waited);
  const count = replies.isConfident.peek()
    ? countWords(words, lang)('sidebar_say_suggested', replies.suggested.peek().length)
    : `${words('sidebar_doubt')}.`;
  return [desk.place.peek() > 0 ? place : '', who, left ? `${left}.` : '', count].filter(Boolean).join(' ');
}

function noteShown({ ports, desk, replies }: Spoken, commentKey: string): void {
  if (ports.signal.aborted || desk.commentKey.peek() !== commentKey) return;
  const snippets = replies.suggested.peek().map(({ snippet: { id, version } }) => ({ id, version }));
  const isConfident = snippets.length > 0 && replies.isConfident.peek();
  const event = { kind: 'suggestions-shown', commentKey, snippets, isConfident } as const;
  const by = ports.settings.peek().responderName;
  attempt(() => append(ports.db, event, { by, at: ports.clock() })).catch(ports.onError);
}

function announceFindings({ ports, view, draft }: Spoken): void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  follow(ports, () => {
    const sentence = findingsSentence(ports, draft.open, draft.draft.value !== null);
    clearTimeout(timer);
    if (sentence === told) return;
    timer = setTimeout(() => {
      if (sentence !== '') view.say(sentence);
      told = sentence;
    }, PAUSE_MS);
  });
  ports.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function findingsSentence(
  { speech }: SidebarPorts,
  open: DraftModel['open'] | ReadonlySignal<[]>,
  hasDraft: boolean,
): string {
  const [first] = open.value;
  if (!hasDraft) return '';
  if (!first) return speech.words('sidebar_say_clear');
  return speech.words('announce_findings', severityCounts(speech, open.value), first.title);
}
