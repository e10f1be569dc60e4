import type { RiskClass } from '@/lib/conversations/risk';
import { arabic } from './arabic';
import type { ClassCues } from './class-cues';
import { classEnglish } from './class-english';
import { classOthers } from './class-others';
import type { MoreCues, RiskCues } from './cue-list';
import { type CueTarget, isRiskKind } from './cue-target';
import { english } from './english';
import { englishTrade } from './english-trade';
import { englishWider } from './english-wider';
import { german } from './german';
import { othersWider } from './others-wider';
import { spanish } from './spanish';

/** What is shipped for one target in one list, and the languages of that list (BCP 47). */
export interface ShippedList {
  readonly langs: readonly string[];
  readonly cues: RiskCues;
}

/** All lists that come with Cuecard for a kind of risk or a class. */
export function shippedLists(target: CueTarget): readonly ShippedList[] {
  if (isRiskKind(target))
    return KIND_LISTS.flatMap(({ langs, list }) => {
      const cues = list[target];
      return cues ? [{ langs, cues }] : [];
    });
  return CLASS_LISTS.map(({ langs, list }) => ({ langs, cues: list[target satisfies RiskClass] }));
}

const OTHERS = ['de', 'es', 'fr', 'pt', 'it'];

const KIND_LISTS: readonly { readonly langs: readonly string[]; readonly list: MoreCues }[] = [
  { langs: ['en'], list: english },
  { langs: ['en'], list: englishWider },
  { langs: ['en'], list: englishTrade },
  { langs: ['de'], list: german },
  { langs: ['es'], list: spanish },
  { langs: ['ar'], list: arabic },
  { langs: OTHERS, list: othersWider },
];

const CLASS_LISTS: readonly { readonly langs: readonly string[]; readonly list: ClassCues }[] = [
  { langs: ['en'], list: classEnglish },
  { langs: OTHERS, list: classOthers },
];
