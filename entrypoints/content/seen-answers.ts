import { type Comment, commentKey } from '@/lib/conversations/comment';

/** The brand's answers that the page has shown, each told once. */
export class SeenAnswers {
  readonly #tell: (answer: Comment, commentKey: string) => void;
  readonly #seen = new Set<string>();
  /** By the comment they answer, until that one is known to the worker. */
  readonly #untold = new Map<string, Comment>();

  constructor(tell: (answer: Comment, commentKey: string) => void) {
    this.#tell = tell;
  }

  note(own: Comment): void {
    if (own.parentId === null || this.#seen.has(own.key)) return;
    this.#seen.add(own.key);
    this.#untold.set(commentKey(own.platform, own.parentId), own);
  }

  /** The worker must know a comment before it can be told that it is answered. */
  tell(isKnown: (commentKey: string) => boolean): void {
    for (const [answered, own] of this.#untold) {
      if (!isKnown(answered)) continue;
      this.#untold.delete(answered);
      this.#tell(own, answered);
    }
  }

  clear(): void {
    this.#seen.clear();
    this.#untold.clear();
  }
}
