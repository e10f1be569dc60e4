import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT, withOwnNode } from '../run.mjs';
import { giveUp, numberedSteps, Obstacle } from '../steps.mjs';
import { installPackages } from './packages.mjs';

const OLDEST_NODE = 20;

/**
 * Starts a script of `scripts/tasks` in the Node that npm installed, after installing it. Runs on Node 20 with
 * nothing installed, and ends with the exit code of the script.
 * @param {string} task file name without its ending
 * @param {number} [total] how many steps the task prints, this one included; unknown: they have no numbers
 */
export async function handOver(task, total) {
  try {
    refuseOldNode();
    await numberedSteps({ total })('Packages', installPackages, String);
    process.exitCode = await start(task);
  } catch (error) {
    giveUp(error);
  }
}

function refuseOldNode() {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= OLDEST_NODE) return;
  throw new Obstacle(`Node ${node} is too old: install Node ${OLDEST_NODE} or newer, then run this again.`);
}

function start(task) {
  const script = path.join(ROOT, 'scripts', 'tasks', `${task}.mjs`);
  const child = spawn('node', [script, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: withOwnNode(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // Ctrl+C reaches both; the script cleans up, and this one waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
