import { platformIdSchema } from '@/lib/conversations/account';
import { isIsoDate } from '@/lib/shared/iso-date';
import type { Placeholder } from './snippet';
import type { Condition, Literal, Word } from './template-grammar';
import { nearest } from './template-nearest';
import { problem, type TemplateProblem } from './template-problem';
import type { Output, Reading } from './template-reading';
import { CONDITION_ONLY, KNOWN_NAMES } from './template-values';

/** What is wrong with the names a body uses, and with what it asks of them. */
export function nameProblems(reading: Reading, placeholders: readonly Placeholder[]): TemplateProblem[] {
  const declared = new Map(placeholders.map((placeholder) => [placeholder.name, placeholder]));
  return [
    ...reading.outputs.flatMap((output) => outputProblems(output, declared)),
    ...reading.conditions.flatMap((condition) => conditionProblems(condition, declared)),
  ];
}

/** Names a body may use. */
export function namesFor(placeholders: Iterable<Pick<Placeholder, 'name'>>): Set<string> {
  return new Set([...KNOWN_NAMES, ...[...placeholders].map(({ name }) => name)]);
}

type Declared = ReadonlyMap<string, Placeholder>;

function outputProblems(output: Output, declared: Declared): TemplateProblem[] {
  const { name, filters, asked } = output;
  const unknown = unknownName(name, declared);
  if (unknown) return [unknown];
  if (CONDITION_ONLY.has(name.text)) return [about('condition-only', output, name)];
  const placeholder = declared.get(name.text);
  if (!placeholder) return [];
  const { type, required } = placeholder;
  if (type === 'toggle') return [about('toggle-output', output, name)];
  const hasWords = required || placeholder.default !== null || asked.includes(name.text);
  const isBare = !hasWords && !filters.some((filter) => filter.argument !== null);
  const misused =
    type === 'date' || type === 'number' ? filters.filter((filter) => isForWords(filter.name)) : [];
  return [
    ...(isBare ? [about('optional-bare', output, name)] : []),
    ...misused.map((filter) => about('type-misuse', filter.name, name, filter.name.text)),
  ];
}

function isForWords({ text }: Word): boolean {
  return text === 'upcase' || text === 'downcase' || text === 'capitalize';
}

function conditionProblems({ name, compared }: Condition, declared: Declared): TemplateProblem[] {
  const unknown = unknownName(name, declared);
  if (unknown) return [unknown];
  if (!compared) return [];
  const { literal } = compared;
  const values = valuesOf(name.text, declared);
  if (values && !values.includes(literal.text)) {
    const suggestion = nearest(literal.text, values);
    return [problem('unknown-choice', literal, [name.text, literal.text], { name: name.text, suggestion })];
  }
  const fits = values !== undefined || suits(literal, declared.get(name.text)?.type ?? 'text');
  return fits ? [] : [about('type-misuse', literal, name, literal.text)];
}

/** All a name can be, where that is known. */
function valuesOf(name: string, declared: Declared): readonly string[] | undefined {
  const placeholder = declared.get(name);
  if (placeholder) return VALUES[placeholder.type]?.(placeholder);
  if (name === 'platform') return platformIdSchema.options;
  return name === 'audience' ? ['public', 'private'] : undefined;
}

const VALUES: Partial<Record<Placeholder['type'], (placeholder: Placeholder) => readonly string[]>> = {
  choice: ({ choices }) => choices,
  toggle: () => ['true', 'false', 'on', 'off'],
};

function suits({ type, text }: Literal, of: Placeholder['type']): boolean {
  if (type === 'boolean') return false;
  if (of === 'number') return type === 'number' || (text.trim() !== '' && !Number.isNaN(Number(text)));
  return of !== 'date' || isIsoDate(text);
}

function unknownName(name: Word, declared: Declared): TemplateProblem | undefined {
  const names = namesFor(declared.values());
  if (names.has(name.text)) return undefined;
  return problem('unknown-name', name, [name.text], {
    name: name.text,
    suggestion: nearest(name.text, names),
  });
}

function about(
  kind: TemplateProblem['kind'],
  span: { readonly from: number; readonly to: number },
  name: Word,
  ...more: readonly string[]
): TemplateProblem {
  return problem(kind, span, [name.text, ...more], { name: name.text });
}
