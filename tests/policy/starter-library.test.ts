import { describe, expect, it } from 'vitest';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { PACKS } from '@/lib/policy/packs/all-packs';
import { objectionsTo } from '../bench/policy/starter-blocks';

const core = compileRules(CORE_RULES);
const all = compileRules([...CORE_RULES, ...PACKS.flatMap(({ rules }) => rules)]);

describe('the starter library', () => {
  it('is not empty', () => {
    expect(STARTER_SNIPPETS.length).toBeGreaterThanOrEqual(80);
  });

  it.each(STARTER_SNIPPETS.map((snippet) => [snippet.code, snippet] as const))(
    '%s is neither blocked nor warned about by the core where it belongs',
    (_code, snippet) => {
      const objections = objectionsTo(core, snippet).filter(({ severity }) => severity !== 'tip');
      expect(objections.map(({ where, ruleId, matched }) => `${where}: ${ruleId}: ${matched}`)).toEqual([]);
    },
  );

  it('has no approved reply that is blocked with every pack on', () => {
    const approved = STARTER_SNIPPETS.filter(({ status }) => status === 'approved');
    expect(approved.length).toBeGreaterThanOrEqual(80);
    const blocks = approved.flatMap((snippet) =>
      objectionsTo(all, snippet)
        .filter(({ severity }) => severity === 'block')
        .map(({ where, ruleId, matched }) => `${snippet.code} ${where}: ${ruleId}: ${matched}`),
    );
    expect(blocks).toEqual([]);
  });
});
