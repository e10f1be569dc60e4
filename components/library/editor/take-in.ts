import type { WordChange } from '@/lib/library/care/care-item';

/** `taken`: the words hold it, and the live ones do not. `possible`: it can be put in, at one place alone. */
export type Standing = 'taken' | 'possible' | 'unclear';

/** Whether what people write instead is in the words, or may go there. */
export function standingOf({ removed, added }: WordChange, body: string, live: string): Standing {
  if (added !== '' && body.includes(added) && !live.includes(added)) return 'taken';
  // Braces would become a part of the template.
  return placeOf(body, removed) === undefined || /[{}]/.test(added) ? 'unclear' : 'possible';
}

/** The words with the change in its one place, and where it stands now (UTF-16). */
export function takenIn(body: string, { removed, added }: WordChange) {
  const from = placeOf(body, removed) ?? body.length;
  return {
    body: body.slice(0, from) + added + body.slice(from + removed.length),
    from,
    to: from + added.length,
  };
}

/** Where these words stand as whole words; undefined for nowhere, or more than once. */
function placeOf(body: string, run: string): number | undefined {
  if (run === '') return undefined;
  const escaped = run.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const found = [...body.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))];
  return found.length === 1 ? found[0]?.index : undefined;
}
