import * as z from 'zod/mini';
import { readPhrase } from '@/lib/text/phrase-trie';
import { type CueTarget, cueTargetSchema } from './cue-target';

/** UTF-16 code units. */
export const LONGEST_PHRASE = 80;
/** Own words of a team, of all targets. */
export const MOST_OWN_CUES = 500;

/** What a team changed about what is heard: words of its own, or shipped ones that are heard no more. */
export const teamCueSchema = z.object({
  /** `idOfCue`: saying the same twice is one row. */
  id: z.string(),
  schema: z.literal(1),
  does: z.enum(['add', 'mute']),
  target: cueTargetSchema,
  /** As typed; of a shipped cue the words before its "+". `*` leaves a word's ending open. */
  phrase: z.string().check(z.minLength(1), z.maxLength(LONGEST_PHRASE)),
  /** Of own words: the one language they are heard in (ISO 639-1), null: in any. */
  lang: z.nullable(z.string()),
  changedAt: z.number(),
  changedBy: z.string(),
  /** Since then it does not count any more. */
  deletedAt: z.nullable(z.number()),
});
export type TeamCue = z.infer<typeof teamCueSchema>;

/** What a change says, without who and when. */
export type CueSaid = Pick<TeamCue, 'does' | 'target' | 'phrase' | 'lang'>;

/** One step of a change: from now it counts, or it does so no more. */
export interface CueStep {
  readonly said: CueSaid;
  readonly counts: boolean;
}

export function idOfCue({ does, target, phrase, lang }: CueSaid): string {
  return [does, target, lang ?? 'any', phraseKey(phrase)].join(' ');
}

/** The words as they are compared: the same key hears the same. Empty where there is no word. */
export function phraseKey(phrase: string): string {
  return readPhrase(phrase)
    .map(({ text, open }) => (open ? `${text}*` : text))
    .join(' ');
}

/** Rows once these steps are taken, with nobody's name: to see what a change would do. */
export function cuesAfter(rows: readonly TeamCue[], steps: readonly CueStep[]): readonly TeamCue[] {
  const after = new Map(rows.map((row) => [row.id, row]));
  for (const { said, counts } of steps) {
    const id = idOfCue(said);
    if (counts) after.set(id, { ...said, id, schema: 1, changedAt: 0, changedBy: '', deletedAt: null });
    else after.delete(id);
  }
  return [...after.values()];
}

/** Muted words of a target, by `phraseKey`. */
export function mutedOf(rows: readonly TeamCue[], target: CueTarget): ReadonlySet<string> {
  const muted = rows.filter((row) => row.does === 'mute' && row.target === target);
  return new Set(muted.map(({ phrase }) => phraseKey(phrase)));
}
