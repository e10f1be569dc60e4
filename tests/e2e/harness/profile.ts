import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension, builtFolder, withBuildLock } from '../../../scripts/build-extension.mjs';

export interface Profile {
  /** Empty: a browser that was never started. */
  readonly userData: string;
  /** A copy of the build, so that a rebuild does not pull it from under a running browser. */
  readonly extension: string;
  drop(): Promise<void>;
}

/** Builds the extension when its sources changed, and makes folders for one browser. */
export async function makeProfile(change?: (extension: string) => Promise<void>): Promise<Profile> {
  await buildExtension('chrome');
  const folder = await mkdtemp(path.join(tmpdir(), 'cuecard-'));
  const extension = path.join(folder, 'extension');
  await withBuildLock(() => cp(builtFolder('chrome'), extension, { recursive: true }));
  await change?.(extension);
  return {
    userData: path.join(folder, 'profile'),
    extension,
    // Chromium may still be writing its last files when it has closed.
    drop: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
