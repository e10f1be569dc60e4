import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CareItem, CareKind } from '@/lib/library/care/care-item';
import type { CareReport } from '@/lib/library/care/care-report';
import type { LibraryPorts } from '../library-ports';

export type CareState =
  | { readonly type: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly type: 'running'; readonly share: number }
  | { readonly type: 'done'; readonly at: number }
  | { readonly type: 'failed' };

export interface CareModel {
  /** Whether this place can read the library beside the page. */
  readonly isPossible: boolean;
  readonly state: ReadonlySignal<CareState>;
  /** The last report; undefined before the first. */
  readonly report: ReadonlySignal<CareReport | undefined>;
  /** Snippets that something was found about. */
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  /** Reads the library again. One at a time: a second press while it runs does nothing. */
  readonly run: () => Promise<void>;
}

export function createCareModel(ports: LibraryPorts): CareModel {
  const state = signal<CareState>({ type: 'idle' });
  const report = signal<CareReport | undefined>(undefined);
  return {
    isPossible: ports.careReport !== undefined,
    state,
    report,
    ids: computed(() => new Set((report.value?.items ?? []).flatMap(careIds))),
    async run() {
      if (state.peek().type === 'running' || !ports.careReport) return;
      state.value = { type: 'running', share: 0 };
      try {
        report.value = await ports.careReport((share) => {
          state.value = { type: 'running', share };
        });
        state.value = { type: 'done', at: ports.clock() };
      } catch (error) {
        state.value = { type: 'failed' };
        ports.onError(error);
      }
    },
  };
}

/** Reviews and expiry stand in the list by themselves; owners are given to many replies at once. */
const NOT_MARKED: readonly CareKind[] = ['review-due', 'expired', 'no-owner'];

function careIds({ kind, snippetIds }: CareItem): readonly string[] {
  return NOT_MARKED.includes(kind) ? [] : snippetIds;
}
