import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { EDITOR_PAGES, type EditorPageBuild } from '../../editors/pages/pages';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = `${root}tests/editors/pages/`;

/** Bundles every editor page, and our side as `isolated-world.js` and `firefox-bridge.js`. Returns the folder. */
export async function buildPages(): Promise<string> {
  const folder = `${root}.cache/editor-pages/`;
  await mkdir(folder, { recursive: true });
  const bundles = Object.entries(EDITOR_PAGES).map(([name, page]) => bundlePage(name, page, folder));
  await Promise.all([
    ...bundles,
    bundleOurSide('isolated-world', folder),
    bundleOurSide('firefox-bridge', folder),
  ]);
  return folder;
}

async function bundlePage(name: string, { entry, react }: EditorPageBuild, folder: string): Promise<void> {
  await build({
    entryPoints: [pages + entry],
    outfile: `${folder}${name}.js`,
    bundle: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    alias: react ? reactAliases(react) : {},
    logLevel: 'error',
  });
}

function reactAliases(version: 16 | 17 | 18): Record<string, string> {
  return {
    react: `react${version}`,
    'react-dom': `react-dom${version}`,
    'react-mount': `${pages}mount-${version === 18 ? 'concurrent' : 'legacy'}.ts`,
  };
}

async function bundleOurSide(name: string, folder: string): Promise<void> {
  await build({
    entryPoints: [`${root}tests/e2e/editors/${name}.ts`],
    outfile: `${folder}${name}.js`,
    bundle: true,
    format: 'iife',
    tsconfig: `${root}tsconfig.json`,
    alias: { '@': root },
    logLevel: 'error',
  });
}
