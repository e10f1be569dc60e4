import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RiskKind } from '@/lib/conversations/risk';
import type { DraftToCheck } from '@/lib/policy/check-draft';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');

export type HarmlessReply = Pick<DraftToCheck, 'text' | 'audience' | 'platform'> & {
  readonly lang: string;
  /** `s01` to `s49`. */
  readonly situation: string;
};
export type Evasion = { readonly text: string; readonly kind: string };
export type LookAlike = { readonly text: string; readonly why: string };

export function harmlessReplies(): HarmlessReply[] {
  const folder = path.join(FIXTURES, 'policy/harmless');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => linesOf<HarmlessReply>(path.join(folder, name)));
}

export function evasions(): Evasion[] {
  return linesOf(path.join(FIXTURES, 'personal-data/evasions.jsonl'));
}

export function lookAlikes(): LookAlike[] {
  return linesOf(path.join(FIXTURES, 'personal-data/look-alikes.jsonl'));
}

/** What triage would say of a comment in the situation; the rules that look at the comment speak only then. */
export function riskIn(situation: string): RiskKind | null {
  const [risk] = Object.entries(SITUATIONS_BY_RISK).find(([, own]) => own.includes(situation)) ?? [];
  return (risk as RiskKind | undefined) ?? null;
}

const SITUATIONS_BY_RISK: Readonly<Partial<Record<RiskKind, readonly string[]>>> = {
  'property-damage': ['s04'],
  outage: ['s06'],
  fraud: ['s03', 's21', 's22', 's23'],
  privacy: ['s17', 's18', 's19', 's20', 's41'],
  abuse: ['s24', 's25', 's27'],
  'self-harm': ['s26'],
  injury: ['s28', 's29', 's30'],
  'legal-threat': ['s31'],
  regulator: ['s32', 's33'],
  discrimination: ['s34', 's35'],
  press: ['s36'],
  viral: ['s42', 's43', 's44', 's45'],
};

function linesOf<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
