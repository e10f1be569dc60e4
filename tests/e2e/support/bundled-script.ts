import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A file of the repository, by its path there, and what it imports as one script to run in a page of the extension. */
export async function bundledScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}${file}`],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: `${ROOT}tsconfig.json`,
    alias: { '@': ROOT },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
