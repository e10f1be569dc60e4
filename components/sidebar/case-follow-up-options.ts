import type { Escalation, Route } from '@/lib/escalation/escalation';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { fits } from '@/lib/suggestions/suggest';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { optionOf, type ReplyOption, suggestedOptions } from './reply-options';

/** A follow-up with this tag is made for a case that is solved. */
const SOLVED_TAG = 'solved';

/** What templates call the number of a case. */
const TICKET_NAMES = ['ticket_number', 'case_number', 'ticket', 'reference'];

/**
 * Follow-up replies that may be said under the comment: the one the route names, those tagged "solved", those that
 * match the comment, then the others by title. Those made for a solved case are pinned; of others a person chooses.
 */
export function followUpOptions(
  index: SnippetIndex,
  request: SuggestionRequest,
  named: string | null,
): ReplyOption[] {
  const suggested = suggestedOptions(index, request).map(({ snippet }) => snippet.id);
  const found = index.indexed.flatMap(({ snippet }) => {
    const isNamed = snippet.id === named;
    if (!isNamed && (snippet.kind !== 'follow-up' || !fits(snippet, request))) return [];
    const option = optionOf(index, snippet.id, request);
    if (!option) return [];
    const isMade = isNamed || snippet.tags.includes(SOLVED_TAG);
    const nth = suggested.indexOf(snippet.id);
    const rank = isNamed ? -2 : isMade ? -1 : nth < 0 ? suggested.length : nth;
    return [{ rank, option: isMade ? ({ ...option, isPinned: true } as const) : option }];
  });
  found.sort((a, b) => a.rank - b.rank || a.option.text.title.localeCompare(b.option.text.title));
  return found.map(({ option }) => option);
}

/** The follow-up that the route which has the case names. */
export function namedFollowUp(sent: Escalation | null | undefined, routes: readonly Route[]): string | null {
  return routes.find(({ id }) => id === sent?.routeId)?.followUpSnippetId ?? null;
}

/** What is known of the case before anybody types: its number, where it has one. */
export function ticketValues({ arrived, passedOn }: Escalation): Record<string, string> {
  const references = [arrived, ...passedOn.map((earlier) => earlier.arrived).reverse()];
  const number = references.find((there) => there?.reference)?.reference;
  return number ? Object.fromEntries(TICKET_NAMES.map((name) => [name, number])) : {};
}
