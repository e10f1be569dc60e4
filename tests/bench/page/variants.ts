import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../../e2e/harness/launch.ts';
import { makeProfile, type Profile } from '../../e2e/harness/profile.ts';
import { standOpen } from '../../e2e/harness/settings.ts';
import { driveWorker } from '../../e2e/harness/worker.ts';
import { type RunningSites, startSites } from '../../sites/server/serve.mjs';

/** The same page in four browsers. `empty`: an extension whose content script does nothing, on the same pages. */
export const VARIANTS = ['none', 'empty', 'closed', 'open'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface BrowserOfVariant {
  readonly variant: Variant;
  readonly context: BrowserContext;
  /** Undefined where no extension is that answers. */
  readonly extensionId: string | undefined;
}

export interface OpenVariants {
  readonly browsers: readonly BrowserOfVariant[];
  close(): Promise<void>;
}

/** All four at once, each with a profile of its own, so that runs can alternate. */
export async function openVariants(variants: readonly Variant[] = VARIANTS): Promise<OpenVariants> {
  const sites = await startSites();
  const profiles: Profile[] = [];
  const browsers: BrowserOfVariant[] = [];
  for (const variant of variants) {
    const profile =
      variant === 'none' || variant === 'empty' ? await emptyProfile(variant) : await makeProfile();
    profiles.push(profile);
    browsers.push(await openVariant(variant, profile, sites));
  }
  return {
    browsers,
    async close() {
      await Promise.all(browsers.map(({ context }) => context.close()));
      await sites.close();
      await Promise.all(profiles.map((profile) => profile.drop()));
    },
  };
}

async function openVariant(
  variant: Variant,
  profile: Profile,
  sites: RunningSites,
): Promise<BrowserOfVariant> {
  const context = await launchChromium(profile, sites, {});
  if (variant === 'none' || variant === 'empty') return { variant, context, extensionId: undefined };
  const { worker, extensionId } = await driveWorker(context);
  await standOpen(await worker(), variant === 'open');
  return { variant, context, extensionId };
}

async function emptyProfile(variant: 'none' | 'empty'): Promise<Profile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cuecard-bench-'));
  const extension = path.join(folder, 'extension');
  if (variant === 'empty') await writeEmptyExtension(extension);
  return {
    userData: path.join(folder, 'profile'),
    extension: variant === 'empty' ? extension : '',
    drop: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

async function writeEmptyExtension(folder: string): Promise<void> {
  const matches = ['https://x.com/*', 'https://www.facebook.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_start' }],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'content.js'), '');
}
