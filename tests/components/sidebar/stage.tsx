import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { LearnerPort } from '@/components/sidebar/learner-model';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { createSidebarModel, type SidebarModel } from '@/components/sidebar/sidebar-model';
import type { Remembered, SidebarPorts } from '@/components/sidebar/sidebar-ports';
import '@/components/components.css';
import '@/components/sidebar/sidebar.css';
import type { Speech } from '@/components/ui/words';
import type { Desk } from '@/lib/conversations/desk';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { storageFailureOf } from '@/lib/database/failures';
import type { StoredComment } from '@/lib/database/records';
import type { Route } from '@/lib/escalation/escalation';
import type { Snippet } from '@/lib/library/snippet';
import type { CallFailure, CallWorker, TellPage } from '@/lib/messaging/client';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { Words } from '@/lib/shared/words';
import { comeToRest } from '../../come-to-rest';
import { NOW } from './people';

export const TAB = 7;

export interface Call {
  readonly name: string;
  readonly params: unknown;
}

/** What the page and the worker answer; by default nothing goes wrong. */
export type Answers = Record<string, (params: never) => unknown>;

export interface Stage {
  readonly db: CuecardDatabase;
  readonly model: SidebarModel;
  readonly toPage: Call[];
  readonly toWorker: Call[];
  readonly copied: string[];
  readonly files: { name: string; text: string }[];
  readonly settings: { value: Settings };
  readonly online: { value: boolean };
  readonly remembered: () => Remembered | undefined;
  readonly paused: [string, boolean][];
}

export interface Scene {
  readonly desk?: Desk | null;
  readonly comments?: readonly StoredComment[];
  readonly snippets?: readonly Snippet[];
  readonly routes?: readonly Route[];
  readonly settings?: Partial<Settings>;
  readonly answers?: Answers;
  readonly online?: boolean;
  readonly framed?: boolean;
  readonly remembered?: Partial<Remembered>;
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly speech?: Speech;
  readonly copies?: boolean;
  readonly learner?: (db: CuecardDatabase) => LearnerPort;
}

const unexpected: unknown[] = [];
const open: { db: CuecardDatabase; ends: AbortController }[] = [];

/** A real database and a real sidebar, with a page and a worker made up. */
export async function raise(scene: Scene = {}): Promise<Stage> {
  const db = openDatabase(`sidebar-${crypto.randomUUID()}`);
  const ends = new AbortController();
  open.push({ db, ends });
  await db.comments.bulkPut([...(scene.comments ?? [])]);
  await db.snippets.bulkPut([...(scene.snippets ?? [])]);
  await db.routes.bulkPut([...(scene.routes ?? [])]);
  if (scene.desk) await db.desks.put(scene.desk);
  const stage = portsFor(scene, db, ends.signal);
  const model = createSidebarModel(stage.ports);
  const theme = scene.theme ?? 'light';
  document.documentElement.dataset.theme = theme;
  document.documentElement.dir = scene.dir ?? 'ltr';
  document.documentElement.lang = scene.speech?.lang ?? 'en';
  render(<Sidebar model={model} dir={scene.dir ?? 'ltr'} theme={theme} />);
  return { ...stage, db, model };
}

/** Ends everything, and fails when something went wrong that nobody expected. A database shut by a test is expected. */
export async function strike(): Promise<void> {
  cleanup();
  for (const { db, ends } of open.splice(0)) {
    ends.abort();
    await db.delete();
  }
  const errors = unexpected.splice(0).filter((error) => storageFailureOf(error)?.type !== 'closed');
  if (errors.length > 0) throw errors[0];
}

function portsFor(scene: Scene, db: CuecardDatabase, end: AbortSignal) {
  const toPage: Call[] = [];
  const toWorker: Call[] = [];
  const copied: string[] = [];
  const files: { name: string; text: string }[] = [];
  const paused: [string, boolean][] = [];
  let remembered: Remembered | undefined;
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...OWN, ...scene.settings });
  const online = signal(scene.online ?? true);
  const ports: SidebarPorts = {
    tabId: TAB,
    db,
    callWorker: caller(toWorker, scene.answers) as CallWorker,
    tellPage: caller(toPage, scene.answers) as TellPage,
    speech: scene.speech ?? ENGLISH,
    clock: () => NOW,
    now: signal(NOW),
    settings,
    changeSettings: async (change) => {
      settings.value = { ...settings.value, ...change };
    },
    pause: (platform, isPaused) => void paused.push([platform, isPaused]),
    online,
    copy: (text) => {
      if (scene.copies === false) return false;
      copied.push(text);
      return true;
    },
    download: (name, text) => void files.push({ name, text }),
    memory: {
      read: () => scene.remembered ?? {},
      write: (state) => {
        remembered = state;
      },
    },
    signal: end,
    framed: scene.framed ?? true,
    ...(scene.learner ? { learner: scene.learner(db) } : {}),
    onError: (error) => void unexpected.push(error),
  };
  return { ports, toPage, toWorker, copied, files, settings, online, paused, remembered: () => remembered };
}

const OWN: Partial<Settings> = {
  brandAccounts: [
    { platform: 'x', handle: 'brevoli', name: 'Brevoli' },
    { platform: 'facebook', handle: '', name: 'Brevoli' },
  ],
  responderName: 'Priya',
  brandName: 'Brevoli',
};

const DEFAULT_ANSWERS: Answers = {
  'composer.insert': () => ({ type: 'inserted' }),
  'composer.take-out': () => ({ type: 'taken-out' }),
  'composer.replace': () => ({ outcome: 'replaced' }),
  'comment.show': () => ({ shown: true }),
  'panel.open': () => ({ opened: true }),
};

/** An answer may be a failure, told by `type` of a `CallFailure`. */
function caller(calls: Call[], answers: Answers = {}) {
  return async (name: string, params: unknown): Promise<Result<unknown, CallFailure>> => {
    calls.push({ name, params });
    const answer = (answers[name] ?? DEFAULT_ANSWERS[name])?.(params as never) ?? {};
    const settled = await answer;
    return settled instanceof Error ? fail({ type: settled.message as 'silent' }) : succeed(settled);
  };
}

type Catalogue = Readonly<Record<string, { message: string }>>;

/** Served by the test server: what stands in `public` cannot be imported. */
const MESSAGES = (await (await fetch('/_locales/en/messages.json')).json()) as Catalogue;

export const ENGLISH: Speech = { words: catalogue(MESSAGES), lang: 'en' };

/** The same words, with times as they are written in Britain. */
export const BRITISH: Speech = { words: ENGLISH.words, lang: 'en-GB' };

export function catalogue(entries: Catalogue): Words {
  return (key, ...substitutions) =>
    (entries[key]?.message ?? '').replace(/\$(\d)/g, (_, nth: string) =>
      String(substitutions[Number(nth) - 1] ?? ''),
    );
}

/**
 * Fails with what axe objects to. A reply is named by its title alone and described by the rest of its row, which
 * axe takes for a part of the label.
 */
export async function checkAxe(root: Element = document.body): Promise<void> {
  comeToRest();
  const { violations, passes } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const told = violations
    .filter(isFault)
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
  if (told.length > 0) throw new Error(told.join('\n'));
  if (passes.length === 0) throw new Error('axe saw nothing');
}

function isFault({ id, nodes }: axe.Result): boolean {
  return id !== 'label-content-name-mismatch' || nodes.some(({ html }) => !html.includes('role="option"'));
}
