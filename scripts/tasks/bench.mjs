import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import '../alias-hooks.mjs';
import { tableOf } from '../bench-table.mjs';
import { ROOT } from '../run.mjs';
import { giveUp, Obstacle, seconds } from '../steps.mjs';

const NAMES = ['page', 'open', 'size', 'library', 'policy', 'escalation', 'suggest', 'search', 'triage'];

/**
 * A benchmark is `tests/bench/NAME.bench.ts` and exports `run(flags)`, which gives or promises rows. It measures and
 * asserts nothing.
 * @typedef {object} Row
 * @property {string} metric @property {number} value @property {string} unit
 * @property {number} [target] @property {'lower' | 'higher'} [better]
 * @property {Record<string, number>} [others] what else was measured in the same run, by name
 */

try {
  const { names, flags, json } = request(process.argv.slice(2));
  console.log(machine());
  const results = [];
  for (const name of names) results.push({ name, rows: await measure(name, flags) });
  if (json) await writeFile(path.resolve(json), `${JSON.stringify(rowsOf(results), null, 2)}\n`);
  process.exit(0); // What a benchmark left open must not keep the terminal.
} catch (error) {
  giveUp(error);
}

/** The rows as they are written: every field in every row; of several benchmarks, each metric says whose it is. */
function rowsOf(results) {
  return results.flatMap(({ name, rows }) =>
    rows.map(({ metric, value, unit, target = null, better = 'lower', others = {} }) => ({
      metric: results.length > 1 ? `${name}: ${metric}` : metric,
      value,
      unit,
      target,
      better,
      others,
    })),
  );
}

/** `NAME… --json FILE --any-flag value`; without a name, all. */
function request(parts) {
  const { values, positionals, tokens } = parseArgs({
    args: parts,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = { ...values, ...separateValues(tokens) };
  const taken = new Set(Object.values(flags));
  const names = positionals.filter((one) => !taken.has(one));
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown) throw new Obstacle(`there is no benchmark "${unknown}": choose from ${NAMES.join(', ')}.`);
  const { json, ...others } = flags;
  return { names: names.length > 0 ? names : NAMES, flags: others, json };
}

/** `--count 2000`: a flag that nobody declared takes the word behind it. */
function separateValues(tokens) {
  const pairs = tokens.flatMap((token, nth) => {
    const behind = tokens[nth + 1];
    const takes = token.kind === 'option' && token.value === undefined && behind?.kind === 'positional';
    return takes ? [[token.name, behind.value]] : [];
  });
  return Object.fromEntries(pairs);
}

async function measure(name, flags) {
  const file = path.join(ROOT, 'tests', 'bench', `${name}.bench.ts`);
  if (!existsSync(file)) {
    console.log(`\n${name}: not there yet`);
    return [];
  }
  const start = Date.now();
  const { run } = await import(pathToFileURL(file).href);
  /** @type {Row[]} */
  const rows = await run(flags);
  console.log(`\n${name} (${seconds(start)})\n${tableOf(rows)}`);
  return rows;
}

function machine() {
  const processor = cpus()[0]?.model ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  return `${processor}, ${availableParallelism()} cores, ${memory}, Node ${process.version}, ${process.platform}`;
}
