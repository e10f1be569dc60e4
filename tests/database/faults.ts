import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';

/** What it returns is called with the request, once that is placed. */
type OnStep = (transaction: IDBTransaction, step: number) => ((request: IDBRequest) => void) | undefined;

const METHODS = [
  'add',
  'put',
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'delete',
  'openCursor',
  'count',
] as const;

/**
 * Calls `onStep` before each request to the store, counting from 1, until the returned function is called. Steps
 * outside readwrite transactions are not counted.
 */
export function watchSteps(onStep: OnStep): () => void {
  let steps = 0;
  const restores = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((owner) =>
    METHODS.flatMap((name) => {
      const methods = owner as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
      const original = methods[name];
      if (!original) return [];
      methods[name] = function (this: IDBObjectStore | IDBIndex, ...args) {
        const transaction = 'transaction' in this ? this.transaction : this.objectStore.transaction;
        if (transaction.mode !== 'readwrite') return original.apply(this, args);
        steps += 1;
        const afterwards = onStep(transaction, steps);
        const request = original.apply(this, args) as IDBRequest;
        afterwards?.(request);
        return request;
      };
      return [
        () => {
          methods[name] = original;
        },
      ];
    }),
  );
  return () => {
    for (const restore of restores) restore();
  };
}

const FULL = 'QuotaExceededError';

/** As Firefox does it when the disk is full: the request fails. The fake has no public way to. */
export function failRequest(request: IDBRequest): void {
  const { _requests } = request.transaction as unknown as {
    _requests: { request: IDBRequest; operation: () => unknown }[];
  };
  const entry = _requests.find((each) => each.request === request);
  if (!entry) throw new Error('the request is not in its transaction');
  entry.operation = () => {
    throw new DOMException('full', FULL);
  };
}

/** As Chromium does it: every request succeeds, and the transaction does not. For the last request of one. */
export function failCommit(request: IDBRequest): void {
  const fake = request.transaction as unknown as { _abort(errorName: string): void };
  request.addEventListener('success', () => fake._abort(FULL));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
