import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, builtFolder } from '../../scripts/build-extension.mjs';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy?: { extension_pages?: string };
  commands: Record<string, { suggested_key: { default: string } }>;
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean; world?: string }[];
  web_accessible_resources: { resources: string[]; matches: string[] }[];
  externally_connectable?: unknown;
}

const SITES = ['https://x.com/*', 'https://www.facebook.com/*'];
const KILOBYTE = 1000;
/** A call of it; the regular expression engine has a method of that name. */
const EVAL = /(?<![.\w$])eval\((?![^()]*\)\{)|\bnew Function\(|\bFunction\(["'`]/;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  let manifest: Manifest;
  let scripts: { name: string; code: string }[];

  beforeAll(async () => {
    await buildExtension(target);
    const folder = builtFolder(target);
    manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
    scripts = await Promise.all(
      names.map(async (name) => ({ name, code: await readFile(path.join(folder, name), 'utf8') })),
    );
  }, 180_000);

  it('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for no more than it needs', () => {
    const only = target === 'chrome' ? ['sidePanel', 'declarativeNetRequestWithHostAccess'] : [];
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'alarms', 'storage', 'unlimitedStorage', ...only].sort(),
    );
    expect(manifest.host_permissions).toEqual(SITES);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    // Unencrypted to this computer alone.
    const local = ['http://localhost/*', 'http://127.0.0.1/*'];
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', ...local]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs one script, on its sites, beside the page and not in it', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect([...(script?.matches ?? [])].sort()).toEqual([...SITES].sort());
    expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
    expect(script?.all_frames ?? false).toBe(false);
  });

  it('lets pages reach the sidebar and nothing else, on its sites alone', () => {
    const [first, ...more] = manifest.web_accessible_resources;
    expect(first).toMatchObject({ resources: ['sidepanel.html'], matches: SITES });
    expect(more).toEqual([]);
  });

  it('suggests a key for each command that Chromium does not refuse in silence', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual(['escalate', 'go', 'next', 'previous']);
    for (const { suggested_key } of Object.values(manifest.commands)) {
      expect(suggested_key.default).toMatch(/^Alt\+Shift\+[^ABCNPRTWXZ]$/);
    }
  });

  it('leaves the browser’s own policy for extension pages as strict as it is', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).not.toMatch(/unsafe|https?:|wasm/);
  });

  it.each([
    ['makes no code out of text', EVAL],
    ['loads no code from elsewhere', /\bimport\(["'`]https?:|importScripts\(|src=["'`]https?:/],
    ['opens no channel and sends no beacon', /\bWebSocket\(|sendBeacon|\bEventSource\(/],
    ['carries no path of the machine it was built on', /\.tsx\b/],
  ])('%s', (_promise, forbidden) => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.flatMap(({ name, code }) => passage(name, code, forbidden))).toEqual([]);
  });

  it('keeps the content script under 40 kB gzipped', () => {
    const files = manifest.content_scripts.flatMap(({ js }) => js);
    const code = scripts.filter(({ name }) => files.includes(name)).map((one) => one.code);
    expect(code.length).toBe(files.length);
    expect(gzipSync(code.join('\n'), { level: 9 }).length).toBeLessThanOrEqual(40 * KILOBYTE);
  });
});

/** Where it stands, with a little around it: the whole script would be no message. */
function passage(name: string, code: string, forbidden: RegExp): string[] {
  const found = forbidden.exec(code);
  return found ? [`${name}: …${code.slice(Math.max(0, found.index - 60), found.index + 60)}…`] : [];
}
