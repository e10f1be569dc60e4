import { Worker } from 'node:worker_threads';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { bestTimes, exponentOf } from './growth.ts';
import { teamRules } from './rules.ts';

/** Patterns with the text that hurts most: a piece repeated to a length, then an ending that makes the match fail. */
const PATTERNS: readonly (readonly [pattern: string, piece: string, ending: string])[] = [
  ['(a+)+$', 'a', '!'],
  ['^(\\w+\\s?)*$', 'word ', '!'],
  ['(x+x+)+y', 'x', ''],
  ['([a-z]+)*\\d', 'a', ''],
  ['(a|a)*b', 'a', ''],
  ['(.*)*,(.*)*;', 'a,', ''],
  ['a.*b|a', 'a', ''],
];
/** Below 50,000 the engine has another way, which is quicker. */
const LENGTHS = [50_000, 100_000, 200_000, 400_000];
const ROUNDS = 6;
const PATIENCE_MS = 2_000;

/** A rule with the pattern against growing texts, and beside it the built-in engine until it has had two seconds. */
export async function measurePatterns() {
  const rows = [];
  const [base] = teamRules(1);
  for (const [pattern, piece, ending] of PATTERNS) {
    if (!base) break;
    const compiled = compileRules([{ ...base, looksAt: [{ kind: 'pattern', pattern }] }]);
    const checks = LENGTHS.map((length) => {
      const text = textOf(piece, ending, length);
      const draft = { text, audience: 'public', platform: 'facebook', comment: null, kept: {} } as const;
      return () => checkDraft(compiled, draft);
    });
    const times = bestTimes(checks, ROUNDS);
    const points = LENGTHS.map((length, at) => ({ length, ms: times[at] ?? Number.NaN }));
    const native = await nativeLimit(pattern, piece, ending);
    rows.push({
      metric: `${pattern}: time grows with length to the power of`,
      ...{ value: exponentOf(points), unit: '', target: 1.2, better: 'lower' as const },
      others: {
        ...Object.fromEntries(points.map(({ length, ms }) => [`ms at ${length}`, ms])),
        'built-in engine': native,
      },
    });
  }
  return rows;
}

function textOf(piece: string, ending: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + ending;
}

/** What the built-in engine manages; it runs in a thread of its own, because nothing else can stop it. */
async function nativeLimit(pattern: string, piece: string, ending: string): Promise<string> {
  let done = 'gave up at once';
  for (const length of [20, 25, 30, 35, 40, 1_000, 10_000, 100_000]) {
    const ms = await nativeTime(pattern, textOf(piece, ending, length));
    if (ms === undefined) return `${done}, stopped after ${PATIENCE_MS / 1000} s at ${length}`;
    done = `${ms.toFixed(1)} ms at ${length}`;
  }
  return done;
}

const SCRIPT = `const { parentPort, workerData: { pattern, text } } = require('node:worker_threads');
const started = performance.now();
for (const _ of text.matchAll(new RegExp(pattern, 'giu'))) continue;
parentPort.postMessage(performance.now() - started);`;

function nativeTime(pattern: string, text: string): Promise<number | undefined> {
  const worker = new Worker(SCRIPT, { eval: true, workerData: { pattern, text } });
  return new Promise((resolve, reject) => {
    const stop = setTimeout(() => resolve(undefined), PATIENCE_MS);
    worker.once('message', (ms: number) => {
      clearTimeout(stop);
      resolve(ms);
    });
    worker.once('error', reject);
  }).finally(() => worker.terminate()) as Promise<number | undefined>;
}
