import { browser } from 'wxt/browser';
import type { Learned, LearnerPort } from '@/components/sidebar/learner-model';
import type { LearnerMessage, LearnerTask } from './learner-worker';

/** Learning away from the page that shows what was learned. A task rejects when its worker fails or `signal` ends. */
export function learnerPort(signal: AbortSignal): LearnerPort {
  return { load: () => run('load', signal), study: () => run('study', signal) };
}

function run(task: LearnerTask['task'], signal: AbortSignal): Promise<Learned> {
  const worker = new Worker(new URL('./learner-worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<Learned>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LearnerMessage>) => {
      if (data.type === 'failed') reject(new Error(data.message));
      else resolve(data.learned);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  worker.postMessage({ task, vectors: browser.runtime.getURL(VECTORS) } satisfies LearnerTask);
  return done.finally(() => worker.terminate());
}

const VECTORS = '/vectors/english.bin';
