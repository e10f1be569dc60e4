import { checkDraft } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import type { PolicyRule } from '@/lib/policy/rule';
import { type HarmlessReply, harmlessReplies, riskIn } from './corpus.ts';

const TARGET = { unit: '%', target: 0.5, better: 'lower' as const };

/** Harmless replies that are blocked: under comments of which nothing is known, and under those of their situation. */
export function measureFalseBlocks(rules: readonly PolicyRule[]) {
  const replies = harmlessReplies();
  const blocking = rules.filter(({ severity }) => severity === 'block');
  const compiled = compileRules(blocking);
  const plain = replies.map((reply) => blockersOf(compiled, reply, null));
  const inSituation = replies.map((reply) => blockersOf(compiled, reply, riskIn(reply.situation)));
  const both = plain.map((ruleIds, at) => new Set([...ruleIds, ...(inSituation[at] ?? [])]));
  return [
    row('harmless replies blocked, the comment unknown', plain, { 'rules that block': blocking.length }),
    row('harmless replies blocked, the comment as in their situation', inSituation),
    ...[...new Set(blocking.map(({ pack }) => pack))].map((pack) => {
      const own = blocking.filter((rule) => rule.pack === pack);
      const byRule = own.map(({ id }) => [id, both.filter((ruleIds) => ruleIds.has(id)).length]);
      const ids = new Set(own.map(({ id }) => id));
      const ofPack = both.map((ruleIds) => [...ruleIds].filter((id) => ids.has(id)));
      return row(`harmless replies blocked in either way by ${pack}, rule by rule`, ofPack, {
        ...Object.fromEntries(byRule),
      });
    }),
  ];
}

/** Ids of the rules that block a reply; none should. */
export function blockersOf(
  compiled: CompiledRules,
  { text, audience, platform, lang }: HarmlessReply,
  risk: ReturnType<typeof riskIn>,
): ReadonlySet<string> {
  const draft = { text, audience, platform, lang, comment: risk === null ? null : { risk }, kept: {} };
  const blocks = checkDraft(compiled, draft).filter(({ severity }) => severity === 'block');
  return new Set(blocks.map(({ ruleId }) => ruleId));
}

function row(metric: string, blockers: readonly Iterable<string>[], others: Record<string, number> = {}) {
  const blocked = blockers.filter((ruleIds) => [...ruleIds].length > 0).length;
  const value = (100 * blocked) / blockers.length;
  return { metric, value, ...TARGET, others: { replies: blockers.length, blocked, ...others } };
}
