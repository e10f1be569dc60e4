import { readFileSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { ROOT } from './run.mjs';

const ENDINGS = ['', '.ts', '.mjs', '/index.ts'];

/**
 * Lets Node load the product's own TypeScript as it stands: with `@/` for the repository, without endings, and with
 * the syntax that Node's own stripping of types refuses. Importing this file is enough.
 */
registerHooks({
  resolve(specifier, context, next) {
    const wanted = placeOf(specifier, context.parentURL);
    const found = wanted && ENDINGS.map((ending) => wanted + ending).find(isFile);
    return next(found ? pathToFileURL(found).href : specifier, context);
  },
  load(url, context, next) {
    const loader = /\.tsx?$/.exec(url)?.[0].slice(1);
    if (!loader || url.includes('/node_modules/')) return next(url, context);
    return { format: 'module', shortCircuit: true, source: javascriptOf(fileURLToPath(url), loader) };
  },
});

function javascriptOf(file, loader) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader,
    format: 'esm',
    target: 'node24',
    sourcefile: file,
    sourcemap: 'inline',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return code;
}

function placeOf(specifier, parentURL) {
  if (specifier.startsWith('@/')) return path.join(ROOT, specifier.slice(2));
  const isOurs = parentURL?.startsWith('file:') && !parentURL.includes('/node_modules/');
  if (!isOurs || !/^\.{1,2}\//.test(specifier)) return undefined;
  return path.resolve(path.dirname(fileURLToPath(parentURL)), specifier);
}

function isFile(place) {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}
