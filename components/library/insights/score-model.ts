import { type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryPorts } from '../library-ports';
import type { ScoredLibrary } from './scored-library';

export type ScoreState =
  | { readonly type: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly type: 'running'; readonly share: number; readonly isStopping: boolean }
  /** Milliseconds since 1970 UTC. */
  | { readonly type: 'done'; readonly at: number }
  | { readonly type: 'failed' };

export interface ScoreModel {
  /** Whether this place can score beside the page. */
  readonly isPossible: boolean;
  readonly state: ReadonlySignal<ScoreState>;
  /** The last score; undefined before the first. */
  readonly scored: ReadonlySignal<ScoredLibrary | undefined>;
  /** One at a time: a second press while it runs does nothing. */
  readonly run: () => Promise<void>;
  /** What was scored until now is shown. */
  readonly stop: () => void;
}

export function createScoreModel(ports: LibraryPorts): ScoreModel {
  const state = signal<ScoreState>({ type: 'idle' });
  const scored = signal<ScoredLibrary | undefined>(undefined);
  let end: AbortController | undefined;
  return {
    isPossible: ports.scoreLibrary !== undefined,
    state,
    scored,
    async run() {
      if (state.peek().type === 'running' || !ports.scoreLibrary) return;
      end = new AbortController();
      const { signal: stop } = end;
      const onProgress = (share: number) => {
        state.value = { type: 'running', share, isStopping: stop.aborted };
      };
      onProgress(0);
      try {
        scored.value = await ports.scoreLibrary(onProgress, stop);
        state.value = { type: 'done', at: ports.clock() };
      } catch (error) {
        state.value = { type: 'failed' };
        ports.onError(error);
      }
    },
    stop() {
      const now = state.peek();
      if (now.type !== 'running') return;
      state.value = { ...now, isStopping: true };
      end?.abort();
    },
  };
}
