import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, run } from '../run.mjs';

/**
 * Runs a part of the tests as `package.json` names it, shows what it prints, and counts what it reports.
 * @param {'unit' | 'browser' | 'e2e'} script @returns {Promise<import('./test.mjs').Tally>}
 */
export async function runTests(script) {
  const folder = path.join(ROOT, '.cache', 'test');
  const file = path.join(folder, `${script}.json`);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('npm', ['run', '--silent', script, '--', ...reporters], { show: true });
  const tally = tallyOf(await readReport(file));
  if (code === 0 || tally.failed > 0) return tally;
  const failure = `${script}: stopped with exit code ${code} outside of any test`;
  return { ...tally, failed: 1, failures: [failure] };
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { testResults: [] };
  }
}

/** A file that cannot be loaded has no tests to fail: it counts as one. */
function tallyOf({ testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({
      status,
      name: `${path.relative(ROOT, name)}: ${fullName}`,
    })),
  );
  const broken = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(hasFailed))
    .map(({ name }) => `${path.relative(ROOT, name)}: the file itself`);
  const failures = [...tests.filter(hasFailed).map(({ name }) => name), ...broken];
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  return { passed, failed: failures.length, skipped, failures };
}

const hasFailed = ({ status }) => status === 'failed';
