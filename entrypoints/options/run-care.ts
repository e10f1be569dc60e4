import type { CareReport } from '@/lib/library/care/care-report';
import type { CareMessage } from './care-worker';

/** One care report in a worker of its own. Rejects when the worker fails or `signal` ends. */
export function runCare(onProgress: (share: number) => void, signal: AbortSignal): Promise<CareReport> {
  const worker = new Worker(new URL('./care-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<CareReport>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CareMessage>) => {
      if (data.type === 'progress') onProgress(data.share);
      else if (data.type === 'failed') reject(new Error(data.message));
      else resolve(data.report);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return made.finally(() => worker.terminate());
}
