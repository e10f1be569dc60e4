import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RISK_CLASS, type RiskClass } from '@/lib/conversations/risk';
import { riskOf } from '@/lib/triage/risk-of';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly risk: RiskClass | 'none';
}

const FILE = new URL('../fixtures/triage/risk-comments.jsonl', import.meta.url);
const LINES = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

/** Situations that are a risk by themselves; the class of the others says where they belong, not that they are one. */
const RISKY = new Set([17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 43]);
const situationOf = ({ id }: Line) => Number(id.slice(id.lastIndexOf('s') + 1));

describe('on 657 comments by somebody who had not seen the cues', () => {
  const risky = LINES.filter((line) => RISKY.has(situationOf(line)));
  const harmless = LINES.filter(({ risk }) => risk === 'none');
  const seen = risky.filter(({ text }) => riskOf(text).risk !== null);
  const falsely = harmless.filter(({ text }) => riskOf(text).risk !== null);
  const right = seen.filter(({ text, risk }) => {
    const found = riskOf(text).risk;
    return found !== null && RISK_CLASS[found] === risk;
  });
  const recall = seen.length / risky.length;
  const precision = seen.length / (seen.length + falsely.length);

  it('sees as many risks, and no more where there are none, as when it was last measured', () => {
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    console.info(
      `risk of ${risky.length} risky and ${harmless.length} harmless comments: recall ${percent(recall)} (${seen.length}), ` +
        `precision ${percent(precision)} (${falsely.length} falsely), of those seen ${percent(right.length / seen.length)} in their class`,
    );
    expect(seen.length).toBeGreaterThanOrEqual(LEAST_SEEN);
    expect(falsely.length).toBeLessThanOrEqual(MOST_FALSELY);
  });
});

/** Measured on 2026-11-22. */
const LEAST_SEEN = 47;
const MOST_FALSELY = 4;
