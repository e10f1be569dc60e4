import type { ReadonlySignal } from '@preact/signals';
import type { StoredComment } from '@/lib/database/records';
import { isoDay } from '@/lib/shared/clock';
import type { DeskModel } from './desk-model';
import type { PolicyModel } from './policy-model';
import { cardContext, replyCard } from './reply-card';
import { type AnswerParts, answerTo } from './reply-lists';
import { requestFor } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { hear } from './warnings-model';
import { follow } from './watched';

interface Rehearsed extends AnswerParts {
  readonly isRead: ReadonlySignal<boolean>;
  readonly policy: PolicyModel;
}

/** More would teach the browser nothing new about the code. */
const MOST = 6;

/**
 * Code that never ran is slow, and the first presses would pay for it. Once there is everything to answer with, some of
 * the comments that wait are worked out, each by itself between what else there is to do, and dropped.
 */
export function rehearse(ports: SidebarPorts, desk: DeskModel, parts: Rehearsed): void {
  let hasBegun = false;
  follow(ports, () => {
    if (hasBegun) return;
    const isReady = parts.isRead.value && (!ports.learner || parts.learner.value !== undefined);
    if (!isReady || desk.waiting.value.length === 0) return;
    hasBegun = true;
    const left = desk.waiting.peek().slice(0, MOST);
    const next = () => {
      const comment = left.shift();
      if (!comment || ports.signal.aborted) return;
      answer(ports, comment, parts);
      setTimeout(next);
    };
    setTimeout(next);
  });
}

function answer(ports: SidebarPorts, comment: StoredComment, parts: Rehearsed): void {
  const request = requestFor(comment, null, isoDay(ports.now.peek()));
  const [option] = answerTo(request, hear(comment), parts).options;
  if (option) replyCard(option, { ...cardContext(ports, parts.policy), comment, typed: {} }).check();
}
