import type { JournalEntry, JournalEvent } from '@/lib/conversations/journal';

/** What became of one comment, as far as the log tells. */
export interface CommentTale {
  readonly commentKey: string;
  /** When it was last heard of, in milliseconds since 1970 UTC. */
  lastAt: number;
  /** Replies that were suggested for it; undefined: suggestions were never shown. */
  shown: Set<string> | undefined;
  /** Suggestions were shown, none of them or none that could be relied on. */
  wasUnsure: boolean;
  /** The replies that were picked, each with how the last pick of it came about. */
  readonly picked: Map<string, 'suggestions' | 'search'>;
  /** Provenance of the last reply that was posted; null: none was. */
  posted: Extract<JournalEvent, { kind: 'reply-posted' }>['provenance'] | null;
  /** A search for it found nothing. */
  missed: boolean;
  /** A reply was asked for, or somebody else took it over: it stands in another list. */
  isElsewhere: boolean;
}

/** How one reply was used. */
export interface ReplyCount {
  /** Comments it was suggested for. */
  shown: number;
  /** Picks out of the suggestions, and out of a search. */
  picked: number;
  searched: number;
  posted: number;
  /** Of the posted ones: of how many the share of changed words is known, and the sum of these shares (0 to 1). */
  compared: number;
  edited: number;
}

/**
 * Gathers what the log says about comments and replies, entry by entry in the order of time, so that a long log never
 * has to be held as a whole.
 */
export class Ledger {
  readonly tales = new Map<string, CommentTale>();
  readonly counts = new Map<string, ReplyCount>();

  take({ at, event }: JournalEntry): void {
    switch (event.kind) {
      case 'suggestions-shown':
        this.#shown(this.#taleOf(event.commentKey, at), event);
        break;
      case 'snippet-picked':
        this.#picked(at, event);
        break;
      case 'reply-posted':
        this.#posted(this.#taleOf(event.commentKey, at), event);
        break;
      case 'search-missed':
        if (event.commentKey !== null) this.#taleOf(event.commentKey, at).missed = true;
        break;
      case 'reply-requested':
        if (event.commentKey !== null) this.#taleOf(event.commentKey, at).isElsewhere = true;
        break;
      case 'escalated':
        this.#taleOf(event.commentKey, at).isElsewhere = true;
        break;
      case 'escalation-taken-back':
        this.#taleOf(event.commentKey, at).isElsewhere = false;
    }
  }

  /** A comment that is looked at again counts once for each reply. */
  #shown(tale: CommentTale, { snippets, isConfident }: Shown): void {
    tale.shown ??= new Set();
    tale.wasUnsure ||= snippets.length === 0 || isConfident === false;
    for (const { id } of snippets) {
      if (tale.shown.has(id)) continue;
      tale.shown.add(id);
      this.#countOf(id).shown += 1;
    }
  }

  #picked(at: number, { commentKey, snippet, from }: Extract<JournalEvent, { kind: 'snippet-picked' }>) {
    this.#countOf(snippet.id)[from === 'search' ? 'searched' : 'picked'] += 1;
    if (commentKey !== null) this.#taleOf(commentKey, at).picked.set(snippet.id, from);
  }

  #posted(tale: CommentTale, event: Extract<JournalEvent, { kind: 'reply-posted' }>): void {
    tale.posted = event.provenance;
    if (event.snippet === null) return;
    const count = this.#countOf(event.snippet.id);
    count.posted += 1;
    if (typeof event.edited !== 'number') return;
    count.compared += 1;
    count.edited += event.edited;
  }

  #taleOf(commentKey: string, at: number): CommentTale {
    const known = this.tales.get(commentKey);
    if (known) {
      known.lastAt = Math.max(known.lastAt, at);
      return known;
    }
    const tale: CommentTale = {
      commentKey,
      lastAt: at,
      shown: undefined,
      wasUnsure: false,
      picked: new Map(),
      posted: null,
      missed: false,
      isElsewhere: false,
    };
    this.tales.set(commentKey, tale);
    return tale;
  }

  #countOf(id: string): ReplyCount {
    const known = this.counts.get(id);
    if (known) return known;
    const count: ReplyCount = { shown: 0, picked: 0, searched: 0, posted: 0, compared: 0, edited: 0 };
    this.counts.set(id, count);
    return count;
  }
}

type Shown = Extract<JournalEvent, { kind: 'suggestions-shown' }>;
