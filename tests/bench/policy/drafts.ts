import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkDraft } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import type { PolicyRule } from '@/lib/policy/rule';
import { percentile } from '../page/spread.ts';
import { draftOf, draftsFor } from './draft-texts.ts';
import { teamRules } from './rules.ts';

const TARGET_MS = 2;
const TEAM_RULES = 500;
const WAKINGS = 7;

/** A check right after waking, and warm: all packs, with 500 team rules and without. */
export function measureDrafts(rules: readonly PolicyRule[], rounds: number) {
  const drafts = draftsFor(rules);
  const both = compileRules([...rules, ...teamRules(TEAM_RULES)]);
  return [
    wakingRow('woken cold: all rules compiled and the first draft checked', 0),
    wakingRow(`the same with ${TEAM_RULES} team rules`, TEAM_RULES),
    row('draft of 280 characters, all packs on, p95', compileRules(rules), drafts, rounds),
    row(`the same with ${TEAM_RULES} team rules, p95`, both, drafts, rounds),
  ];
}

function wakingRow(metric: string, teamRuleCount: number) {
  const wakings = Array.from({ length: WAKINGS }, () => wake(teamRuleCount));
  const median = (of: (waking: Waking) => number) => percentile(wakings.map(of), 0.5);
  return {
    metric: `${metric}, median of ${WAKINGS}`,
    value: median(({ compile, first }) => compile + first),
    unit: 'ms',
    others: {
      compile: median(({ compile }) => compile),
      'first draft': median(({ first }) => first),
      'second draft': median(({ second }) => second),
    },
  };
}

type Waking = { readonly compile: number; readonly first: number; readonly second: number };

function wake(teamRuleCount: number): Waking {
  const hooks = path.resolve(import.meta.dirname, '../../../scripts/alias-hooks.mjs');
  const script = path.join(import.meta.dirname, 'cold-wake.ts');
  const parts = ['--import', pathToFileURL(hooks).href, script, String(teamRuleCount)];
  return JSON.parse(execFileSync(process.execPath, parts, { encoding: 'utf8' })) as Waking;
}

function row(metric: string, compiled: CompiledRules, drafts: readonly string[], rounds: number) {
  const times: number[] = [];
  const bestTimes = drafts.map(() => Number.POSITIVE_INFINITY);
  let findings = 0;
  for (const text of [...drafts, ...drafts]) checkDraft(compiled, draftOf(text));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, text] of drafts.entries()) {
      const started = performance.now();
      findings += checkDraft(compiled, draftOf(text)).length;
      const ms = performance.now() - started;
      times.push(ms);
      bestTimes[at] = Math.min(bestTimes[at] ?? ms, ms);
    }
  }
  return {
    metric,
    ...{ value: percentile(times, 0.95), unit: 'ms', target: TARGET_MS, better: 'lower' as const },
    others: {
      median: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      'p95 of each draft’s best': percentile(bestTimes, 0.95),
      drafts: drafts.length,
      rules: compiled.length,
      'findings a draft': findings / times.length,
    },
  };
}
