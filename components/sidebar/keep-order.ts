import type { Suggested } from './reply-options';

/**
 * What is found now in the order that is shown: nothing may move under a finger that is about to press. What is not
 * offered any more goes, what is new comes last.
 */
export function keepOrder(shown: Suggested, fresh: Suggested): Suggested {
  const placeOf = (id: string) => {
    const place = shown.options.findIndex(({ snippet }) => snippet.id === id);
    return place < 0 ? shown.options.length : place;
  };
  const options = fresh.options
    .map((option, nth) => ({ option, nth, place: placeOf(option.snippet.id) }))
    .sort((a, b) => a.place - b.place || a.nth - b.nth)
    .map(({ option }) => option);
  return { options, isConfident: shown.isConfident };
}
