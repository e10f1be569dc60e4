import { isIsoDate } from '@/lib/shared/iso-date';
import type { Placeholder } from './snippet';
import type { Condition, Literal } from './template-grammar';

/** `shown`: the words in the text. `compared`: the value as it was given, for conditions. `isOff`: a toggle that is. */
export type ScopeValue = { readonly shown: string; readonly compared: string; readonly isOff: boolean };
export type Scope = ReadonlyMap<string, ScopeValue>;

/** Values as they are typed or known: a date as ISO date, a toggle `on` or `off`, a choice as one of its choices. */
export type TemplateValues = Readonly<Record<string, string | undefined>>;

export type ValueFlaw = 'not-a-choice' | 'not-a-date' | 'not-a-number' | 'not-a-toggle';

/** Names Cuecard fills in itself. */
export const KNOWN_NAMES = [
  'customer_name',
  'responder_name',
  'brand_name',
  'platform',
  'audience',
  'lang',
] as const;

/** Known names a body may ask about, but not put into the text. */
export const CONDITION_ONLY: ReadonlySet<string> = new Set(['platform', 'audience', 'lang']);

/**
 * What a body may read: every value that is there and fits its placeholder, its default where none is there. One
 * that does not fit counts as none. `lang` (BCP 47) writes dates out.
 */
export function scopeOf(values: TemplateValues, placeholders: readonly Placeholder[], lang?: string): Scope {
  const scope = new Map<string, ScopeValue>();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value.trim() !== '') {
      scope.set(name, { shown: value, compared: value.trim(), isOff: false });
    }
  }
  for (const placeholder of placeholders) {
    const { name } = placeholder;
    const value = valueIn(placeholder, Object.hasOwn(values, name) ? values[name] : undefined);
    if (value === null) scope.delete(name);
    else scope.set(name, scopeValue(placeholder, value, lang));
  }
  return scope;
}

/** The value a placeholder has: as given, else its default; null for none, or for one that does not fit. */
export function valueIn(placeholder: Placeholder, given: string | undefined): string | null {
  const value = given !== undefined && given.trim() !== '' ? given : placeholder.default;
  if (value === null || value.trim() === '') return null;
  return valueFlaw(placeholder, value) === null ? value : null;
}

/** Why a value does not fit its placeholder; null when it does. A blank one always does. */
export function valueFlaw({ type, choices }: Placeholder, value: string): ValueFlaw | null {
  const trimmed = value.trim();
  if (trimmed === '') return null;
  if (type === 'choice') return choices.includes(value) ? null : 'not-a-choice';
  if (type === 'toggle') return trimmed === 'on' || trimmed === 'off' ? null : 'not-a-toggle';
  if (type === 'date') return isIsoDate(trimmed) ? null : 'not-a-date';
  if (type === 'number') return NUMBER.test(trimmed) ? null : 'not-a-number';
  return null;
}

/** Something that fits, to show what a filled reply looks like. */
export function exampleValue(placeholder: Placeholder): string {
  const { type, choices, example } = placeholder;
  if (example.trim() !== '' && valueFlaw(placeholder, example) === null) return example;
  if (placeholder.default !== null && valueIn(placeholder, undefined) !== null) return placeholder.default;
  if (type === 'choice') return choices[0] ?? '';
  return { text: '', date: '2027-01-15', number: '3', toggle: 'on' }[type];
}

/** A toggle that is off, and a name without a value, are false; `!=` is true of a name without a value. */
export function holds({ name, compared }: Condition, scope: Scope): boolean {
  const value = scope.get(name.text);
  if (!compared) return isOn(value);
  return isSame(value, compared.literal) === (compared.operator === '==');
}

/** Digits of any script, with a sign, with the points, commas and spaces people group them by. */
const NUMBER = /^[+\-−]?\p{Nd}+(?:[.,'’٫٬ {2}]\p{Nd}+)*$/u;

function isOn(value: ScopeValue | undefined): boolean {
  return value !== undefined && !value.isOff;
}

function isSame(value: ScopeValue | undefined, { type, text }: Literal): boolean {
  if (type === 'boolean') return isOn(value) === (text === 'true');
  const compared = value?.compared ?? '';
  return compared === text || (type === 'number' && compared !== '' && Number(compared) === Number(text));
}

function scopeValue(placeholder: Placeholder, value: string, lang: string | undefined): ScopeValue {
  const compared = value.trim();
  const isOff = placeholder.type === 'toggle' && compared === 'off';
  return { shown: shownAs(placeholder, value, lang), compared, isOff };
}

function shownAs({ type }: Placeholder, value: string, lang: string | undefined): string {
  if (type !== 'date' || lang === undefined) return value;
  const date = new Date(`${value.trim()}T00:00:00Z`);
  return writer(lang)?.format(date) ?? value;
}

/** A library may name a language the browser cannot read. */
function writer(lang: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
