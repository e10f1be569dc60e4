import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { type AnswerParts, answerTo } from './answer-to';
import type { Suggested } from './reply-options';

/** Enough for every comment of a long page, in two languages. */
const MOST = 128;

/** Answers, each worked out once; all are forgotten when something that they follow from is another. */
export class AnswerBook {
  readonly #answers = new Map<string, Suggested>();
  #from: readonly unknown[] = [];

  constructor(private readonly parts: AnswerParts) {}

  /** To be asked inside a computation, which follows what the answer is made of. */
  answer(request: SuggestionRequest, warnings: readonly CommentRule[]): Suggested {
    this.follow();
    const asked = JSON.stringify([request, warnings.map(({ id }) => id)]);
    const known = this.#answers.get(asked);
    if (known) return known;
    const answer = answerTo(request, warnings, this.parts);
    if (this.#answers.size >= MOST) this.#answers.delete(this.#answers.keys().next().value ?? '');
    this.#answers.set(asked, answer);
    return answer;
  }

  /** For a computation that is to come again when answers may be others. */
  follow(): void {
    const { index, usual, situation, learner } = this.parts;
    const from = [index.value, usual?.value, situation.incident.value, learner.value];
    if (from.every((each, nth) => each === this.#from[nth])) return;
    this.#answers.clear();
    this.#from = from;
  }
}
