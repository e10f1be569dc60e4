import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CommentRuleId } from '@/lib/policy/comment-rules/comment-rule';
import { heardIn } from './heard-in';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly split: 'train' | 'test';
}

/** What a lead would expect at each situation of the table; one of them is enough. */
const RULES_BY_SITUATION: Readonly<Record<number, readonly CommentRuleId[]>> = {
  17: ['data_access', 'data_erasure'],
  18: ['own_card', 'own_iban', 'own_national_id', 'own_birth_date', 'own_phone', 'own_email', 'own_address'],
  19: ['doxxing'],
  20: ['breach'],
  21: ['takeover'],
  25: ['violence'],
  26: ['self_harm'],
  27: ['child_safety'],
  28: ['injury', 'adverse_event'],
  29: ['adverse_event', 'injury'],
  30: ['injury', 'adverse_event'],
  31: ['legal_threat'],
  32: ['regulator', 'complaint'],
  33: ['complaint', 'regulator'],
  34: ['discrimination'],
  36: ['press'],
};

const FILE = new URL('../../fixtures/triage/risk-comments.jsonl', import.meta.url);
const LINES = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const situationOf = ({ id }: Line) => Number(id.slice(id.lastIndexOf('s') + 1));

/**
 * Measured on 2026-11-22. Cues were made from `train`; what they miss of `test` is what they miss of people: phrases
 * that somebody thought of find little more than half of what others write (a third before they were written wider).
 */
it.each([
  ['train', 84, 1],
  ['test', 37, 2],
] as const)(
  'hears strangers’ comments no worse than when last measured: %s',
  (split, leastHeard, mostFalsely) => {
    const read = LINES.filter((line) => line.split === split).map((line) => ({
      wanted: RULES_BY_SITUATION[situationOf(line)] ?? [],
      heard: heardIn(line.text, line.lang),
      isHarmless: situationOf(line) === 0,
    }));
    const wanted = read.filter((line) => line.wanted.length > 0);
    const hit = wanted.filter((line) => line.heard.some((id) => line.wanted.some((one) => one === id)));
    const harmless = read.filter(({ isHarmless }) => isHarmless);
    const falsely = harmless.filter(({ heard }) => heard.some((id) => id !== 'own_order'));
    console.info(
      `${split}: heard ${hit.length} of ${wanted.length}, ${falsely.length} of ${harmless.length} harmless ones falsely`,
    );
    expect(hit.length).toBeGreaterThanOrEqual(leastHeard);
    expect(falsely.length).toBeLessThanOrEqual(mostFalsely);
  },
);
