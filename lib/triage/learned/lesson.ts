import type { RiskKind } from '@/lib/conversations/risk';
import type { Feeling, Talk } from '@/lib/conversations/talk';

/** A label that a person put right. `was` is what triage had said, `is` what it should have said. */
export type Lesson = { readonly id: string; readonly text: string } & (
  | { readonly field: 'risk'; readonly was: RiskKind | null; readonly is: RiskKind | null }
  | { readonly field: 'sentiment'; readonly was: Feeling | null; readonly is: Feeling }
  | { readonly field: 'talk'; readonly was: Talk | null; readonly is: Talk }
);
export type LabelField = Lesson['field'];
