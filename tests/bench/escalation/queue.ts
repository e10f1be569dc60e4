import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import type { QueueTimes } from './in-browser.ts';

/** The outbox on the IndexedDB of a real Chromium, in a page of its own; a frame of 60 Hz is 16.7 ms. */
export async function measureQueue(waiting: number) {
  const times = await inChromium(waiting);
  const of = { waiting, fill: `${(times.fillMs / 1_000).toFixed(1)} s` };
  return [
    {
      metric: 'saving one, p95',
      value: times.enqueueP95,
      unit: 'ms',
      target: 16.7,
      better: 'lower',
      others: of,
    },
    { metric: 'taking the next, p95', value: times.claimP95, unit: 'ms' },
    { metric: 'next wake, p95', value: times.wakeP95, unit: 'ms' },
    { metric: 'drain, answered at once', value: times.perSecond, unit: '/s', others: { of: times.drained } },
    { metric: 'memory of the page', value: times.heapMB, unit: 'MB' },
  ];
}

async function inChromium(waiting: number): Promise<QueueTimes> {
  const code = await bundle();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>queue</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found.');
  const args = ['--headless=new', '--enable-precise-memory-info', '--js-flags=--expose-gc', '--no-sandbox'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ content: code });
    return (await page.evaluate(`queueBench.measure(${waiting})`)) as QueueTimes;
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./in-browser.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'queueBench',
    alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '') },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
