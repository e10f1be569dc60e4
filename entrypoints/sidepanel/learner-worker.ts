import type { Learned } from '@/components/sidebar/learner-model';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { loadLearned, studyLibrary } from './learner-run';

/** What the page asks: what was learned so far, or to learn what is new first. One answer, and the worker is done. */
export interface LearnerTask {
  readonly task: 'load' | 'study';
  /** Where the vectors lie. */
  readonly vectors: string;
}

export type LearnerMessage =
  | { readonly type: 'done'; readonly learned: Learned }
  | { readonly type: 'failed'; readonly message: string };

/** One at a time in all windows. */
const LOCK = 'cuecard-learner';

self.onmessage = ({ data }: MessageEvent<LearnerTask>) => {
  const db = openDatabase();
  answer(db, data)
    .then((learned) => tell({ type: 'done', learned }, [learned.vectors]))
    .catch((error: unknown) => tell({ type: 'failed', message: String(error) }, []))
    .finally(() => db.close());
};

async function answer(db: CuecardDatabase, { task, vectors: address }: LearnerTask): Promise<Learned> {
  const vectors = await (await fetch(address)).arrayBuffer();
  if (task === 'load') return { vectors, ...(await loadLearned(db)) };
  return navigator.locks.request(LOCK, async () => {
    return { vectors, ...(await studyLibrary(db, vectors, Date.now())) };
  });
}

function tell(message: LearnerMessage, handedOver: Transferable[]): void {
  self.postMessage(message, { transfer: handedOver });
}
