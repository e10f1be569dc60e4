import { readFileSync } from 'node:fs';
import type { RiskClass } from '@/lib/conversations/risk';
import { classOf } from './situations';

export interface RiskComment {
  readonly situation: number;
  readonly riskClass: RiskClass | null;
  /** complaint, question, praise, wish, spam, closing or chat. */
  readonly talk: string;
  readonly lang: string;
  readonly text: string;
}

/** The written comments of one half; README.md says how they came about. */
export function riskComments(half: 'dev' | 'test'): RiskComment[] {
  const file = new URL(`risk-comments-${half}.tsv`, import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [situation = '', talk = '', lang = '', text = ''] = line.split('\t');
    return { situation: Number(situation), riskClass: classOf(Number(situation)), talk, lang, text };
  });
}
