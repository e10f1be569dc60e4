import type { PolicyPack } from '../pack';
import type { PolicyExample, PolicyRule } from '../rule';

/** A rule of a pack as it is written down: examples may be bare sentences. */
export type PackRule = Omit<PolicyRule, 'pack' | 'drafted' | 'reviewed' | 'mustFlag' | 'mustPass'> & {
  readonly mustFlag: readonly (string | PolicyExample)[];
  readonly mustPass: readonly (string | PolicyExample)[];
};

export type DraftedPack = Pick<PolicyPack, 'id' | 'title' | 'jurisdiction' | 'summary' | 'source'> & {
  readonly rules: readonly PackRule[];
};

/** A pack that nobody has read yet: it stays off until a lead confirms it. */
export function asPack({ rules, ...pack }: DraftedPack): PolicyPack {
  return {
    ...pack,
    drafted: DRAFTED,
    reviewed: null,
    confirmedBy: null,
    rules: rules.map((rule) => ({
      ...rule,
      pack: pack.id,
      drafted: DRAFTED,
      reviewed: null,
      mustFlag: rule.mustFlag.map(toExample),
      mustPass: rule.mustPass.map(toExample),
    })),
  };
}

const DRAFTED = '2026-11-22';

function toExample(example: string | PolicyExample): PolicyExample {
  return typeof example === 'string' ? { text: example } : example;
}
