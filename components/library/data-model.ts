import { type ReadonlySignal, signal } from '@preact/signals';
import type { PlatformId } from '@/lib/conversations/account';
import { diagnostics } from '@/lib/database/diagnostics';
import { attempt, type StorageFailure } from '@/lib/database/failures';
import { eraseEverything, forgetAuthor } from '@/lib/database/retention';
import { isoDay } from '@/lib/shared/clock';
import type { Result } from '@/lib/shared/result';
import { countWords } from '@/lib/shared/words';
import { countOfAuthor } from './author-count';
import type { LibraryPorts } from './library-ports';
import type { LibraryStore, Watched } from './library-store';
import type { NotesModel } from './notes-model';

/** How much is kept on this computer. */
export interface Kept {
  readonly comments: number;
  readonly drafts: number;
  readonly cases: number;
  readonly replies: number;
  readonly entries: number;
}

/** Whose words are to go, and how many comments of theirs there are. */
export interface Author {
  readonly platform: PlatformId;
  readonly who: string;
  readonly comments: number;
}

export type Question = { readonly type: 'forget'; readonly author: Author } | { readonly type: 'erase' };

export interface DataModel {
  readonly kept: Watched<Kept>;
  /** What is about to be erased, until it is said yes or no. */
  readonly question: ReadonlySignal<Question | null>;
  readonly askForget: (platform: PlatformId, who: string) => Promise<void>;
  readonly askErase: () => void;
  readonly no: () => void;
  readonly yes: () => Promise<void>;
  /** The diagnostics as they would be saved, to be read first. */
  readonly report: ReadonlySignal<string | null>;
  readonly writeReport: () => Promise<void>;
  readonly downloadReport: () => void;
}

export function createDataModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): DataModel {
  const question = signal<Question | null>(null);
  const report = signal<string | null>(null);
  const done = <T>(answer: Result<T, StorageFailure>): answer is { ok: true; value: T } => {
    if (!answer.ok) store.refuse(answer.failure);
    return answer.ok;
  };
  return {
    kept: store.watched(() => countKept(store)),
    question,
    report,
    async askForget(platform, who) {
      const found = await attempt(() => countOfAuthor(store.db, platform, who));
      if (!done(found)) return;
      if (found.value === 0) notes.tell(ports.speech.words('library_forget_none', who));
      else question.value = { type: 'forget', author: { platform, who, comments: found.value } };
    },
    askErase() {
      question.value = { type: 'erase' };
    },
    no() {
      question.value = null;
    },
    async yes() {
      const asked = question.peek();
      question.value = null;
      if (asked?.type === 'erase') done(await eraseAll(ports, store, notes));
      if (asked?.type === 'forget') done(await forget(asked.author, ports, store, notes));
    },
    async writeReport() {
      const { version, browser, clock } = ports;
      const place = { version, browser, now: clock(), persisted: await ports.persisted() };
      const written = await attempt(() => diagnostics(store.db, place));
      if (done(written)) report.value = JSON.stringify(written.value, null, 2);
    },
    downloadReport() {
      const json = report.peek();
      if (json !== null) ports.download(`cuecard-diagnostics-${isoDay(ports.clock())}.json`, `${json}\n`);
    },
  };
}

async function countKept({ db }: LibraryStore): Promise<Kept> {
  const [comments, drafts, forms, cases, replies, entries] = await Promise.all([
    db.comments.count(),
    db.drafts.count(),
    db.escalationDrafts.count(),
    db.escalations.count(),
    db.snippets.count(),
    db.journal.count(),
  ]);
  return { comments, drafts: drafts + forms, cases, replies, entries };
}

function forget({ platform, who }: Author, ports: LibraryPorts, store: LibraryStore, notes: NotesModel) {
  const { words, lang } = ports.speech;
  const stamp = { by: ports.settings.peek().responderName, at: ports.clock() };
  return attempt(async () => {
    const { comments } = await forgetAuthor(store.db, platform, who, stamp);
    notes.tell(countWords(words, lang)('library_forgotten', comments, who));
  });
}

function eraseAll(ports: LibraryPorts, store: LibraryStore, notes: NotesModel) {
  return attempt(async () => {
    await eraseEverything(store.db, ports.clock());
    ports.eraseDraftCopies();
    await ports.eraseSettings();
    await ports.seed();
    await ports.callWorker('settings.changed', {});
    notes.tell(ports.speech.words('library_erased'));
  });
}
