import type { ImportRequest } from '@/components/library/files/file-ports';
import { readAndPlan } from '@/components/library/files/read-and-plan';

/** Reads one import and answers with its plan. Whoever does not want it any more ends the worker. */
self.onmessage = ({ data }: MessageEvent<ImportRequest>) => {
  const plan = readAndPlan(data, (progress) => self.postMessage({ type: 'progress', progress }));
  self.postMessage({ type: 'plan', plan });
};
