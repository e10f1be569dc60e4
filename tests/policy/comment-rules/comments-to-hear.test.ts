import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';
import { heardIn } from './heard-in';

interface Line {
  readonly text: string;
  readonly lang: string;
  /** Rules that must speak, and no others. */
  readonly find: readonly string[];
}

const FILE = new URL('../../fixtures/policy/comments-to-hear.jsonl', import.meta.url);
const LINES = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

it('hears what is in 211 comments, and little that is not', () => {
  const read = LINES.map((line) => ({ ...line, heard: heardIn(line.text, line.lang) }));
  const counts = COMMENT_RULES.map(({ id }) => ({
    id,
    wanted: read.filter(({ find }) => find.includes(id)).length,
    found: read.filter(({ find, heard }) => find.includes(id) && heard.includes(id)).length,
    falsely: read.filter(({ find, heard }) => !find.includes(id) && heard.includes(id)).length,
  }));
  const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((all, c) => all + of(c), 0);
  const recall = sum(({ found }) => found) / sum(({ wanted }) => wanted);
  const precision = sum(({ found }) => found) / sum(({ found, falsely }) => found + falsely);
  const lines = counts.map(
    ({ id, wanted, found, falsely }) => `${id}: ${found} of ${wanted}, ${falsely} falsely`,
  );
  const wrong = read
    .filter(({ find, heard }) => [...find].sort().join() !== [...heard].sort().join())
    .map(({ text, find, heard }) => `[${find}] heard [${heard}]: ${text}`);
  console.info([...lines, `recall ${percent(recall)}, precision ${percent(precision)}`, ...wrong].join('\n'));
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
