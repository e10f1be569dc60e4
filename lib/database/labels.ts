import type { LabelField } from '@/lib/conversations/label';
import { RISK_CLASS, type RiskClass, type RiskKind } from '@/lib/conversations/risk';
import type { Feeling, Talk } from '@/lib/conversations/talk';
import type { Urgency } from '@/lib/conversations/urgency';
import type { Triage } from './records';

/** A label as a person says it is. */
export type Correction =
  | { readonly field: 'risk'; readonly is: RiskKind | null }
  | { readonly field: 'sentiment'; readonly is: Feeling }
  | { readonly field: 'talk'; readonly is: Talk }
  | { readonly field: 'class'; readonly is: RiskClass | null }
  | { readonly field: 'lang'; readonly is: string }
  | { readonly field: 'urgency'; readonly is: Urgency };

/** With the label a person said, of this comment itself or of one that says the same. */
export function labelled(triage: Triage, correction: Correction, by: 'corrected' | 'taught'): Triage {
  const fields = new Set([...(triage[by] ?? []), correction.field]);
  return { ...triage, ...labelOf(triage, correction), [by]: [...fields] };
}

/** A new reading, under what a person put right: that stays until it is taken back. */
export function keepCorrected(before: Triage | null, fresh: Triage): Triage {
  const corrected = before?.corrected ?? [];
  if (!before || corrected.length === 0) return fresh;
  const kept = corrected.map((field) => partsOf(before, field));
  const taught = (fresh.taught ?? []).filter((field) => !corrected.includes(field));
  return Object.assign({ ...fresh }, ...kept, { corrected, taught });
}

/** Without a person's word on this label: it is to be read anew, with all that follows from it. */
export function unlabelled(triage: Triage, field: LabelField): Triage {
  const without = (fields: readonly LabelField[] = []) => fields.filter((each) => each !== field);
  const { urgency, ...rest } = triage;
  const corrected = without(triage.corrected);
  return {
    ...rest,
    ...(field === 'lang' ? { lang: null } : {}),
    ...(urgency && corrected.includes('urgency') ? { urgency } : {}),
    ...{ corrected, taught: without(triage.taught), stale: true },
  };
}

function partsOf(triage: Triage, field: LabelField): Partial<Triage> {
  const { risk, risks, topics, words, sentiment, talk, classes, classWords, lang, urgency } = triage;
  if (field === 'risk') return { risk, risks, topics, words, classes, classWords };
  if (field === 'sentiment') return { sentiment };
  if (field === 'talk') return { talk };
  if (field === 'class') return { classes, classWords };
  return field === 'lang' ? { lang } : { urgency };
}

function labelOf(triage: Triage, correction: Correction): Partial<Triage> {
  switch (correction.field) {
    case 'sentiment':
      return { sentiment: { label: correction.is, confidence: 1, words: [] } };
    case 'talk':
      return { talk: { label: correction.is, words: [] } };
    case 'urgency':
      return { urgency: correction.is };
    case 'lang':
      return { lang: correction.is, stale: true };
    case 'class':
      return { classes: classesWith(triage, correction.is), classWords: [] };
    default:
      return riskOf(triage, correction.is);
  }
}

function riskOf(triage: Triage, is: RiskKind | null): Partial<Triage> {
  const { risk, risks = [] } = triage;
  const others = risks.filter((each) => each !== risk && each !== is);
  const classes = triage.corrected?.includes('class')
    ? triage.classes
    : classesWith(triage, is && RISK_CLASS[is], risk && RISK_CLASS[risk]);
  if (is === null) return { risk: null, risks: [], topics: [], words: [], classes };
  return { risk: is, risks: [is, ...others], words: [], classes };
}

/** The first is the one that counts. */
function classesWith(
  { classes = [] }: Triage,
  is: RiskClass | null,
  was: RiskClass | null = classes[0] ?? null,
): RiskClass[] {
  const others = classes.filter((each) => each !== is && each !== was);
  return is === null ? others : [is, ...others];
}
