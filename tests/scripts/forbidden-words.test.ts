import { beforeAll, expect, it } from 'vitest';
import { productSources, type Source } from './sources';

let sources: Source[];
beforeAll(async () => {
  sources = await productSources();
});

function filesWith(word: RegExp, allowed: RegExp = /^$/): string[] {
  return sources.filter(({ file, code }) => word.test(code) && !allowed.test(file)).map(({ file }) => file);
}

it('looks at the whole product', () => {
  expect(sources.length).toBeGreaterThan(200);
});

it.each([
  ['makes code out of text', /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*['"`]/],
  [
    'draws text as markup',
    /\.(inner|outer)HTML\s*=|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b/,
  ],
  ['reads a draft as the browser lays it out', /\.innerText\b/],
  ['opens an address when it is taken out of the browser', /\bsetUninstallURL\b/],
  [
    'asks a model of the browser for words',
    /\bLanguageModel\b|\b(?:self|window|globalThis|browser|chrome)\.ai\b|\bai\./,
  ],
])('nothing in the product %s', (_what, word) => {
  expect(filesWith(word)).toEqual([]);
});

/** These read files of the extension itself: vectors of words, weights of feelings. */
const READS_OWN_FILES =
  /^entrypoints\/(background\/triage|options\/score-worker|sidepanel\/learner-worker)\.ts$/;

it('asks the network for nothing but deliveries, in one place, with what the worker hands in', () => {
  const asks = /\bfetch\s*\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bEventSource\b/;
  expect(filesWith(asks, READS_OWN_FILES)).toEqual([
    'entrypoints/background/index.ts',
    'lib/connectors/send.ts',
  ]);
});

it('names no address where it reads a file of its own', () => {
  expect(filesWith(/https?:\/\/|wss?:\/\//).filter((file) => READS_OWN_FILES.test(file))).toEqual([]);
});

it('speaks to the browser only in entrypoints and where settings are stored', () => {
  const calls =
    /\b(browser|chrome)\.(runtime|storage|tabs|alarms|commands|action|sidePanel|i18n|permissions)\b/;
  expect(filesWith(calls, /^(entrypoints\/|lib\/settings\/stored-settings\.ts$)/)).toEqual([]);
});

it('opens the database only in the database folder', () => {
  expect(filesWith(/\bindexedDB\.(open|deleteDatabase)\b|from 'dexie'/, /^lib\/database\//)).toEqual([]);
});

it('presses no button and sends no key from the side of the page', () => {
  const presses =
    /\.click\s*\(\s*\)|\.requestSubmit\s*\(|\.submit\s*\(\s*\)|\bnew (Keyboard|Mouse|Pointer)Event\b/;
  const ownPages = /^(entrypoints\/(options|sidepanel|background)|components\/(library|sidebar|ui))\//;
  expect(filesWith(presses, ownPages)).toEqual([]);
});
