import type { Placeholder } from './snippet';
import { isName } from './template-grammar';
import { NOWHERE, problem, type TemplateProblem } from './template-problem';
import { valueFlaw } from './template-values';

/** What is wrong with the placeholders themselves. `used`: every name any body of the reply uses. */
export function declarationProblems(
  placeholders: readonly Placeholder[],
  used: ReadonlySet<string>,
): TemplateProblem[] {
  return placeholders.flatMap((placeholder, nth) => {
    const { name } = placeholder;
    const found = (kind: TemplateProblem['kind'], ...more: readonly string[]) =>
      problem(kind, NOWHERE, [name, ...more], { name });
    if (!isName(name)) return [found('bad-name')];
    const isFirst = placeholders.findIndex((each) => each.name === name) === nth;
    if (!isFirst) return [found('twice-declared')];
    return [
      ...(used.has(name) ? [] : [found('unused-placeholder')]),
      ...(hasNoChoice(placeholder) ? [found('no-choices')] : []),
      ...badDefault(placeholder).map((value) => found('bad-default', value)),
    ];
  });
}

function hasNoChoice({ type, choices }: Placeholder): boolean {
  return type === 'choice' && !choices.some((choice) => choice.trim() !== '');
}

function badDefault(placeholder: Placeholder): string[] {
  const value = placeholder.default;
  if (value === null || hasNoChoice(placeholder)) return [];
  return valueFlaw(placeholder, value) === null && !/\{[{%]|#\{/.test(value) ? [] : [value];
}
