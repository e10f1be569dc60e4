import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is held after everything that can go is gone, with what lies in typed arrays. */
export function heldMb(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Node offers this only behind a flag, which may also be set later. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  // The second pass takes what the first one found to be referenced by nothing but garbage.
  collect();
  collect();
}
