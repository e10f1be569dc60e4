import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { fits } from '@/lib/suggestions/suggest';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { optionOf, type ReplyOption, type Suggested } from './reply-options';

interface Asked {
  readonly index: SnippetIndex;
  readonly request: SuggestionRequest;
}

/**
 * What is shown in the order in which it is shown, whatever is suggested now: nothing may move or go under a finger that
 * is about to press. Only what may not be used any more goes; what is new comes last.
 */
export function keepOrder(shown: Suggested, fresh: Suggested, asked: Asked): Suggested {
  const freshById = new Map(fresh.options.map((option) => [option.snippet.id, option]));
  const kept = shown.options.flatMap((option) => {
    const { id } = option.snippet;
    const now = freshById.get(id) ?? stillUsable(option, asked);
    freshById.delete(id);
    return now ? [now] : [];
  });
  return { options: [...kept, ...freshById.values()], isConfident: shown.isConfident };
}

/** As it is written now. */
function stillUsable(option: ReplyOption, { index, request }: Asked): ReplyOption | undefined {
  const now = optionOf(index, option.snippet.id, { ...request, lang: option.text.lang });
  return now && fits(now.snippet, request) ? { ...now, reason: option.reason } : undefined;
}
