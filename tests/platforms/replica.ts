import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { chromiumSwitches } from '../sites/server/chromium-switches.mjs';
import { type RunningSites, startSites } from '../sites/server/serve.mjs';
import type { Follower } from './follower';

const BRAND = [
  { platform: 'x', handle: 'brevoli', name: 'Brevoli' },
  { platform: 'facebook', handle: 'brevoli', name: 'Brevoli' },
];
const FRAME_MS = 60;
const ROOT = new URL('../../', import.meta.url).pathname;

/** A page of a replica site with the platform readers in an isolated world of it, as the extension has them. */
export interface Followed {
  readonly page: Page;
  ask<Name extends keyof Follower>(
    name: Name,
    ...values: Parameters<Follower[Name]>
  ): Promise<ReturnType<Follower[Name]>>;
  /** To the very end, as a person scrolls. */
  scrollThrough(): Promise<void>;
  /** What the replica itself knows, from the page's own world. */
  truth<T>(): Promise<T[]>;
  notComments(): Promise<string[]>;
}

export function replicaSuite() {
  let sites: RunningSites;
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    sites = await startSites();
    browser = await chromium.launch({
      ...executable(),
      args: ['--no-sandbox', ...chromiumSwitches(sites)],
    });
    code = await bundle();
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  return async (address: string, use: (followed: Followed) => Promise<void>) => {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    try {
      await page.goto(address);
      await page.waitForFunction(
        () => document.querySelector('[data-testid=tweet], [role=article]') !== null,
      );
      await use(await followed(page, code));
    } finally {
      await page.close();
    }
  };
}

async function followed(page: Page, code: string): Promise<Followed> {
  const session = await page.context().newCDPSession(page);
  const contextId = await isolatedWorld(session);
  await evaluate(
    session,
    contextId,
    `${code}\nglobalThis.follower = followPage(${JSON.stringify(BRAND)}); true`,
  );
  const ask: Followed['ask'] = (name, ...values) =>
    evaluate(session, contextId, `follower[${JSON.stringify(name)}](...${JSON.stringify(values)})`);
  return {
    page,
    ask,
    async scrollThrough() {
      for (let idle = 0; idle < 8; ) {
        idle = (await ask('scrollOn')) ? 0 : idle + 1;
        await page.waitForTimeout(FRAME_MS);
      }
    },
    truth: () => page.evaluate(() => Reflect.get(window, '__truth')),
    notComments: () => page.evaluate(() => Reflect.get(window, '__notComments') ?? []),
  };
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'cuecard-test',
  });
  return executionContextId;
}

/** Throws what the expression throws. */
async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}tests/platforms/follower.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    alias: { '@': ROOT.replace(/\/$/, '') },
  });
  return outputFiles[0]?.text ?? '';
}

function executable() {
  const executablePath = findChromium();
  return executablePath ? { executablePath } : {};
}
