import type { RiskClass, RiskKind } from '@/lib/conversations/risk';
import type { Feeling, Talk } from '@/lib/conversations/talk';
import type { Urgency } from '@/lib/conversations/urgency';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import { normalise } from '@/lib/text/normalise';

/** A label that a person put right. `was` is what triage had said, `is` what it should have said. */
export type Lesson = { readonly id: string; readonly text: string } & (
  | { readonly field: 'risk'; readonly was: RiskKind | null; readonly is: RiskKind | null }
  | { readonly field: 'sentiment'; readonly was: Feeling | null; readonly is: Feeling }
  | { readonly field: 'talk'; readonly was: Talk | null; readonly is: Talk }
  | { readonly field: 'class'; readonly was: RiskClass | null; readonly is: RiskClass | null }
  | { readonly field: 'lang'; readonly was: string | null; readonly is: string }
  | { readonly field: 'urgency'; readonly was: Urgency | null; readonly is: Urgency }
);

/** What of a comment may be kept as a lesson: nothing that tells who wrote it. `lang` tells national numbers. */
export function lessonText(text: string, lang: string | null): string {
  return maskPersonalData(text, { language: lang ?? undefined });
}

/** The same for comments that say the same, whatever their capitals and spaces. */
export function wordingOf(text: string): string {
  return normalise(text).replace(/\s+/g, ' ').trim();
}
