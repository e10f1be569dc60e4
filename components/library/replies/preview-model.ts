import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { historyOf } from '@/lib/database/revisions';
import type { Revision } from '@/lib/library/revision';
import type { SnippetContent } from '@/lib/library/snippet';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import { commentFor, recentComments } from './comment-for';
import { type ReplyPreview, replyPreview } from './reply-preview';
import type { ReplyRow } from './reply-rows';

/** Which words of a reply are shown: those being written, or those responders get. */
export type Side = 'open' | 'live';

export interface PreviewModel {
  readonly side: ReadonlySignal<Side>;
  readonly turn: (side: Side) => void;
  /** What is shown: the version in review first, since that waits. */
  readonly content: ReadonlySignal<SnippetContent | undefined>;
  readonly card: ReadonlySignal<ReplyPreview | undefined>;
  readonly speak: (lang: string) => void;
  /** Latest first; empty until read. */
  readonly history: ReadonlySignal<readonly Revision[]>;
}

export function createPreviewModel(
  ports: LibraryPorts,
  store: LibraryStore,
  selected: ReadonlySignal<ReplyRow | undefined>,
): PreviewModel {
  const lang = signal<string | null>(null);
  const turned = signal<{ readonly id: string; readonly side: Side } | null>(null);
  const comments = store.watched(() => recentComments(store.db));
  const side = computed(() => {
    const row = selected.value;
    if (row === undefined || row.open === null) return 'live';
    return turned.value?.id === row.snippet.id ? turned.value.side : usualSide(row);
  });
  const content = computed(() => {
    const row = selected.value;
    return side.value === 'open' ? row?.open?.content : row?.snippet;
  });
  const card = computed(() => {
    const shown = content.value;
    if (!shown) return undefined;
    const spoken = shown.texts.find((text) => text.lang === lang.value) ?? shown.texts[0];
    const comment = commentFor(shown, spoken?.lang ?? '', comments.value ?? []);
    return replyPreview(shown, lang.value, { ports, policies: store.policies.value, comment });
  });
  return {
    side,
    content,
    card,
    history: historyFor(ports, store, selected),
    turn: (next) =>
      batch(() => {
        const row = selected.peek();
        turned.value = row ? { id: row.snippet.id, side: next } : null;
      }),
    speak: (next) => {
      lang.value = next;
    },
  };
}

/** A draft beside a live reply is nobody's business yet but its writer's. */
function usualSide({ open, snippet }: ReplyRow): Side {
  return open?.state === 'in-review' || snippet.status === 'draft' || snippet.status === 'in-review'
    ? 'open'
    : 'live';
}

/** Read anew for every row that is chosen and whenever it changes; a slower answer for another row is dropped. */
function historyFor(
  ports: LibraryPorts,
  { db }: LibraryStore,
  selected: ReadonlySignal<ReplyRow | undefined>,
): ReadonlySignal<readonly Revision[]> {
  const read = signal<{ readonly of: string; readonly history: readonly Revision[] } | null>(null);
  const key = computed(() => keyOf(selected.value));
  const stop = key.subscribe((wanted) => {
    const id = selected.peek()?.snippet.id;
    if (wanted === '' || id === undefined) return;
    historyOf(db, id).then((history) => {
      if (key.peek() === wanted) read.value = { of: wanted, history };
    }, ports.onError);
  });
  ports.signal.addEventListener('abort', stop, { once: true });
  return computed(() => (read.value?.of === key.value ? read.value.history : []));
}

function keyOf(row: ReplyRow | undefined): string {
  if (!row) return '';
  const { snippet, open } = row;
  return [snippet.id, snippet.version, snippet.changedAt, open?.id, open?.edit, open?.state].join(' ');
}
