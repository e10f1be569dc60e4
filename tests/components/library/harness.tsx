import '@/components/library/library.css';
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { page, server } from 'vitest/browser';
import { Library } from '@/components/library/Library';
import { createLibraryModel, type LibraryModel } from '@/components/library/library-model';
import type { LibraryPorts } from '@/components/library/library-ports';
import { eraseCopies } from '@/components/library/window-copies';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { seedRoutes } from '@/lib/database/routes';
import { seedStarter } from '@/lib/database/snippets';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { parseSettings } from '@/lib/settings/parse-settings';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { succeed } from '@/lib/shared/result';
import type { Words } from '@/lib/shared/words';
import messages from '@/public/_locales/en/messages.json';
import { comeToRest } from '../../come-to-rest';
import { fakeFiles } from './files/fake-files';

export const NOW = Date.UTC(2026, 10, 22, 10, 30);

export interface Harness {
  readonly model: LibraryModel;
  readonly db: CuecardDatabase;
  readonly calls: { readonly name: string; readonly params: unknown }[];
  readonly copied: string[];
  readonly files: { readonly fileName: string; readonly json: string }[];
  readonly errors: unknown[];
  /** Addresses put in the place of the one before. */
  readonly replaced: readonly string[];
  readonly seedings: () => number;
  readonly settings: () => Settings;
  readonly goTo: (hash: string) => void;
}

export interface HarnessOptions {
  readonly hash?: string;
  readonly settings?: Partial<Settings>;
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly ports?: Partial<LibraryPorts>;
  /** Runs before the page opens. */
  readonly prepare?: (db: CuecardDatabase) => Promise<unknown>;
  readonly empty?: boolean;
  readonly words?: Words;
}

const ends: (() => Promise<void>)[] = [];

/** The whole page over a database of its own, with the starter library and routes in it. */
export async function openLibrary(options: HarnessOptions = {}): Promise<Harness> {
  const db = options.ports?.db ?? openDatabase(`library-${crypto.randomUUID()}`);
  const seed = async () => {
    await seedStarter(db, STARTER_SNIPPETS, NOW);
    await seedRoutes(db, STARTER_ROUTES, NOW);
  };
  if (!options.empty && !options.ports?.db) await seed();
  await options.prepare?.(db);
  const end = new AbortController();
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, onboarded: true, ...options.settings });
  const hash = signal(options.hash ?? '');
  const calls: { name: string; params: unknown }[] = [];
  const copied: string[] = [];
  const files: { fileName: string; json: string }[] = [];
  const errors: unknown[] = [];
  const replaced: string[] = [];
  let seedings = 0;
  const ports: LibraryPorts = {
    db,
    speech: { words: options.words ?? inEnglish, lang: 'en' },
    callWorker: async (name, params) => {
      calls.push({ name, params });
      return succeed({} as never);
    },
    clock: () => NOW,
    settings,
    async changeSettings(change) {
      const wanted = parseSettings({ ...settings.peek(), ...change });
      if (wanted.ok) settings.value = wanted.value;
      return wanted;
    },
    async eraseSettings() {
      settings.value = DEFAULT_SETTINGS;
    },
    eraseDraftCopies: () => eraseCopies(() => localStorage),
    async seed() {
      seedings += 1;
      await seed();
    },
    online: signal(true),
    copy: async (text) => copied.push(text) > 0,
    download: (fileName, json) => {
      files.push({ fileName, json });
    },
    files: fakeFiles(),
    shortcuts: async () => [
      { name: 'go', description: 'Go to Cuecard, or back to the reply box', keys: 'Alt+Shift+Q' },
      { name: 'next', description: 'Next waiting comment', keys: 'Alt+Shift+J' },
      { name: 'previous', description: 'Previous waiting comment', keys: '' },
      { name: 'escalate', description: 'Escalate this comment', keys: 'Alt+Shift+E' },
    ],
    shortcutsPage: 'chrome://extensions/shortcuts',
    version: '0.1.0',
    browser: 'Chrome/140',
    persisted: async () => false,
    hash,
    go: (to) => {
      hash.value = to;
    },
    replace: (to) => {
      replaced.push(to);
      hash.value = to;
    },
    signal: end.signal,
    onError: (error) => {
      errors.push(error);
    },
    ...options.ports,
  };
  const model = createLibraryModel(ports);
  document.documentElement.dataset.theme = options.theme ?? 'light';
  document.documentElement.dir = options.dir ?? 'ltr';
  document.documentElement.lang = 'en';
  document.title = 'Cuecard: Library';
  render(<Library model={model} dir={options.dir ?? 'ltr'} theme={options.theme} />);
  ends.push(async () => {
    end.abort();
    await db.delete();
  });
  const goTo = (to: string) => {
    hash.value = to;
  };
  const state = { seedings: () => seedings, settings: () => settings.peek(), goTo };
  return { model, db, calls, copied, files, errors, replaced, ...state };
}

/** For `afterEach`. */
export async function closeLibrary(): Promise<void> {
  cleanup();
  for (const end of ends.splice(0)) await end();
}

export const inEnglish: Words = (key, ...substitutions) => {
  const { message } = (messages as Record<string, { message: string } | undefined>)[key] ?? { message: '' };
  return message.replace(/\$(\d)/g, (_, nth: string) => String(substitutions[Number(nth) - 1] ?? ''));
};

/** Every word 40% longer, as in a language with long words. */
export const inLongWords: Words = (key, ...substitutions) =>
  inEnglish(key, ...substitutions).replace(
    /\p{L}{4,}/gu,
    (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
  );

/** Names of the axe rules that are broken, with the elements. */
export async function axeViolations(): Promise<string[]> {
  comeToRest();
  const { violations, passes } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  if (passes.length === 0) throw new Error('axe saw nothing');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Kept beside the design's own pictures, to be looked at: in one folder, wherever the test stands. */
export async function photograph(name: string, width = 1440, height = 900): Promise<void> {
  await page.viewport(width, height);
  await page.screenshot({ path: `${server.config.root}/.cache/gallery/library-${name}.png` });
}
