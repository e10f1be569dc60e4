import { openDatabase } from '@/lib/database/database';
import { type CareReport, careReport } from '@/lib/library/care/care-report';
import { readCareInput } from './read-care';
import { withExamples } from './try-all-examples';

/** What the worker tells the page; it makes one report and is then done. */
export type CareMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly report: CareReport }
  | { readonly type: 'failed'; readonly message: string };

/** The part of the time that is not the report itself: reading, and trying examples. */
const REPORT_SHARE = 0.8;

makeReport().catch((error: unknown) => tell({ type: 'failed', message: String(error) }));

async function makeReport(): Promise<void> {
  const db = openDatabase();
  const input = await readCareInput(db, Date.now());
  const report = careReport(input, (share) => tell({ type: 'progress', share: share * REPORT_SHARE }));
  tell({ type: 'done', report: withExamples(report, input.snippets, input.today) });
  db.close();
}

function tell(message: CareMessage): void {
  self.postMessage(message);
}
