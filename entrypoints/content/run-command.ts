import type { PageParams } from '@/lib/messaging/messages';
import type { PageSession } from './page-session';

/** What the four browser commands do on a page. */
export async function runCommand(
  session: PageSession,
  command: PageParams<'command.pressed'>['command'],
  focusComposer: () => void,
): Promise<void> {
  const { selection, frame, context, tracker } = session;
  if (command === 'next') return selection.step(1);
  if (command === 'previous') return selection.step(-1);
  if (command === 'go' && frame.isOpen() && context.root.activeElement === frame.host) return focusComposer();
  const first = tracker.queue()[0];
  if (selection.key() === null && first !== undefined) await selection.open(first, { focus: false });
  await selection.openView(command === 'escalate' ? 'escalate' : 'replies');
  frame.focus();
}
