import '@/components/library/library.css';
import { render } from 'preact';
import { Library } from '@/components/library/Library';
import { createLibraryModel } from '@/components/library/library-model';
import { openDatabase } from '@/lib/database/database';
import { readingDirection, speech } from '../sidepanel/speech';
import { createPorts } from './browser-ports';

start().catch(report);

async function start(): Promise<void> {
  document.documentElement.lang = speech.lang;
  document.documentElement.dir = readingDirection;
  const root = document.querySelector('#cuecard') ?? document.body;
  const ports = await createPorts({
    db: openDatabase(),
    signal: new AbortController().signal,
    onError: report,
  });
  document.title = `${speech.words('extension_name')}: ${speech.words('library_navigation')}`;
  render(<Library model={createLibraryModel(ports)} dir={readingDirection} />, root);
}

/** What nobody expected ends here. */
function report(error: unknown): void {
  console.error('Cuecard:', error);
}
