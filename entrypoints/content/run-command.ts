import type { PageParams } from '@/lib/messaging/messages';
import type { PageSession } from './page-session';

/** What the browser commands do on a page; stepping through the queue is the worker's. */
export async function runCommand(
  session: PageSession,
  command: PageParams<'command.pressed'>['command'],
  focusComposer: () => void,
): Promise<void> {
  const { selection, frame, context } = session;
  if (command === 'go' && frame.isOpen() && context.root.activeElement === frame.host) return focusComposer();
  await session.showFrame();
  // At once: a sidebar that is still being loaded hears of the view later, when the person may be elsewhere.
  frame.focus();
  await selection.openView(command === 'escalate' ? 'escalate' : 'replies');
}
