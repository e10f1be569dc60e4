import { readFileSync } from 'node:fs';
import type { RiskClass } from '@/lib/conversations/risk';
import { type Labels, readLabels } from '@/lib/triage/read-labels';
import { nearestOf } from '../policy/near-duplicates';
import { type RiskComment, riskComments } from './risk-rows';
import { RISK_CLASSES } from './situations';

const NEAR = 0.6;
/** Of these a miss is worse than a false alarm. */
const LEAST_RECALL: Readonly<Partial<Record<RiskClass, number>>> = { 'legal-privacy': 90, regulatory: 90 };
const STRANGERS = new URL('../../fixtures/triage/risk-comments.jsonl', import.meta.url);

/**
 * Recall of each class by rules alone; beside it how many of the same comments are given a kind of risk, which is what
 * chips and the order of the queue go by: a class may be told by cues of its own. `own` was written by whoever wrote
 * the wider cues, so it flatters; `others` by somebody who had not seen them, and cues were made from its other part
 * alone: that is what to expect of people.
 */
export function riskRows() {
  const own = riskComments('test');
  const rows = [
    ...duplicates(),
    ...ofSet('own test', own, true),
    ...ofSet('own dev (seen)', riskComments('dev'), false),
  ];
  return [...rows, ...ofSet('others’ test', strangers('test'), false), ...talkRows(own)];
}

type Comment = Pick<RiskComment, 'text' | 'lang' | 'riskClass'>;

function strangers(split: 'train' | 'test'): Comment[] {
  const lines = readFileSync(STRANGERS, 'utf8').trim().split('\n');
  return lines
    .map(
      (line) => JSON.parse(line) as { text: string; lang: string; risk: RiskClass | 'none'; split: string },
    )
    .filter((line) => line.split === split)
    .map(({ text, lang, risk }) => ({ text, lang, riskClass: risk === 'none' ? null : risk }));
}

function ofSet(name: string, comments: readonly Comment[], hasTarget: boolean) {
  const read = comments.map((comment) => ({ ...comment, ...labelsOf(comment) }));
  const harmless = read.filter(({ riskClass }) => riskClass === null);
  const falsely = harmless.filter(({ classes }) => classes.length > 0).length;
  return [
    ...RISK_CLASSES.map((each) => {
      const wanted = read.filter(({ riskClass }) => riskClass === each);
      const said = read.filter(({ classes }) => classes.includes(each));
      const right = wanted.filter(({ classes }) => classes.includes(each)).length;
      const target = hasTarget ? LEAST_RECALL[each] : undefined;
      return {
        metric: `risk, ${name}, recall of ${each}`,
        value: (100 * right) / wanted.length,
        unit: '%',
        ...(target === undefined ? {} : { target, better: 'higher' as const }),
        others: { ...kindsOf(wanted), 'precision %': (100 * right) / Math.max(1, said.length) },
      };
    }),
    {
      metric: `risk, ${name}, of none a class`,
      value: (100 * falsely) / harmless.length,
      unit: '%',
      others: kindsOf(harmless),
    },
  ];
}

function labelsOf({ text, lang }: Pick<Comment, 'text' | 'lang'>): Labels {
  return readLabels(text, lang, { model: undefined, learned: undefined });
}

function kindsOf(read: readonly Pick<Labels, 'risks'>[]) {
  const given = read.filter(({ risks }) => risks.length > 0).length;
  return { 'given a kind of risk %': (100 * given) / read.length, comments: read.length };
}

/** Copies within the set, and across its halves. */
function duplicates() {
  const dev = riskComments('dev').map(({ text }) => text);
  const test = riskComments('test').map(({ text }) => text);
  const near = nearestOf([...dev, ...test]);
  const doubled = near.filter((share) => share >= NEAR).length;
  return [
    {
      metric: 'risk, own set, near-duplicates',
      value: (100 * doubled) / near.length,
      unit: '%',
      others: { comments: near.length, 'closest pair': Math.max(...near) },
    },
  ];
}

function talkRows(comments: readonly RiskComment[]) {
  const read = comments.map(({ text, lang, talk }) => ({
    wanted: talk === 'chat' ? 'other' : talk,
    said: labelsOf({ text, lang }).talk.talk as string,
  }));
  const right = read.filter(({ wanted, said }) => wanted === said).length;
  const closings = read.filter(({ wanted }) => wanted === 'closing');
  const stopped = closings.filter(({ said }) => said === 'closing').length;
  const falsely = read.filter(({ wanted, said }) => wanted !== 'closing' && said === 'closing').length;
  return [
    {
      metric: 'talk, own test, right',
      value: (100 * right) / read.length,
      unit: '%',
      others: { comments: read.length },
    },
    {
      metric: 'talk, own test, closings whose clock stops',
      value: (100 * stopped) / closings.length,
      unit: '%',
      others: { closings: closings.length, 'stopped falsely': falsely },
    },
  ];
}
