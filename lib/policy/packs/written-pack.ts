import type { PolicyPack } from '../pack';
import type { PolicyExample, PolicyRule } from '../rule';

/** A rule of a sector as it is written down: examples may be bare sentences, the pack says the rest. */
export type WrittenRule = Omit<PolicyRule, 'pack' | 'drafted' | 'reviewed' | 'mustFlag' | 'mustPass'> & {
  readonly mustFlag: readonly (string | PolicyExample)[];
  readonly mustPass: readonly (string | PolicyExample)[];
};

export type WrittenPack = Pick<PolicyPack, 'id' | 'title' | 'jurisdiction' | 'summary' | 'source'> & {
  readonly rules: readonly WrittenRule[];
};

export const DRAFTED = '2026-11-22';

/** A pack that nobody has confirmed yet, and so is off. */
export function unconfirmedPack({ rules, ...head }: WrittenPack): PolicyPack {
  return {
    ...head,
    drafted: DRAFTED,
    rules: rules.map((rule) => ({
      ...rule,
      pack: head.id,
      drafted: DRAFTED,
      reviewed: null,
      mustFlag: rule.mustFlag.map(toExample),
      mustPass: rule.mustPass.map(toExample),
    })),
  };
}

function toExample(example: string | PolicyExample): PolicyExample {
  return typeof example === 'string' ? { text: example } : example;
}
