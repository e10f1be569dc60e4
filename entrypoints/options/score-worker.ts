import type { ScoredLibrary } from '@/components/library/insights/scored-library';
import { openDatabase } from '@/lib/database/database';
import { readWordVectors, type WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { readScore } from './score-read';

/** What the worker tells the page. The page may send anything once: it stops, and tells what it has. */
export type ScoreMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly scored: ScoredLibrary }
  | { readonly type: 'failed'; readonly message: string };

const stop = new AbortController();
self.onmessage = () => stop.abort();

score().catch((error: unknown) => tell({ type: 'failed', message: String(error) }));

async function score(): Promise<void> {
  const db = openDatabase();
  const scored = await readScore(db, await vectors(), {
    onProgress: (done, all) => tell({ type: 'progress', share: all === 0 ? 1 : done / all }),
    signal: stop.signal,
    pause: nextTask,
  });
  tell({ type: 'done', scored });
  db.close();
}

/** The extension's own file. Without it words alone are scored, as suggestions then do too. */
async function vectors(): Promise<WordVectors | null> {
  const file = await fetch(new URL('/vectors/english.bin', self.location.origin));
  const read = readWordVectors(await file.arrayBuffer());
  return read.ok ? read.value : null;
}

/** Messages are heard between tasks. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function tell(message: ScoreMessage): void {
  self.postMessage(message);
}
