import type { PageSettings } from '@/lib/messaging/page-settings';
import type { PageHandlers } from '@/lib/messaging/receiver';
import { composerFor } from './answers';
import type { PageSession } from './page-session';
import { runCommand } from './run-command';

type ComposerCalls =
  | 'composer.insert'
  | 'composer.cancel'
  | 'composer.take-out'
  | 'composer.replace'
  | 'composer.focus'
  | 'draft.recheck'
  | 'acting.confirm';

/** What the worker, and through it the sidebar, may ask of this page. */
export function pageHandlers(session: PageSession, apply: (settings: PageSettings) => void): PageHandlers {
  return { ...composerHandlers(session), ...surfaceHandlers(session, apply) };
}

function composerHandlers(session: PageSession): Pick<PageHandlers, ComposerCalls> {
  const { inserter } = session;
  return {
    async 'composer.insert'(request) {
      const outcome = await inserter.insert(request);
      session.reportInsertion(request, outcome);
      return outcome;
    },
    async 'composer.cancel'({ requestId }) {
      inserter.cancel(requestId);
      return {};
    },
    'composer.take-out': ({ requestId }) => inserter.takeOut(requestId),
    async 'composer.replace'({ hash, edits, ruleIds }) {
      const composer = session.drafts.current() ?? selectedComposer(session);
      if (!composer || session.drafts.draftOf(composer).hash !== hash) return { outcome: 'draft-changed' };
      const isWritten = await session.findings.replace(composer, edits, ruleIds);
      return { outcome: isWritten ? 'replaced' : 'not-written' };
    },
    async 'composer.focus'() {
      focusComposer(session);
      return {};
    },
    async 'draft.recheck'() {
      await session.drafts.recheck();
      return {};
    },
    async 'acting.confirm'() {
      inserter.confirmActing();
      session.description.change();
      return {};
    },
  };
}

function surfaceHandlers(
  session: PageSession,
  apply: (settings: PageSettings) => void,
): Omit<PageHandlers, ComposerCalls> {
  const { selection, tracker, frame } = session;
  return {
    'comment.show': async ({ key }) => selection.show(key),
    async 'comment.select'({ key }) {
      await selection.open(key, { focus: false });
      return {};
    },
    async 'marks.changed'({ marks }) {
      tracker.applyMarks(marks.filter(({ key }) => tracker.comment(key) !== undefined));
      return {};
    },
    async 'command.pressed'({ command }) {
      await runCommand(session, command, () => focusComposer(session));
      return {};
    },
    async 'frame.toggle'() {
      if (frame.isOpen()) putAway(session);
      else await session.showFrame();
      return {};
    },
    async 'frame.close'() {
      putAway(session);
      return {};
    },
    async 'settings.apply'(settings) {
      apply(settings);
      return {};
    },
  };
}

function putAway({ context, frame }: PageSession): void {
  frame.putAway();
  context.view.focus();
  void context.link.call('frame.remembered', { open: false });
}

function selectedComposer({ context, selection }: PageSession) {
  const key = selection.key();
  return key === null ? undefined : composerFor(context, key);
}

/** The caret is where it was: editors keep their selection while they have no focus. */
function focusComposer(session: PageSession): void {
  const composer = selectedComposer(session) ?? session.drafts.current();
  const editable = composer?.editable ?? session.context.carets.lastEditable();
  session.context.view.focus();
  editable?.focus({ preventScroll: true });
}
