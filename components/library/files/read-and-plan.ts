import { routeInFileSchema } from '@/lib/escalation/route';
import { type ImportPlan, planImport } from '@/lib/library/exchange/plan-import';
import { type ReadFile, readLibraryFile } from '@/lib/library/exchange/read-library-file';
import { ruleChecks } from '@/lib/policy/rule-checks';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { ImportRequest, Progress, ReadFailure } from './file-ports';

/**
 * Files as one import: all are read before any is compared, and one that is refused keeps the others out, so that
 * nobody takes half of a library for the whole.
 */
export function readAndPlan(
  { files, format, memory, library, defaults }: ImportRequest,
  onProgress: (progress: Progress) => void,
): Result<ImportPlan, ReadFailure> {
  const total = files.length + 1;
  const reads: ReadFile[] = [];
  for (const [done, file] of files.entries()) {
    onProgress({ done, total, name: file.name });
    const read = readLibraryFile(file, format, memory);
    if (!read.ok) return read;
    reads.push(read.value);
  }
  onProgress({ done: files.length, total, name: null });
  const whole = asOne(reads);
  return whole.ok
    ? succeed(planImport(whole.value, library, defaults, routeInFileSchema, ruleChecks()))
    : whole;
}

function asOne(reads: readonly ReadFile[]): Result<ReadFile, ReadFailure> {
  const formats = [...new Set(reads.map(({ format }) => format))];
  const [first] = reads;
  if (!first || formats.length > 1) return fail({ type: 'mixed-formats', formats });
  return succeed({
    ...first,
    name: reads.map(({ name }) => name).join(', '),
    rows: reads.flatMap(({ rows }) => rows),
    tables: reads.flatMap(({ tables }) => tables),
    routeFiles: reads.flatMap(({ routeFiles }) => routeFiles),
    policyFiles: reads.flatMap(({ policyFiles }) => policyFiles),
    problems: reads.flatMap(({ problems }) => problems),
  });
}
