import type { LabelField } from '@/lib/conversations/label';
import { hashSign, signsOf } from '../signs/hashed-signs';
import { type Lesson, wordingOf } from './lesson';

/**
 * What the corrections of the team say about a text, on top of rules and weights that stay as they are. Holds no text,
 * and is made anew from the corrections: one that is erased is unlearned.
 */
export interface LearnedLabels {
  /** How much the lessons speak for a label of a text, in units of log-odds; 0 when they say nothing. */
  nudge(field: LabelField, label: string | null, signs: TextSigns): number;
  /** True where a person took the label away from a text of this very wording. */
  isUnsaid(field: LabelField, label: string, text: string): boolean;
  /** What a person ever said of such a label, each once. */
  said(field: LabelField): readonly string[];
}

/** Amounts by number of sign; their squares add up to 1. */
export type TextSigns = ReadonlyMap<number, number>;

/** So sure the lesson's own text is to be, in log-odds. */
const MARGIN = 4;
const PASSES = 4;
/** No single sign may say more: one wrong correction of a common word must not turn every comment. */
const MOST_PER_SIGN = 1.5;
/** The latest count. */
const MOST_LESSONS = 1000;

/**
 * Passive-aggressive steps (Crammer et al. 2006) over the lessons in the order of their ids, so that the same lessons
 * always give the same labels.
 */
export function learnLabels(lessons: readonly Lesson[]): LearnedLabels {
  const sorted = [...lessons].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(-MOST_LESSONS);
  const taught = sorted.map((lesson) => ({ lesson, signs: textSigns(lesson.text) }));
  const weights = new Map<string, Map<number, number>>();
  const said = new Map<LabelField, Set<string>>();
  for (const { field, is } of sorted) {
    if (is !== null) said.set(field, (said.get(field) ?? new Set()).add(is));
  }
  const unsaid = new Set(
    sorted.flatMap(({ field, text, was, is }) =>
      was !== null && was !== is ? [wordingSign(field, was, text)] : [],
    ),
  );
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { lesson, signs } of taught) {
      if (lesson.is !== null) push(weightsOf(weights, nameOf(lesson.field, lesson.is)), signs, MARGIN);
      if (lesson.was !== null && lesson.was !== lesson.is)
        push(weightsOf(weights, nameOf(lesson.field, lesson.was)), signs, -MARGIN);
    }
  }
  return {
    nudge(field, label, signs) {
      const known = label === null ? undefined : weights.get(nameOf(field, label));
      return known ? sum(known, signs) : 0;
    },
    isUnsaid: (field, label, text) => unsaid.has(wordingSign(field, label, text)),
    said: (field) => [...(said.get(field) ?? [])],
  };
}

/** Of words, pairs of words and parts of words; what everybody writes counts for little next to the rest. */
export function textSigns(text: string): TextSigns {
  const { slots, amounts } = signsOf(text);
  const signs = new Map<number, number>();
  slots.forEach((slot, nth) => {
    if (!COMMON.has(slot)) signs.set(slot, (signs.get(slot) ?? 0) + (amounts[nth] ?? 0));
  });
  const length = Math.hypot(...signs.values()) || 1;
  for (const [slot, amount] of signs) signs.set(slot, amount / length);
  return signs;
}

const COMMON = new Set(
  'the a an and or but i you we it is are was to of in on for my your this that me be have has had with not do so . , ! ?'
    .split(' ')
    .map((word) => hashSign('w', word)),
);

function push(weights: Map<number, number>, signs: TextSigns, wanted: number): void {
  const missing =
    wanted > 0 ? Math.max(0, wanted - sum(weights, signs)) : Math.min(0, wanted - sum(weights, signs));
  if (missing === 0) return;
  for (const [slot, amount] of signs) {
    const weight = (weights.get(slot) ?? 0) + missing * amount;
    weights.set(slot, Math.max(-MOST_PER_SIGN, Math.min(MOST_PER_SIGN, weight)));
  }
}

function sum(weights: ReadonlyMap<number, number>, signs: TextSigns): number {
  let total = 0;
  for (const [slot, amount] of signs) total += (weights.get(slot) ?? 0) * amount;
  return total;
}

function weightsOf(weights: Map<string, Map<number, number>>, name: string): Map<number, number> {
  const known = weights.get(name) ?? new Map<number, number>();
  weights.set(name, known);
  return known;
}

/** A number, so that no text is held. */
function wordingSign(field: LabelField, label: string, text: string): number {
  return hashSign(nameOf(field, label), wordingOf(text));
}

function nameOf(field: LabelField, label: string): string {
  return `${field} ${label}`;
}
