import type { RiskClass } from '@/lib/conversations/risk';
import type { RiskCues } from './cue-list';

/**
 * Cues that tell only where a comment belongs, by the table of situations: a price question is regulatory and a late
 * parcel operational, though neither is a risk that cannot wait.
 */
export type ClassCues = Readonly<
  Record<RiskClass, Pick<RiskCues, 'unless'> & { readonly any: readonly string[] }>
>;
