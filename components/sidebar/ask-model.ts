import { computed, type ReadonlySignal } from '@preact/signals';
import { askForReply, noteMissedSearch, openRequests } from '@/lib/database/requests';
import { normalise } from '@/lib/text/normalise';
import type { DeskModel } from './desk-model';
import type { RepliesModel } from './replies-model';
import { languageOf } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import type { ViewModel } from './view-model';
import { follow, watchedLater } from './watched';
import { wordsToKeep } from './words-to-keep';

/** Gaps in the library: what was searched in vain, and asking the lead for a reply. */
export interface AskModel {
  /** These words, or this comment, were asked about and nobody has answered. */
  readonly isAsked: ReadonlySignal<boolean>;
  readonly ask: () => Promise<void>;
}

/** A query is settled when nothing was typed for so long. */
const SETTLED_MS = 1200;
const SHORTEST = 3;

export function createAskModel(
  ports: SidebarPorts,
  desk: DeskModel,
  replies: RepliesModel,
  view: ViewModel,
): AskModel {
  noteMissedSearches(ports, desk, replies);
  const open = watchedLater(ports, () => openRequests(ports.db));
  const wanted = () => wantedOf(desk, replies);
  const isAsked = computed(() => {
    const { words, commentKey } = wanted();
    return (open.value ?? []).some((request) =>
      words === '' ? request.commentKey === commentKey : normalise(request.words) === normalise(words),
    );
  });
  return {
    isAsked,
    async ask() {
      if (isAsked.peek()) return;
      const asked = await askForReply(ports.db, wanted(), whoOf(ports));
      view.tell(ports.speech.words(asked.ok ? 'sidebar_asked' : 'sidebar_not_saved'));
    },
  };
}

/** Once for each settled query, folded; never a customer's own words. */
function noteMissedSearches(ports: SidebarPorts, desk: DeskModel, replies: RepliesModel): void {
  const noted = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    const { words, commentKey, lang } = wantedOf(desk, replies);
    const folded = normalise(words).trim();
    if (folded.length < SHORTEST || noted.has(folded)) return;
    noted.add(folded);
    noteMissedSearch(ports.db, { words: folded, commentKey, lang }, whoOf(ports)).catch(ports.onError);
  };
  follow(ports, () => {
    clearTimeout(timer);
    void replies.query.value;
    const isMissed = replies.isSearching.value && replies.options.value.length === 0;
    if (isMissed && replies.total.value) timer = setTimeout(note, SETTLED_MS);
  });
  ports.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function wantedOf(desk: DeskModel, replies: RepliesModel) {
  const comment = desk.comment.value;
  return {
    words: wordsToKeep(replies.query.value, comment?.text ?? '') ?? '',
    commentKey: desk.commentKey.value,
    lang: comment ? languageOf(comment) : null,
  };
}

export function whoOf({ settings, clock }: SidebarPorts) {
  return { name: settings.peek().responderName, now: clock() };
}
