import type { Snippet, SnippetContent } from '@/lib/library/snippet';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import { riskOf } from '@/lib/triage/risk-of';

/** Its place among the replies suggested for a sentence, from 1; null: not among them. */
export type Place = number | null;

const SHOWN = 5;
const MOST_FOLDS = 5;
const OWN_ID = 'being-written';

/**
 * Tells where this content would stand if it were approved as it is. A sentence that is one of its own examples is
 * tried without having been read (in at most five parts), for customers do not write in the examples' words.
 */
export function suggestionTrial(
  content: SnippetContent,
  ownId: string | null,
  library: readonly Snippet[],
  today: string,
): (sentence: string) => Place {
  const others = library.filter(({ id }) => id !== ownId);
  const rest = buildIndex(others);
  const folds = Math.min(MOST_FOLDS, Math.max(1, content.examples.length));
  const indexes = new Map<number | null, SnippetIndex>();
  const indexFor = (fold: number | null): SnippetIndex => {
    const found = indexes.get(fold) ?? buildIndex([...others, asApproved(content, fold, folds)], rest);
    indexes.set(fold, found);
    return found;
  };
  return (sentence) => {
    const nth = content.examples.indexOf(sentence);
    const request = {
      text: sentence,
      lang: null,
      risk: riskOf(sentence).risk ?? null,
      platform: content.channels[0] ?? 'x',
      audience: content.audience === 'private' ? 'private' : 'public',
      today,
    } as const;
    const suggested = suggest(indexFor(nth < 0 ? null : nth % folds), request, SHOWN);
    const place = suggested.findIndex(({ snippetId }) => snippetId === OWN_ID);
    return place < 0 ? null : place + 1;
  };
}

function asApproved(content: SnippetContent, fold: number | null, folds: number): Snippet {
  return {
    ...content,
    examples: fold === null ? content.examples : content.examples.filter((_, nth) => nth % folds !== fold),
    id: OWN_ID,
    schema: 2,
    status: 'approved',
    version: 1,
    approvals: [],
    recall: null,
    replacedBy: null,
    origin: null,
    changedAt: 0,
    changedBy: '',
    deletedAt: null,
  };
}
