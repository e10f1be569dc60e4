import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const chromium = findChromium();
/** Chromium does not start its sandbox for root. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A test that takes long on its own is seen in the report; a busy machine must not make one fail. */
const BUSY_MS = 60_000;

/** Vitest leaves one core free, which on a machine of two is half of it. */
const WORKERS = Math.max(2, availableParallelism() - 1);

const UNIT = {
  environment: 'node',
  // Every browser has databases, and what is loaded in a process first must find them.
  setupFiles: ['tests/same-cases.ts', 'fake-indexeddb/auto'],
  maxWorkers: WORKERS,
  testTimeout: BUSY_MS,
  hookTimeout: BUSY_MS,
};
const NOT_UNIT = ['tests/e2e/**', 'tests/**/*.browser.test.*'];
/**
 * The background's modules keep hold of the browser they were loaded with, and each file gives them one of its own; the
 * others fill the memory of a process, or measure time in it.
 */
const ALONE = [
  'tests/entrypoints/background/**/*.test.ts',
  'tests/library/exchange/adversarial.test.ts',
  'tests/policy/linear-time.test.ts',
];

/** Pure rings run in Node, what touches a page runs in real Chromium, the built extension runs end to end. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // One module graph for many files: loading it anew for each took longer than most of the tests.
        test: {
          ...UNIT,
          name: 'unit',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...NOT_UNIT, ...ALONE],
        },
      },
      {
        resolve: { alias },
        test: { ...UNIT, name: 'alone', include: ALONE, exclude: NOT_UNIT },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          // One page for many files: each takes away what it mounted, and every class belongs to one stylesheet.
          isolate: false,
          maxWorkers: WORKERS,
          testTimeout: BUSY_MS,
          hookTimeout: BUSY_MS,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/components/patience.ts', 'tests/same-cases.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: sandbox },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Real browsers on a machine that does other things: a second failure is one. The report names what was retried.
          retry: 1,
          // A file alone keeps a core busy with its browser.
          maxWorkers: WORKERS,
        },
      },
    ],
  },
});
