import type { Snippet, SnippetContent } from '@/lib/library/snippet';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import { riskOf } from '@/lib/triage/risk-of';

/** Its place among the replies suggested for a sentence, from 1; null: not among them. */
export type Place = number | null;

const SHOWN = 5;
const OWN_ID = 'being-written';

/**
 * Tells where this content would stand if it were approved as it is. Its examples are
 * read with it, as they will be in use: a sentence among them that finds no place is one that a lead can mend.
 */
export function suggestionTrial(
  content: SnippetContent,
  ownId: string | null,
  library: readonly Snippet[],
  today: string,
): (sentence: string) => Place {
  const others = library.filter(({ id }) => id !== ownId);
  const index = buildIndex([...others, asApproved(content)]);
  return (sentence) => {
    const request = {
      text: sentence,
      lang: null,
      risk: riskOf(sentence).risk ?? null,
      platform: content.channels[0] ?? 'x',
      audience: content.audience === 'private' ? 'private' : 'public',
      today,
    } as const;
    const suggested = suggest(index, request, SHOWN);
    const place = suggested.findIndex(({ snippetId }) => snippetId === OWN_ID);
    return place < 0 ? null : place + 1;
  };
}

function asApproved(content: SnippetContent): Snippet {
  return {
    ...content,
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
