import type { Frame, Page, Worker } from 'playwright-core';
import type { InsertOutcome } from '../../../lib/conversations/insertion.ts';
import type { PageCall, PageParams } from '../../../lib/messaging/messages.ts';
import { until } from '../harness/surfaces.ts';

/** Anywhere the extension's own code runs: its worker, its framed sidebar, its library page. */
export type Inside = Worker | Frame | Page;

/** Calls the content script of the page's tab, as the worker does for the sidebar. */
export async function tellPage<N extends PageCall>(
  inside: Inside,
  page: Page,
  call: N,
  params: PageParams<N>,
): Promise<Told> {
  const tabId = await tabOf(inside, page);
  return within(inside, ({ id, message }) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), {
    id: tabId,
    message: { call, params },
  }) as Promise<Told>;
}

export interface Told {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly failure?: { readonly type: string; readonly detail?: string };
}

let asked = 0;

/** One press on "Insert reply". @throws when the page did not answer */
export async function askToInsert(
  inside: Inside,
  page: Page,
  request: { commentKey: string; text: string } & Partial<PageParams<'composer.insert'>>,
): Promise<InsertOutcome> {
  asked += 1;
  const told = await tellPage(inside, page, 'composer.insert', {
    requestId: `request-${asked}`,
    audience: 'any',
    snippet: null,
    provenance: 'verbatim',
    ...request,
  });
  if (!told.ok) throw new Error(`the page answered ${JSON.stringify(told)}`);
  return told.value as InsertOutcome;
}

/** How the page last said that an insertion stands, as the sidebar reads it. */
export async function standingOf(inside: Inside, page: Page): Promise<InsertOutcome | undefined> {
  const tabId = await tabOf(inside, page);
  const desks = await rows<{ tabId: number; insertion: { outcome: InsertOutcome } | null }>(inside, 'desks');
  return desks.find((desk) => desk.tabId === tabId)?.insertion?.outcome;
}

/** Waits until the page says that the insertion ended so. @throws after 15 s */
export function standing(inside: Inside, page: Page, type: InsertOutcome['type']): Promise<InsertOutcome> {
  return until(`an insertion that is ${type}`, async () => {
    const outcome = await standingOf(inside, page);
    return outcome?.type === type ? outcome : undefined;
  });
}

export function tabOf(inside: Inside, page: Page): Promise<number> {
  return within(
    inside,
    async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
}

/** Every row of one table of the extension's database. Works while the worker is dead, from one of its pages. */
export function rows<Row = Record<string, unknown>>(inside: Inside, table: string): Promise<Row[]> {
  return within(inside, readTable, table) as Promise<Row[]>;
}

/** Events of the journal of one kind, oldest first. */
export async function journal(inside: Inside, kind: string): Promise<Record<string, unknown>[]> {
  const entries = await rows<{ event: Record<string, unknown> }>(inside, 'journal');
  return entries.map(({ event }) => event).filter((event) => event.kind === kind);
}

/** `evaluate` of workers, frames and pages is one and the same, but typed apart. */
function within<Arg, Answer>(
  inside: Inside,
  run: (arg: Arg) => Answer | Promise<Answer>,
  arg: Arg,
): Promise<Answer> {
  const { evaluate } = inside as { evaluate(run: unknown, arg: Arg): Promise<Answer> };
  return evaluate.call(inside, run, arg);
}

/** Runs inside. */
function readTable(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
    };
  });
}

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
};
