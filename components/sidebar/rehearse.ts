import { computed, type ReadonlySignal } from '@preact/signals';
import type { StoredComment } from '@/lib/database/records';
import { isoDay } from '@/lib/shared/clock';
import { AnswerBook } from './answer-book';
import type { AnswerParts } from './answer-to';
import type { DeskModel } from './desk-model';
import type { PolicyModel } from './policy-model';
import { readInBetween } from './read-in-between';
import { cardContext, replyCard } from './reply-card';
import { languageSet } from './reply-language';
import { requestFor } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { hear } from './warnings-model';

interface Rehearsed extends AnswerParts {
  readonly isRead: ReadonlySignal<boolean>;
  readonly policy: PolicyModel;
}

/** Those that can wait least. */
const MOST = 24;
/** Code that never ran is slow; more checks would teach the browser nothing new about it. */
const MOST_CHECKED = 6;
/** Right after a comment was opened, or the library changed, what is shown is worked out and drawn. */
const QUIET_MS = 200;

/**
 * Once there is everything to answer with, the comments that wait are answered ahead while nothing else is to be done,
 * and again when the answers may be others: a press then finds its answer in the book.
 */
export function rehearse(ports: SidebarPorts, desk: DeskModel, parts: Rehearsed): AnswerBook {
  const answers = new AnswerBook(parts);
  const asked = whatIsAsked(ports, desk, parts, answers);
  let of: unknown;
  let place = 0;
  let checked = 0;
  const next = () => {
    const now = asked.peek();
    if (of !== now) [of, place] = [now, 0];
    const comment = now.comments[place];
    if (!comment) return true;
    place += 1;
    const request = requestFor(comment, now.lang, now.today);
    const [option] = answers.answer(request, hear(comment)).options;
    if (option && checked < MOST_CHECKED) {
      checked += 1;
      replyCard(option, { ...cardContext(ports, parts.policy), comment, typed: {} }).check();
    }
    return place >= now.comments.length;
  };
  const opened = computed(() => [desk.commentKey.value, asked.value]);
  readInBetween(ports, { of: asked, opened, quietMs: QUIET_MS }, next);
  return answers;
}

interface Asked {
  readonly comments: readonly StoredComment[];
  readonly lang: string | null;
  readonly today: string;
}

/** Another one when something that answers follow from is another. */
function whatIsAsked(
  ports: SidebarPorts,
  desk: DeskModel,
  { isRead, learner }: Rehearsed,
  answers: AnswerBook,
): ReadonlySignal<Asked> {
  const today = computed(() => isoDay(ports.now.value));
  return computed(() => {
    const isReady = isRead.value && (!ports.learner || learner.value !== undefined);
    if (!isReady) return NOTHING;
    answers.follow();
    const comments = desk.waiting.value.slice(0, MOST);
    return { comments, lang: languageSet(ports), today: today.value };
  });
}

const NOTHING: Asked = { comments: [], lang: null, today: '' };
