import type { PolicyRule } from '@/lib/policy/rule';
import type { RuleForm } from './rule-form';

export type Side = 'mine' | 'theirs';

/** One part of the form that two people may write: a key of the rule, or of what is kept beside it. */
export type FieldKey = string;

export interface RuleMerge {
  readonly base: RuleForm;
  readonly mine: RuleForm;
  readonly theirs: RuleForm;
}

/** A field in which the two differ. `asks`: both changed it, so that nobody but a person can say. */
export interface MergeField {
  readonly key: FieldKey;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly side: Side | null;
}

/** Where one of the two left a field as it was, the other's words stand without asking. */
export function mergeFields({ base, mine, theirs }: RuleMerge): MergeField[] {
  return differingFields(mine, theirs).map((key) => {
    const [was, ours, other] = [base, mine, theirs].map((form) => fieldOf(form, key));
    const side = isSame(was, ours) ? 'theirs' : isSame(was, other) ? 'mine' : null;
    return { key, mine: ours, theirs: other, side };
  });
}

/** Undefined while a field that both changed has no choice. */
export function merged(merge: RuleMerge, choices: Readonly<Record<FieldKey, Side>>): RuleForm | undefined {
  const sides = mergeFields(merge).map(({ key, side }) => [key, choices[key] ?? side] as const);
  if (sides.some(([, side]) => side === null)) return undefined;
  return sides.reduce(
    (form, [key, side]) => (side === 'mine' ? withField(form, key, fieldOf(merge.mine, key)) : form),
    merge.theirs,
  );
}

/** Keys of the fields that differ, in the order of the rule. When it was reviewed is not written by anybody. */
export function differingFields(a: RuleForm, b: RuleForm): FieldKey[] {
  const keys = new Set([...Object.keys(a.rule), ...Object.keys(b.rule), ...BESIDE]);
  return [...keys].filter((key) => !STAMPS.has(key) && !isSame(fieldOf(a, key), fieldOf(b, key)));
}

const BESIDE: readonly FieldKey[] = ['owner', 'acknowledge'];
const STAMPS: ReadonlySet<FieldKey> = new Set(['id', 'pack', 'drafted', 'reviewed']);

function fieldOf(form: RuleForm, key: FieldKey): unknown {
  if (key === 'owner') return form.owner;
  if (key === 'acknowledge') return form.acknowledge;
  return (form.rule as Readonly<Record<string, unknown>>)[key];
}

function withField(form: RuleForm, key: FieldKey, value: unknown): RuleForm {
  if (BESIDE.includes(key)) return { ...form, [key]: value };
  const { [key]: _, ...rest } = form.rule as PolicyRule & Readonly<Record<string, unknown>>;
  const rule = (value === undefined ? rest : { ...rest, [key]: value }) as PolicyRule;
  return { ...form, rule };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The order of keys says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}
