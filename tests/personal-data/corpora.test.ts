import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/lib/personal-data/find-personal-data';

const linesOf = (name: string): { text: string; kind?: string }[] =>
  readFileSync(`tests/fixtures/personal-data/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const EVASIONS = linesOf('evasions');
const kinds = [...new Set(EVASIONS.map(({ kind }) => kind))];

describe('personal data in texts written by somebody who had not read the finders', () => {
  // Without the texts' languages: what holds for phones of a country nobody named.
  it.each(kinds)('finds at least 95 %% of the disguised: %s', (kind) => {
    const texts = EVASIONS.filter((each) => each.kind === kind);
    const found = texts.filter(({ text }) =>
      findPersonalData(text, { language: 'en' }).some((hit) => hit.kind === kind),
    );
    console.info(`${kind}: ${found.length} of ${texts.length}`);
    expect(found.length / texts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('takes at most 2 % of the look-alikes for personal data', () => {
    const texts = linesOf('look-alikes');
    // An announced order number is meant to be found as one.
    const taken = texts.filter(({ text }) =>
      findPersonalData(text, { language: 'en' }).some(({ kind }) => kind !== 'order-number'),
    );
    console.info(`taken for personal data: ${taken.length} of ${texts.length}`);
    expect(taken.length / texts.length).toBeLessThanOrEqual(0.02);
  });
});
