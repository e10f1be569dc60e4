import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import type { PolicyRule } from '@/lib/policy/rule';
import { percentile } from '../page/spread.ts';
import { teamRules } from './rules.ts';

const LENGTH = 280;
const TARGET_MS = 2;
const TEAM_RULES = 500;

/** Drafts of 280 characters: approved replies, and sentences that the rules object to, one after the other. */
export function measureDrafts(rules: readonly PolicyRule[], rounds: number) {
  const drafts = draftsFor(rules);
  const both = [...rules, ...teamRules(TEAM_RULES)];
  const cold = timed(() => compileRules(both));
  const first = timed(() => checkDraft(cold.value, draftOf(drafts[0] ?? '')));
  const packsOnly = compileRules(rules);
  return [
    {
      metric: `woken cold: rules compiled, with ${TEAM_RULES} of the team`,
      value: cold.ms,
      unit: 'ms',
      others: { 'first draft': first.ms, rules: both.length },
    },
    row('draft of 280 characters, all packs on, p95', packsOnly, drafts, rounds),
    row(`the same with ${TEAM_RULES} team rules, p95`, cold.value, drafts, rounds),
  ];
}

function row(metric: string, compiled: CompiledRules, drafts: readonly string[], rounds: number) {
  const times: number[] = [];
  let findings = 0;
  for (const text of drafts) checkDraft(compiled, draftOf(text));
  for (let round = 0; round < rounds; round += 1) {
    for (const text of drafts) {
      const { ms, value } = timed(() => checkDraft(compiled, draftOf(text)));
      times.push(ms);
      findings += value.length;
    }
  }
  return {
    metric,
    ...{ value: percentile(times, 0.95), unit: 'ms', target: TARGET_MS, better: 'lower' as const },
    others: {
      median: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      drafts: drafts.length,
      rules: compiled.length,
      'findings a draft': findings / times.length,
    },
  };
}

function draftsFor(rules: readonly PolicyRule[]): string[] {
  const approved = STARTER_SNIPPETS.flatMap(({ texts }) => texts.map(({ body }) => body));
  const objected = rules.flatMap(({ mustFlag }) => mustFlag.map(({ text }) => text));
  return approved.map((reply, index) => {
    const objection = objected[(index * 7) % objected.length] ?? '';
    const text = index % 2 === 0 ? reply : `${objection} ${reply}`;
    return `${text} ${approved[(index + 1) % approved.length]}`.repeat(3).slice(0, LENGTH);
  });
}

function draftOf(text: string): DraftToCheck {
  return { text, audience: 'public', platform: 'x', comment: { risk: 'injury' }, kept: {}, region: 'GB' };
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const started = performance.now();
  const value = work();
  return { ms: performance.now() - started, value };
}
