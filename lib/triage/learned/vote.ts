import type { LabelField } from '@/lib/conversations/label';
import type { LearnedLabels, TextSigns } from './learned-labels';

/** What lessons say of one text, beside what rules and weights heard. */
export interface Vote {
  /** The label with the most votes. */
  one<T extends string | null>(field: LabelField, heard: T, others: readonly T[]): T;
  /** Of `all`, those with more for than against them; what was heard and `stays` needs no votes. */
  many<T extends string>(
    field: LabelField,
    heard: readonly T[],
    all: readonly T[],
    stays?: (label: T) => boolean,
  ): readonly T[];
  /** Where the outcome was not what was heard. */
  readonly taught: readonly LabelField[];
}

/** A rule that heard something must be outvoted; what no rule heard must be voted in. Log-odds. */
const HEARD = 2;

export function voting(learned: LearnedLabels, signs: TextSigns): Vote {
  const taught: LabelField[] = [];
  return {
    taught,
    one(field, heard, others) {
      // What nobody ever said of such a label cannot win.
      if (learned.said(field).length === 0) return heard;
      let best = heard;
      let most = HEARD + learned.nudge(field, heard, signs);
      for (const other of others) {
        const votes = learned.nudge(field, other, signs);
        if (other === heard || votes <= most) continue;
        best = other;
        most = votes;
      }
      if (best !== heard) taught.push(field);
      return best;
    },
    many(field, heard, all, stays = () => false) {
      const out = all.filter((each) => {
        const isHeard = heard.includes(each);
        if (isHeard && stays(each)) return true;
        return (isHeard ? HEARD : -HEARD) + learned.nudge(field, each, signs) > 0;
      });
      if (out[0] !== heard[0]) taught.push(field);
      return out;
    },
  };
}
