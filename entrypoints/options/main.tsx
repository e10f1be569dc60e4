import '@/components/library/library.css';
import { render } from 'preact';
import { Library } from '@/components/library/Library';
import { createLibraryModel } from '@/components/library/library-model';
import { openDatabase } from '@/lib/database/database';
import { policyStamp } from '@/lib/database/policy-store';
import { cueStamp } from '@/lib/database/team-cues';
import { watch } from '@/lib/database/watch';
import { readingDirection, speech } from '../sidepanel/speech';
import { createPorts } from './browser-ports';

start().catch(report);

async function start(): Promise<void> {
  document.documentElement.lang = speech.lang;
  document.documentElement.dir = readingDirection;
  const root = document.querySelector('#cuecard') ?? document.body;
  const db = openDatabase();
  const ports = await createPorts({
    db,
    signal: new AbortController().signal,
    onError: report,
  });
  // Any call wakes the worker, and awake it sees that rules or words are others (its policy-watch.ts and cue-watch.ts).
  const wakeWorker = () => void ports.callWorker('status.changed', { keys: [] });
  watch(() => policyStamp(db), wakeWorker, report);
  watch(() => cueStamp(db), wakeWorker, report);
  document.title = `${speech.words('extension_name')}: ${speech.words('library_navigation')}`;
  render(<Library model={createLibraryModel(ports)} dir={readingDirection} />, root);
}

/** What nobody expected ends here. */
function report(error: unknown): void {
  console.error('Cuecard:', error);
}
