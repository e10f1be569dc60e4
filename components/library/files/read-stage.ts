import { readColumnMemory } from '@/lib/database/csv-columns';
import { attempt } from '@/lib/database/failures';
import { everyRow } from '@/lib/database/portions';
import type { FormatId, LibraryFile } from '@/lib/library/exchange/format';
import type { ImportDefaults, LibraryNow } from '@/lib/library/exchange/plan-import';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import { DAY_MS, isoDay } from '@/lib/shared/clock';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { Progress } from './file-ports';
import type { ImportStage } from './import-model';

/** What is read, and how. */
export interface Reading {
  readonly files: readonly LibraryFile[];
  /** null: found out. */
  readonly format: FormatId | null;
  /** Language of texts whose file names none. */
  readonly lang: string;
}

const REVIEW_AFTER_DAYS = 180;

/** Reads files against the library as it is now, and answers with what to show. */
export async function readStage(
  ports: LibraryPorts,
  store: LibraryStore,
  { files, format, lang }: Reading,
  signal: AbortSignal,
  show: (stage: ImportStage) => void,
): Promise<ImportStage> {
  const now = await attempt(() => Promise.all([libraryNow(store), readColumnMemory(store.db)]));
  if (!now.ok) {
    store.refuse(now.failure);
    return { type: 'file' };
  }
  const [library, memory] = now.value;
  const request = { files, library, memory, defaults: defaultsOf(ports, lang) };
  const onProgress = (progress: Progress) => show({ type: 'reading', progress });
  const plan = await ports.files.readImport(format ? { ...request, format } : request, signal, onProgress);
  return plan.ok ? { type: 'review', plan: plan.value } : { type: 'refused', failure: plan.failure };
}

async function libraryNow({ db }: LibraryStore): Promise<LibraryNow> {
  const [snippets, revisions, routes, teamRules] = await Promise.all([
    everyRow<Snippet>(db.snippets),
    everyRow<Revision>(db.revisions),
    db.routes.toArray(),
    db.teamRules.toArray(),
  ]);
  return { snippets, revisions, routes, teamRules };
}

function defaultsOf(ports: LibraryPorts, lang: string): ImportDefaults {
  return {
    lang,
    owner: ports.settings.peek().responderName,
    reviewBy: isoDay(ports.clock() + REVIEW_AFTER_DAYS * DAY_MS),
  };
}

/** Of the replies as a person set it, else of the page. */
export function firstLanguage({ settings, speech }: LibraryPorts): string {
  const { replyLanguage } = settings.peek();
  return (replyLanguage === 'auto' ? speech.lang : replyLanguage).split('-')[0] ?? 'en';
}
