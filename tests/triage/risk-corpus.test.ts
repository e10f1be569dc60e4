import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RISK_CLASS, type RiskClass } from '@/lib/conversations/risk';
import { riskOf } from '@/lib/triage/risk-of';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly risk: RiskClass | 'none';
  readonly split: 'train' | 'test';
}

const FILE = new URL('../fixtures/triage/risk-comments.jsonl', import.meta.url);
const LINES = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

/** Situations that are a risk by themselves; the class of the others says where they belong, not that they are one. */
const RISKY = new Set([17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 43]);
const situationOf = ({ id }: Line) => Number(id.slice(id.lastIndexOf('s') + 1));

/** Measured on 2026-11-22; before the cues were written wider and in more languages, 74 and 22 were seen. */
it.each([
  ['train', 106, 1],
  ['test', 40, 4],
] as const)(
  'sees as many risks as when last measured, and no more where there are none: %s',
  (split, leastSeen, mostFalsely) => {
    const lines = LINES.filter((line) => line.split === split);
    const risky = lines.filter((line) => RISKY.has(situationOf(line)));
    const harmless = lines.filter(({ risk }) => risk === 'none');
    const seen = risky.filter(({ text }) => riskOf(text).risk !== null);
    const falsely = harmless.filter(({ text }) => riskOf(text).risk !== null);
    const right = seen.filter(({ text, risk }) => {
      const found = riskOf(text).risk;
      return found !== null && RISK_CLASS[found] === risk;
    });
    console.info(
      `${split}: recall ${percent(seen.length / risky.length)} (${seen.length} of ${risky.length}), ` +
        `precision ${percent(seen.length / (seen.length + falsely.length))} (${falsely.length} of ${harmless.length} falsely), ` +
        `of those seen ${percent(right.length / seen.length)} in their class`,
    );
    expect(seen.length).toBeGreaterThanOrEqual(leastSeen);
    expect(falsely.length).toBeLessThanOrEqual(mostFalsely);
  },
);

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
