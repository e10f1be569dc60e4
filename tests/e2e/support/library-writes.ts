import { openDatabase } from '@/lib/database/database';
import { endIncident, startIncident } from '@/lib/database/library-state';
import { approve, handIn, openRevision, saveRevision } from '@/lib/database/revisions';
import { liftRecall, recall } from '@/lib/database/snippet-changes';
import type { Who } from '@/lib/library/governance';
import type { Failure, Result } from '@/lib/shared/result';

/** What a lead does on the library page, by the product's own functions. Each answers when it was stored (Unix ms). */
export interface LibraryWrites {
  approveWords(id: string, words: string): Promise<number>;
  recall(id: string, reason: string, replacedBy: string | null): Promise<number>;
  liftRecall(id: string): Promise<number>;
  startIncident(title: string, snippetId: string, hiddenTags: string[]): Promise<number>;
  endIncident(): Promise<number>;
}

const db = openDatabase();

const writes: LibraryWrites = {
  async approveWords(id, words) {
    const who = lead();
    const open = storedOf(await openRevision(db, id, who));
    const texts = open.content.texts.map((text) => ({ ...text, body: words }));
    const save = { content: { ...open.content, texts }, note: 'New words', edit: open.edit };
    const saved = storedOf(await saveRevision(db, open.id, save, who));
    const handed = storedOf(await handIn(db, open.id, saved.edit, who));
    storedOf(await approve(db, open.id, handed.edit, who));
    return Date.now();
  },
  async recall(id, reason, replacedBy) {
    storedOf(await recall(db, id, { reason, replacedBy }, lead()));
    return Date.now();
  },
  async liftRecall(id) {
    storedOf(await liftRecall(db, id, lead()));
    return Date.now();
  },
  async startIncident(title, snippetId, hiddenTags) {
    const endsAt = Date.now() + 3_600_000;
    storedOf(await startIncident(db, { title, snippetId, hiddenTags, endsAt }, lead()));
    return Date.now();
  },
  async endIncident() {
    storedOf(await endIncident(db, lead()));
    return Date.now();
  },
};

Object.assign(globalThis, { libraryWrites: writes });

function lead(): Who {
  return { name: 'Ines', now: Date.now() };
}

function storedOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`not stored: ${result.failure.type}`);
  return result.value;
}
