import type { FilePorts, ImportRequest, Progress, ReadFailure } from '@/components/library/files/file-ports';
import type { LibraryFile } from '@/lib/library/exchange/format';
import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import { fail, type Result } from '@/lib/shared/result';
import { saveFolder } from './save-folder';
import { zipFiles } from './zip-files';

type Answer =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'plan'; readonly plan: Result<ImportPlan, ReadFailure> };

/** Files in and out of the options page. */
export function createFilePorts(): FilePorts {
  return {
    readImport,
    save,
    zip: zipFiles,
    saveFolder: 'showDirectoryPicker' in globalThis ? saveFolder : null,
    async room() {
      const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
      return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
    },
  };
}

/** A worker for each import: ending it is the one way to stop a parser in the middle of 50 MB. */
function readImport(
  request: ImportRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Result<ImportPlan, ReadFailure>> {
  const worker = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Result<ImportPlan, ReadFailure>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else resolve(data.plan);
    };
    worker.onerror = (event) => reject(new Error(`the import worker broke: ${event.message}`));
    signal.addEventListener('abort', () => resolve(fail({ type: 'cancelled' })), { once: true });
    worker.postMessage(request);
  });
  return answer.finally(() => worker.terminate());
}

function save({ name, bytes }: LibraryFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has returned (seen 2026-09).
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
