import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { storageFailureOf } from '@/lib/database/failures';
import { openRevision, saveRevision } from '@/lib/database/revisions';
import { type NeverWins, neverWins } from '@/lib/insights/never-win';
import { DAY_MS, isoDay } from '@/lib/shared/clock';
import { editorHash } from '../editor/editor-place';
import { exampleKey, examplesOf } from '../example-texts';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import { failureWords } from '../replies/failure-words';
import type { RepliesModel } from '../replies/replies-model';
import type { ReplyRow } from '../replies/reply-rows';
import { type InsightsReport, makeReport, type UnansweredComment } from './insights-report';
import { createScoreModel, type ScoreModel } from './score-model';

/** Days that are looked back on. */
export const PERIODS = [7, 28, 91] as const;
export type Period = (typeof PERIODS)[number];

export type CountState =
  | { readonly type: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly type: 'counting'; readonly share: number }
  | { readonly type: 'done' }
  | { readonly type: 'failed' };

export type NeverRow = NeverWins & { readonly row: ReplyRow };

export interface InsightsModel {
  readonly period: ReadonlySignal<Period>;
  /** Looks back on another number of days. */
  readonly lookBack: (days: Period) => Promise<void>;
  readonly state: ReadonlySignal<CountState>;
  /** The last report; undefined before the first. */
  readonly report: ReadonlySignal<InsightsReport | undefined>;
  /** Comments that had no good reply and are no example of one by now, grouped. */
  readonly groups: ReadonlySignal<readonly (readonly UnansweredComment[])[]>;
  /** Replies that nobody picked out of the suggestions; undefined until counted. */
  readonly neverWins: ReadonlySignal<readonly NeverRow[] | undefined>;
  readonly selected: ReadonlySignal<NeverRow | undefined>;
  readonly select: (id: string) => void;
  /** Reads the log again. A reading that still runs ends. */
  readonly count: () => Promise<void>;
  /** Puts the comments into a draft of that reply and opens it there. */
  readonly addExamples: (snippetId: string, comments: readonly UnansweredComment[]) => Promise<void>;
  readonly score: ScoreModel;
}

interface Parts {
  readonly ports: LibraryPorts;
  readonly store: LibraryStore;
  readonly notes: NotesModel;
  readonly replies: RepliesModel;
}

export function createInsightsModel(parts: Parts): InsightsModel {
  const { ports, replies } = parts;
  const counting = createCounting(parts);
  const { report } = counting;
  const rows = computed(() => {
    const read = report.value;
    return read && neverRows(read, replies.all.value ?? [], ports.clock());
  });
  const picked = signal<string | null>(null);
  const examples = computed(() => knownExamples(replies.all.value ?? []));
  return {
    ...counting,
    groups: computed(() => withoutExamples(report.value?.groups ?? [], examples.value)),
    neverWins: rows,
    selected: computed(() => rows.value?.find(({ id }) => id === picked.value) ?? rows.value?.[0]),
    select(id) {
      picked.value = id;
    },
    addExamples: (snippetId, comments) => addExamples(parts, snippetId, comments),
    score: createScoreModel(ports),
  };
}

function createCounting({ ports, store }: Parts) {
  const period = signal<Period>(28);
  const state = signal<CountState>({ type: 'idle' });
  const report = signal<InsightsReport | undefined>(undefined);
  let running: AbortController | undefined;
  const count = async () => {
    running?.abort();
    const end = new AbortController();
    running = end;
    const now = ports.clock();
    const onProgress = (share: number) => {
      if (!end.signal.aborted) state.value = { type: 'counting', share };
    };
    onProgress(0);
    try {
      const since = now - period.peek() * DAY_MS;
      const signal = AbortSignal.any([end.signal, ports.signal]);
      const made = await makeReport(store.db, { since, now, onProgress, signal });
      if (!made) return;
      report.value = made;
      state.value = { type: 'done' };
    } catch (error) {
      if (end.signal.aborted) return;
      state.value = { type: 'failed' };
      const failure = storageFailureOf(error);
      if (failure) store.refuse(failure);
      else ports.onError(error);
    }
  };
  const lookBack = (days: Period) => {
    period.value = days;
    return count();
  };
  return { period, lookBack, state, report, count };
}

function neverRows(report: InsightsReport, all: readonly ReplyRow[], now: number): NeverRow[] {
  const rowsById = new Map(all.map((row) => [row.snippet.id, row]));
  const snippets = all.map(({ snippet }) => snippet);
  const { counts, beginsAt, since, shown } = report;
  const looked = { today: isoDay(now), since: beginsAt ?? since, comments: shown };
  const found = neverWins(snippets, counts, looked);
  return found.flatMap((each) => {
    const row = rowsById.get(each.id);
    return row ? [{ ...each, row }] : [];
  });
}

/** Of the live versions and of those being written. */
function knownExamples(all: readonly ReplyRow[]): ReadonlySet<string> {
  const texts = all.flatMap(({ snippet, open }) => [...snippet.examples, ...(open?.content.examples ?? [])]);
  return new Set(texts.map((text) => text.toLowerCase()));
}

function withoutExamples(groups: InsightsReport['groups'], known: ReadonlySet<string>) {
  return groups
    .map((group) => group.filter(({ comment }) => !known.has(exampleKey(comment.text))))
    .filter((group) => group.length > 0);
}

async function addExamples(
  { ports, store, notes, replies }: Parts,
  snippetId: string,
  comments: readonly UnansweredComment[],
): Promise<void> {
  const { words } = ports.speech;
  const who = { name: ports.settings.peek().responderName, now: ports.clock() };
  const opened = await openRevision(store.db, snippetId, who);
  if (!opened.ok) return notes.tell(failureWords(words, opened.failure));
  const { id, edit, content, note } = opened.value;
  const more = examplesOf(comments.map(({ comment }) => comment.text));
  const examples = [...new Set([...content.examples, ...more])];
  const saved = await saveRevision(store.db, id, { content: { ...content, examples }, note, edit }, who);
  if (!saved.ok) return notes.tell(failureWords(words, saved.failure));
  notes.tell(words('insights_example_added', replies.rowOf(snippetId)?.title ?? snippetId));
  ports.go(editorHash(snippetId, { field: 'examples' }));
}
