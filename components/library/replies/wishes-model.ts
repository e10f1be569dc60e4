import { type ReadonlySignal, signal } from '@preact/signals';
import { commentsOf } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import type { StoredComment } from '@/lib/database/records';
import { closeRequest, type MissedSearch, missedSearches, openRequests } from '@/lib/database/requests';
import type { ReplyRequest } from '@/lib/library/request';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';
import { failureWords } from './failure-words';

export interface Wish {
  readonly request: ReplyRequest;
  /** The comment it was asked for, while its text is kept. */
  readonly comment: StoredComment | null;
}

/** A reply that is about to be written for somebody: the editor takes it up. */
export interface NewReply {
  /** Become its title, and its first example where no others are given. */
  readonly words: string;
  readonly examples?: readonly string[];
  readonly lang: string | null;
  readonly requestId: string | null;
}

export interface WishesModel {
  /** Open requests, the oldest first. */
  readonly requests: Watched<readonly Wish[]>;
  /** What was searched for and not found, most often first. */
  readonly missed: Watched<readonly MissedSearch[]>;
  /** What the next new reply is for; null: nothing in particular. */
  readonly begun: ReadonlySignal<NewReply | null>;
  readonly write: (reply: NewReply | null) => void;
  /** The new reply stands in the library now, and answers the request it was written for. */
  readonly begin: (reply: NewReply, snippetId: string) => Promise<void>;
  readonly decline: (wish: Wish) => Promise<void>;
  /** A reply that is there already. */
  readonly answer: (wish: Wish, snippetId: string) => Promise<void>;
}

export function createWishesModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): WishesModel {
  const { words } = ports.speech;
  const begun = signal<NewReply | null>(null);
  const close = async (id: string, how: Parameters<typeof closeRequest>[2], told: string) => {
    const who = { name: ports.settings.peek().responderName, now: ports.clock() };
    const answer = await closeRequest(store.db, id, how, who);
    notes.tell(answer.ok ? told : failureWords(words, answer.failure));
  };
  const answered = (id: string, asked: string, snippetId: string) =>
    close(id, { state: 'answered', snippetId }, words('library_request_answered', asked));
  return {
    begun,
    requests: store.watched(() => readWishes(store.db)),
    missed: store.watched(() => missedSearches(store.db)),
    write(reply) {
      begun.value = reply;
      ports.go('#replies/new');
    },
    async begin(reply, snippetId) {
      if (begun.peek() === reply) begun.value = null;
      if (reply.requestId !== null) await answered(reply.requestId, reply.words, snippetId);
    },
    decline: ({ request }) =>
      close(
        request.id,
        { state: 'declined', snippetId: null },
        words('library_request_declined', request.words),
      ),
    answer: ({ request }, snippetId) => answered(request.id, request.words, snippetId),
  };
}

async function readWishes(db: CuecardDatabase): Promise<Wish[]> {
  const requests = await openRequests(db);
  const keys = requests.flatMap(({ commentKey }) => commentKey ?? []);
  const comments = new Map((await commentsOf(db, keys)).map((comment) => [comment.key, comment]));
  return requests.map((request) => ({ request, comment: comments.get(request.commentKey ?? '') ?? null }));
}
