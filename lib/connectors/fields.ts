import { fail, type Result, succeed } from '@/lib/shared/result';
import type { WordKey } from '@/lib/shared/words';
import { checkAddress } from './addresses';
import type { ConnectorProblem, Setup } from './connector';

export type Values = Readonly<Record<string, string>>;

export type FieldProblem =
  | 'missing'
  | 'not-an-address'
  | 'not-encrypted'
  | 'wrong-host'
  | 'not-a-number'
  | 'not-an-email'
  | 'not-a-key'
  | 'odd-signs'
  | 'not-a-choice';

/** One thing a person fills in to set a place up. */
export type Field = {
  readonly name: string;
  readonly label: WordKey;
  /** Kept encrypted, and in no export. Addresses that are a key by themselves are secrets too. */
  readonly secret: boolean;
  readonly required: boolean;
  /** What is used when nothing is filled in. */
  readonly standard?: string;
  readonly choices?: readonly string[];
  /** Of a value that is filled in; null: it can be used. */
  check(value: string): FieldProblem | null;
};

type Extra = Partial<Pick<Field, 'standard' | 'choices' | 'required'>>;

export function field(name: string, label: WordKey, check: Field['check'], extra: Extra = {}): Field {
  return { name, label, secret: false, required: true, check, ...extra };
}

export function secretField(name: string, label: WordKey, check: Field['check'], extra: Extra = {}): Field {
  return { ...field(name, label, check, extra), secret: true };
}

export function choiceField(name: string, label: WordKey, choices: readonly [string, ...string[]]): Field {
  const check = (value: string) => (choices.includes(value) ? null : 'not-a-choice');
  return field(name, label, check, { choices, required: false, standard: choices[0] });
}

/** What was typed, sorted into what may be exported and what may not; trimmed, empty ones dropped. */
export function splitSetup(fields: readonly Field[], typed: Values): Setup {
  const part = (secret: boolean) =>
    Object.fromEntries(
      fields
        .filter((each) => each.secret === secret)
        .map(({ name }) => [name, typed[name]?.trim() ?? ''] as const)
        .filter(([, value]) => value !== ''),
    );
  return { config: part(false), secrets: part(true) };
}

/** Everything filled in, standards included; or the first field in the way, never its value. */
export function readSetup(
  fields: readonly Field[],
  { config, secrets }: Setup,
): Result<Values, ConnectorProblem> {
  const values: Record<string, string> = {};
  for (const { name, secret, required, standard, check } of fields) {
    const value = ((secret ? secrets : config)[name] ?? '').trim() || standard;
    const problem = value === undefined ? (required ? 'missing' : null) : check(value);
    if (problem !== null) return fail({ type: 'set-up', field: name, problem });
    values[name] = value ?? '';
  }
  return succeed(values);
}

/** Every field in the way, for a form. */
export function setupProblems(fields: readonly Field[], setup: Setup): readonly ConnectorProblem[] {
  return fields.flatMap((each) => {
    const one = readSetup([each], setup);
    return one.ok ? [] : [one.failure];
  });
}

export const isAddress = checkAddress;

export function isText(value: string): FieldProblem | null {
  return /^[^\p{Cc}]{1,200}$/u.test(value) ? null : 'odd-signs';
}

export function isNumber(value: string): FieldProblem | null {
  return /^\d{1,15}$/.test(value) ? null : 'not-a-number';
}

/** Goes into a header: visible ASCII, no spaces. */
export function isToken(value: string): FieldProblem | null {
  return /^[\x21-\x7e]{8,2000}$/.test(value) ? null : 'odd-signs';
}

export function isEmail(value: string): FieldProblem | null {
  return /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i.test(value)
    ? null
    : 'not-an-email';
}
