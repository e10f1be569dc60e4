import type { Placeholder } from '@/lib/library/snippet';
import { variablesIn } from '@/lib/library/template';
import { CONDITION_ONLY, type ValueFlaw, valueFlaw, valueIn } from '@/lib/library/template-values';

/** One blank of a reply. */
export interface Detail {
  readonly placeholder: Placeholder;
  /** What its field shows: as typed, else what is known or the default. A toggle is `on` or `off`. */
  readonly value: string;
  /** Why what was typed is not used; `signs`: it would bring template signs to the customer. */
  readonly flaw: ValueFlaw | 'signs' | null;
}

export interface DetailsOf {
  readonly body: string;
  /** The reply's own and the known ones. */
  readonly placeholders: readonly Placeholder[];
  readonly own: readonly Placeholder[];
  readonly known: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/** The reply's own placeholders that the body uses, and known ones nobody could tell. */
export function detailsOf({ body, placeholders, own, known, typed, missing }: DetailsOf): Detail[] {
  const isOwn = (name: string) => own.some((placeholder) => placeholder.name === name);
  return variablesIn(body)
    .filter((name) => !CONDITION_ONLY.has(name))
    .filter((name) => isOwn(name) || missing.includes(name) || (!known[name] && Boolean(typed[name])))
    .map((name) => {
      const placeholder =
        placeholders.find((each) => each.name === name) ?? plainText(name, name.replaceAll('_', ' '));
      const given = Object.hasOwn(typed, name) ? typed[name] : known[name];
      return { placeholder, value: shown(placeholder, given), flaw: flawOf(placeholder, given, missing) };
    });
}

export function plainText(name: string, label: string): Placeholder {
  return { name, label, example: '', type: 'text', required: true, default: null, choices: [] };
}

function shown(placeholder: Placeholder, given: string | undefined): string {
  const value = given ?? valueIn(placeholder, undefined) ?? '';
  if (placeholder.type !== 'toggle') return value;
  return valueIn(placeholder, value) === 'on' ? 'on' : 'off';
}

function flawOf(placeholder: Placeholder, given = '', missing: readonly string[]): Detail['flaw'] {
  const flaw = valueFlaw(placeholder, given);
  if (flaw !== null || given.trim() === '') return flaw;
  return missing.includes(placeholder.name) ? 'signs' : null;
}
