import type { Disagreement, TextPlace } from './care-item';
import type { Fact } from './facts';

export interface FactText {
  readonly place: TextPlace;
  readonly body: string;
  readonly facts: readonly Fact[];
}

/** Whether two facts are about the same thing, for texts that are not alike as a whole. */
export type SameMatter = (one: Fact, other: Fact) => boolean;

/**
 * The first unit in which both texts promise something the other does not. A text that only promises less does not
 * disagree. `kinds`: what is compared.
 */
export function disagreementOf(
  one: FactText,
  other: FactText,
  kinds: readonly Fact['kind'][],
  isSameMatter: SameMatter = () => true,
): Disagreement | undefined {
  for (const unit of new Set(one.facts.map((fact) => fact.unit))) {
    const [left, right] = [only(unit, one, other), only(unit, other, one)];
    const kind = left[0]?.kind;
    if (kind === undefined || right.length === 0 || !kinds.includes(kind)) continue;
    if (!left.some((fact) => right.some((against) => isSameMatter(fact, against)))) continue;
    return { one: { ...one.place, facts: left }, other: { ...other.place, facts: right }, about: kind };
  }
  return undefined;
}

/** Facts of a unit that only the first text has. */
function only(unit: string, { facts }: FactText, against: FactText): Fact[] {
  return facts.filter(
    (fact) =>
      fact.unit === unit && !against.facts.some((other) => other.unit === unit && other.value === fact.value),
  );
}
