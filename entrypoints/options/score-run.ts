import type { ScoredLibrary } from '@/components/library/insights/scored-library';
import type { ScoreMessage } from './score-worker';

/**
 * One scoring in a worker of its own. When `stop` ends it answers with what it has; when `signal` ends, or the worker
 * fails, it rejects.
 */
export function runScore(
  onProgress: (share: number) => void,
  stop: AbortSignal,
  signal: AbortSignal,
): Promise<ScoredLibrary> {
  const worker = new Worker(new URL('./score-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<ScoredLibrary>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ScoreMessage>) => {
      if (data.type === 'progress') onProgress(data.share);
      else if (data.type === 'failed') reject(new Error(data.message));
      else resolve(data.scored);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    stop.addEventListener('abort', () => worker.postMessage('stop'), { once: true });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return made.finally(() => worker.terminate());
}
