import type { Problem } from '@/lib/library/exchange/problem';

/** The same loss of many replies. */
export interface LossGroup {
  /** The first of them. */
  readonly problem: Problem;
  readonly replies: number;
}

/** Losses of one kind in one field together, those of most replies first: a thousand lines say less than ten. */
export function groupLosses(losses: readonly Problem[]): LossGroup[] {
  const groups = new Map<string, { problem: Problem; files: Set<string> }>();
  for (const problem of losses) {
    const key = `${problem.field} ${problem.word}`;
    const group = groups.get(key);
    if (group) group.files.add(problem.file);
    else groups.set(key, { problem, files: new Set([problem.file]) });
  }
  const list = [...groups.values()].map(({ problem, files }) => ({ problem, replies: files.size }));
  return list.sort((a, b) => b.replies - a.replies);
}
