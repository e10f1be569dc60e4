import { type ReadonlySignal, signal } from '@preact/signals';
import { correctLabel } from '@/lib/database/corrections';
import type { Correction } from '@/lib/database/labels';
import type { StoredComment } from '@/lib/database/records';
import type { DeskModel } from './desk-model';
import type { SidebarPorts } from './sidebar-ports';
import type { ViewModel } from './view-model';
import { follow } from './watched';

/** What triage says of the open comment, and how a person puts it right. */
export interface LabelsModel {
  readonly isOpen: ReadonlySignal<boolean>;
  readonly toggle: (open?: boolean) => void;
  readonly correct: (correction: Correction) => Promise<void>;
}

export function createLabelsModel(ports: SidebarPorts, desk: DeskModel, view: ViewModel): LabelsModel {
  const isOpen = signal(false);
  askLanguage(ports, desk);
  follow(ports, () => {
    void desk.commentKey.value;
    isOpen.value = false;
  });
  return {
    isOpen,
    toggle(open = !isOpen.peek()) {
      const canOpen = desk.comment.peek()?.triage?.talk !== undefined;
      isOpen.value = open && canOpen;
      if (isOpen.peek()) view.focusOn('labels');
    },
    async correct(correction) {
      isOpen.value = false;
      view.focusOn('list');
      const comment = desk.comment.peek();
      if (comment) await correct(ports, desk, view, comment, correction);
    },
  };
}

async function correct(
  ports: SidebarPorts,
  desk: DeskModel,
  view: ViewModel,
  comment: StoredComment,
  correction: Correction,
): Promise<void> {
  const { words } = ports.speech;
  const stamp = { by: ports.settings.peek().responderName, at: ports.clock() };
  const done = await correctLabel(ports.db, comment.key, correction, stamp);
  if (!done.ok) return view.tell(words('sidebar_not_saved'));
  const tellPages = () => void ports.callWorker('status.changed', { keys: [...done.value.keys] });
  const undo = () => void done.value.undo().then(tellPages).catch(ports.onError);
  tellPages();
  if (correction.field === 'talk' && correction.is === 'closing' && comment.status === 'open')
    return desk.mark('no-reply-needed');
  if (correction.field === 'talk' && isClosed(comment)) return desk.mark('open');
  view.tell(words('labels_noted'), { undo });
}

/** Nobody's clock runs because triage took it for the end of a conversation. */
function isClosed({ status, triage }: StoredComment): boolean {
  return status === 'no-reply-needed' && triage?.talk?.label === 'closing';
}

/** Where the page does not say the language, the text is asked; what depends on it is read again by the worker. */
function askLanguage(ports: SidebarPorts, desk: DeskModel): void {
  const asked = new Set<string>();
  follow(ports, () => {
    const comment = desk.comment.value;
    if (!ports.languageOf || !comment?.triage || comment.triage.lang !== null || asked.has(comment.key))
      return;
    asked.add(comment.key);
    noteLanguage(ports, comment, ports.languageOf).catch(ports.onError);
  });
}

/** Shorter texts fit too many languages. */
const FEWEST_LETTERS = 12;

async function noteLanguage(
  { db, callWorker }: SidebarPorts,
  { key, text }: StoredComment,
  languageOf: (text: string) => Promise<string | null>,
): Promise<void> {
  if ((text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return;
  const lang = await languageOf(text);
  if (lang === null) return;
  await db.comments.update(key, (row) => {
    if (row.triage) row.triage = { ...row.triage, lang };
  });
  await callWorker('status.changed', { keys: [key] });
}
