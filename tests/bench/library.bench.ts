import { generateLibraryInThreeLanguages } from './generated-library.ts';
import { measureCare } from './library/care.ts';
import { runConcurrency } from './library/concurrency.ts';
import { measureInsights } from './library/insights.ts';
import { measureList } from './library/list.ts';
import { measurePage } from './library/page.ts';

const SEED = 42;
const STEPS = 10_000;
const ENTRIES = 100_000;

/**
 * A library of 20,000 replies in three languages, or `--size` of them: the care report in a worker, searching and
 * filtering in the list's model, the library page in Chromium; and `--steps` steps of two pages and the worker
 * writing at random (`--seed`); goals and insights over a log of 100,000 entries. `--only care,list,page,concurrency,insights`
 * chooses parts.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const only = flags.only
    ? String(flags.only).split(',')
    : ['care', 'list', 'page', 'concurrency', 'insights'];
  const snippets = generateLibraryInThreeLanguages(Number(flags.size ?? 20_000), SEED);
  return [
    ...(only.includes('care') ? await measureCare(snippets) : []),
    ...(only.includes('list') ? measureList(snippets) : []),
    ...(only.includes('page') ? await measurePage(snippets) : []),
    ...(only.includes('concurrency')
      ? concurrencyRows(await runConcurrency(Number(flags.steps ?? STEPS), Number(flags.seed ?? SEED)))
      : []),
    ...(only.includes('insights') ? await measureInsights(ENTRIES) : []),
  ];
}

function concurrencyRows({ broken, first, seconds, ...counts }: Awaited<ReturnType<typeof runConcurrency>>) {
  const others = Object.fromEntries(Object.entries(counts).filter(([, value]) => typeof value === 'number'));
  if (first) console.log(`  broken first: ${first}`);
  return [
    {
      metric: 'promises broken (updates lost, history with gaps, not one version live)',
      ...{ value: broken, unit: 'steps', target: 0, better: 'lower' as const },
      others: { ...others, seconds },
    },
  ];
}
